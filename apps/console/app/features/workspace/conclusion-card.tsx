import { Link } from '@remix-run/react'
import type { ConclusionContent, ConclusionWarning } from '@toezicht/domain/assessment/conclusion-content'
import { Notice } from '@toezicht/ui/notice.tsx'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { RemarkThreads, type ShownThread } from '../review/remark-threads.tsx'
import { ConclusionLanguage } from '../sources/written-language.tsx'
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
export function ConclusionCard({ theme, refused }: { theme: ShownTheme; refused: Refused | undefined }) {
  const { code, name, conclusion } = theme
  const mine = refused?.kept.theme?.[0] === code ? refused : undefined
  const kept = keptIn(mine, mine?.form ?? '')
  const conflicting = mine?.refusal.refused === 'conflict'
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
      {conflicting && conclusion && (
        <Notice tone="problem">
          Opgeslagen door een ander. Wat gaat goed: {conclusion.content.strengths.join('; ') || 'leeg'}. Wat kan beter:{' '}
          {conclusion.content.improvements.join('; ') || 'leeg'}. Uw eigen tekst staat hieronder; opslaan vervangt de
          hunne.
        </Notice>
      )}
      <form method="post">
        <input type="hidden" name="theme" value={code} />
        <input type="hidden" name="expected" value={conclusion?.version ?? 0} />
        <div className="pair">
          <div>
            <label className="label" htmlFor={`goed-${code}`}>
              Wat gaat goed
            </label>
            <textarea
              className="control"
              id={`goed-${code}`}
              name="strengths"
              rows={4}
              defaultValue={kept('strengths') ?? conclusion?.content.strengths.join('\n') ?? ''}
            />
          </div>
          <div>
            <label className="label" htmlFor={`beter-${code}`}>
              Wat kan beter
            </label>
            <textarea
              className="control"
              id={`beter-${code}`}
              name="improvements"
              rows={4}
              defaultValue={kept('improvements') ?? conclusion?.content.improvements.join('\n') ?? ''}
            />
          </div>
        </div>
        <p className="buttons">
          <button type="submit" name="verb" value="save-conclusion" className="button button-quiet">
            Concept opslaan
          </button>
          <button type="submit" name="verb" value="submit-conclusion" className="button">
            Ter vaststelling aanbieden
          </button>
        </p>
        <ConclusionLanguage theme={code} content={conclusion?.content ?? null} />
      </form>
      {conclusion && (
        <RemarkThreads kind="conclusion" subject={conclusion.id} threads={theme.threads} refused={refused} level={3} />
      )}
    </section>
  )
}
