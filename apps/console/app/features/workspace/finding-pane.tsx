import { Link } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import type { Refused } from '../form/call.ts'
import { RemarkThreads, type ShownThread } from '../review/remark-threads.tsx'
import { Empty } from '../shell/empty.tsx'
import { FindingEditor, type ShownFinding } from './finding-editor.tsx'
import type { ShownIndicator } from './indicator-pane.tsx'
import { type ShownVersion, sentAfterWords } from './version-words.ts'

export interface ShownPrecedent {
  assessmentId: string
  municipality: string
  approach: string
  verdict: string
  text: string
}

/** The finding on the selected indicator, and how the same indicator was judged elsewhere. */
export function FindingPane(props: {
  assessment: string
  selected: ShownIndicator
  indicators: readonly ShownIndicator[]
  finding: ShownFinding | null
  sentAfter: readonly ShownVersion[]
  freshId: string
  documents: readonly { id: string; title: string; scan: string; destroyed: boolean }[]
  precedents: readonly ShownPrecedent[]
  threads: readonly ShownThread[]
  refused: Refused | undefined
}) {
  const { finding, sentAfter, precedents } = props
  return (
    <section className="pane pane-finding" aria-labelledby="bevinding">
      <h2 id="bevinding">Bevinding</h2>
      {finding?.remark && finding.status === 'returned' && (
        <p>
          <strong>Teruggegeven:</strong> {finding.remark}
        </p>
      )}
      {finding && (finding.status === 'submitted' || finding.status === 'approved') && (
        <p>
          <Link to={`/bevindingen/${finding.id}`}>
            {finding.status === 'submitted' ? 'Deze bevinding vaststellen of teruggeven' : 'Bekijk wat is vastgesteld'}
          </Link>
        </p>
      )}
      {sentAfter.length > 0 && <Notice>{sentAfterWords(sentAfter)}</Notice>}
      <FindingEditor {...props} />
      {finding && (
        <RemarkThreads kind="finding" subject={finding.id} threads={props.threads} refused={props.refused} level={3} />
      )}
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
    </section>
  )
}

function shownVerdict(verdict: string): 'meets' | 'improvement-point' | 'no-verdict' {
  return verdict === 'meets' || verdict === 'improvement-point' ? verdict : 'no-verdict'
}
