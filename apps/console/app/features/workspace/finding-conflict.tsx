import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { MergePlace } from '@toezicht/domain/assessment/merge-finding'
import { ConflictCard, type ConflictChoice, ConflictChoices } from '../saving/conflict-card.tsx'
import { documentLines } from './read-finding.ts'

const words = { meets: '√ voldoet', 'improvement-point': 'X verbeterpunt', 'no-verdict': 'geen oordeel' } as const
const partNames = { blocks: 'de tekst', pointsOfAttention: 'LET OP', documents: 'de documenten' } as const

/** Someone else saved the same place meanwhile: both stand here, and one is kept or both are put together. Without JavaScript the buttons of the form do that. */
export function FindingConflict({
  by,
  theirs,
  mine,
  places,
  onChoose,
}: {
  by: string | null
  theirs: FindingContent
  mine: FindingContent | null
  places: readonly MergePlace[]
  onChoose(side: ConflictChoice): void
}) {
  const who = by ?? 'een ander'
  const about = places.map((place) => ('part' in place ? partNames[place.part] : `het oordeel op ${place.indicator}`))
  return (
    <ConflictCard by={who}>
      <p>
        {about.length > 0 && `Het gaat om ${about.join(' en ')}. `}Uw tekst staat hieronder in het formulier en in deze
        browser. Kies wat blijft staan.
      </p>
      <div className="before-after">
        {mine && (
          <div className="part">
            <h4>Van u, nog niet opgeslagen</h4>
            <Written content={mine} />
          </div>
        )}
        <div className="part">
          <h4>Opgeslagen door {who}</h4>
          <Written content={theirs} />
        </div>
      </div>
      <ConflictChoices className="buttons needs-script" onChoose={onChoose} />
    </ConflictCard>
  )
}

function Written({ content: { blocks, verdicts, pointsOfAttention, documents } }: { content: FindingContent }) {
  return (
    <>
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
    </>
  )
}
