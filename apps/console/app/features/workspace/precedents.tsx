import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { Empty } from '../shell/empty.tsx'

export interface ShownPrecedent {
  assessmentId: string
  municipality: string
  approach: string
  verdict: string
  text: string
}

/** How the same indicator was judged in other approaches of this study. */
export function Precedents({ precedents }: { precedents: readonly ShownPrecedent[] }) {
  return (
    <>
      <h3>Elders in dit onderzoek</h3>
      {precedents.length === 0 && <Empty>Deze indicator is in dit onderzoek nog nergens anders beoordeeld.</Empty>}
      {precedents.map(({ assessmentId, municipality, approach, verdict, text }) => (
        <details key={assessmentId}>
          <summary>
            {municipality}, {approach}: <VerdictBadge verdict={shownVerdict(verdict)} />
          </summary>
          <p>{text}</p>
        </details>
      ))}
    </>
  )
}

function shownVerdict(verdict: string): 'meets' | 'improvement-point' | 'no-verdict' {
  return verdict === 'meets' || verdict === 'improvement-point' ? verdict : 'no-verdict'
}
