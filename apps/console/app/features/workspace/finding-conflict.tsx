import { documentLines } from './read-finding.ts'
import type { StoredFinding } from './use-finding-save.ts'

const words = { meets: '√ voldoet', 'improvement-point': 'X verbeterpunt', 'no-verdict': 'geen oordeel' } as const

/** Someone else saved meanwhile: their version stands here, the writer's own is still in the form below. */
export function FindingConflict({ current, onKeepMine }: { current: StoredFinding; onKeepMine(): void }) {
  const { blocks, verdicts, pointsOfAttention, documents } = current.content
  return (
    <section className="card" aria-labelledby="conflict">
      <h3 id="conflict">Opgeslagen door een ander (versie {current.version})</h3>
      <p>
        {verdicts
          .map(({ indicator, verdict }) => `${indicator}: ${verdict ? words[verdict] : 'nog geen keuze'}`)
          .join('; ')}
      </p>
      {blocks.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {pointsOfAttention.map((text) => (
        <p key={text}>LET OP: {text}</p>
      ))}
      {documents.length > 0 && <p>{documentLines(documents)}</p>}
      <p>Uw eigen tekst staat hieronder en is nog niet opgeslagen. Neem over wat u wilt houden.</p>
      <div className="buttons needs-script">
        <button type="button" className="button" onClick={onKeepMine}>
          Mijn tekst bewaren
        </button>
        <button type="button" className="button button-quiet" onClick={() => window.location.reload()}>
          De opgeslagen tekst houden
        </button>
      </div>
    </section>
  )
}
