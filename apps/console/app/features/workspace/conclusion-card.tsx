import { Link } from '@remix-run/react'
import type { ConclusionContent, ConclusionWarning } from '@toezicht/domain/assessment/conclusion-content'
import { Notice } from '@toezicht/ui/notice.tsx'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { RemarkThreads, type ShownThread } from '../review/remark-threads.tsx'
import { ConclusionForm } from './conclusion-form.tsx'
import type { ConclusionPage } from './use-conclusion-editor.ts'
import { weighingWords } from './weighing-words.ts'

export interface ShownTheme {
  code: string
  name: string
  verdicts: { code: string; statement: string; verdict: ShownVerdict | null }[]
  conclusion: {
    id: string
    version: number
    status: Exclude<keyof typeof judgementWords, 'none'>
    remark: string | null
    content: ConclusionContent
  } | null
  warnings: ConclusionWarning[]
  threads: ShownThread[]
}

/** The conclusion of one theme beside the verdicts it rests on. */
export function ConclusionCard({
  theme,
  page,
  refused,
}: {
  theme: ShownTheme
  page: ConclusionPage
  refused: Refused | undefined
}) {
  const { code, name, conclusion } = theme
  const mine = refused?.kept.theme?.[0] === code ? refused : undefined
  return (
    <section className="card" id={code} aria-labelledby={`thema-${code}`}>
      <div className="screen-head">
        <h2 id={`thema-${code}`} className="flush">
          {code} {name}
        </h2>
        <Tag tone={conclusion?.status === 'approved' ? 'good' : 'plain'}>
          {judgementWords[conclusion?.status ?? 'none']}
        </Tag>
        {conclusion && conclusion.status === 'submitted' && (
          <Link to={`/conclusies/${conclusion.id}`}>Vaststellen of teruggeven</Link>
        )}
      </div>
      {conclusion?.status === 'returned' && conclusion.remark && (
        <p>
          <strong>Teruggegeven:</strong> {conclusion.remark}
        </p>
      )}
      <details>
        <summary>Oordelen bij dit thema ({theme.verdicts.length})</summary>
        <ul>
          {theme.verdicts.map((each) => (
            <li key={each.code}>
              {each.code} {each.statement}{' '}
              {each.verdict ? <VerdictBadge verdict={each.verdict} /> : <i>nog geen oordeel</i>}
            </li>
          ))}
        </ul>
      </details>
      {theme.warnings.map((warning) => (
        <Notice key={warning}>{weighingWords[warning]}</Notice>
      ))}
      <ConclusionForm key={page.account} theme={theme} page={page} refused={mine} />
      {conclusion && (
        <RemarkThreads kind="conclusion" subject={conclusion.id} threads={theme.threads} refused={refused} level={3} />
      )}
    </section>
  )
}
