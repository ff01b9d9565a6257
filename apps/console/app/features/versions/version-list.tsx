import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { PostForm } from '../form/post-form.tsx'
import { documentLines } from '../workspace/read-finding.ts'

export interface ShownTrailVersion {
  from: string
  version: number
  elsewhere: boolean
  current: boolean
  content: FindingContent
  by: string
  at: string
}

export interface ShownTrail {
  finding: { id: string; status: string; version: number }
  versions: ShownTrailVersion[]
}

/** Earlier versions, newest first, each to read and to put back. The form posts to the screen of the versions. */
export function VersionList({ trail }: { trail: ShownTrail }) {
  const { finding, versions } = trail
  const earlier = versions.filter(({ current }) => !current)
  if (earlier.length === 0) return <p className="soft">Er is nog geen eerdere versie.</p>
  const asks = finding.status === 'submitted' || finding.status === 'approved'
  return (
    <ol className="versions">
      {earlier.map((each) => (
        <li key={`${each.from} ${each.version}`}>
          <details>
            <summary>
              {dutchMoment(each.at)}, {each.by}
              {each.elsewhere && <span className="soft"> (in een bevinding die hierin opging)</span>}
            </summary>
            <Words content={each.content} />
            <PostForm verb="restore-finding" action={`/bevindingen/${finding.id}/versies`}>
              <input type="hidden" name="from" value={each.from} />
              <input type="hidden" name="version" value={each.version} />
              <input type="hidden" name="expected" value={finding.version} />
              {asks && (
                <label className="choice">
                  <input type="checkbox" name="knowing" /> Ook als daardoor de vaststelling vervalt
                </label>
              )}
              <button type="submit" className="button button-quiet">
                Deze versie terugzetten
              </button>
            </PostForm>
          </details>
        </li>
      ))}
    </ol>
  )
}

function Words({ content: { verdicts, blocks, pointsOfAttention, documents } }: { content: FindingContent }) {
  return (
    <div className="part">
      <ul>
        {verdicts.map(({ indicator, verdict, reason }) => (
          <li key={indicator}>
            {indicator} {verdict ? <VerdictBadge verdict={verdict} /> : 'nog geen oordeel'} {reason}
          </li>
        ))}
      </ul>
      {blocks.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {pointsOfAttention.map((text) => (
        <p key={text}>LET OP: {text}</p>
      ))}
      {documents.length > 0 && <p>{documentLines(documents)}</p>}
    </div>
  )
}
