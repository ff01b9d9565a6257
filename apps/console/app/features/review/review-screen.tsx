import { Link } from '@remix-run/react'
import type { JudgementPart } from '@toezicht/domain/assessment/judgement-text'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { Done } from '../form/done.tsx'
import { FormErrors, keptIn } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { Screen } from '../shell/screen.tsx'
import { type ShownVersion, sentAfterWords } from '../workspace/version-words.ts'
import type { NextReview } from './find-next-review.ts'
import { Redline } from './redline.tsx'

export interface ShownReview {
  kind: 'finding' | 'conclusion'
  study: { id: string; name: string; fictional: boolean }
  approach: {
    id: string
    participationId: string
    municipality: string
    name: string
    unsettledHigh: number
    unsettledMedium: number
  }
  id: string
  label: string
  status: Exclude<keyof typeof judgementWords, 'none'>
  remark: string | null
  contentHash: string
  now: JudgementPart[]
  before: JudgementPart[] | null
  sentAfter: readonly ShownVersion[]
  own: boolean
  writers: string[]
  approvals: { by: string; at: string; standing: boolean }[]
  revisions: { version: number; by: string; at: string }[]
}

/** The second inspector's screen: what stands there, what changed since the last approval, approve or return. */
export function ReviewScreen({
  review,
  refused,
  done,
  next,
}: {
  review: ShownReview
  refused: Refused | undefined
  done: string | null
  /** After a decision: what waits for this inspector next. */
  next: NextReview | null
}) {
  const { study, approach, kind, label, status } = review
  const noun = kind === 'finding' ? 'Bevinding' : 'Conclusie'
  const open = approach.unsettledHigh + approach.unsettledMedium
  return (
    <Screen
      title={`${noun} ${label}`}
      fictional={study.fictional}
      crumbs={[
        { label: 'Beoordelen', to: '/beoordelen' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: approach.municipality, to: `/factsheets/${approach.participationId}` },
        { label: approach.name, to: `/aanpakken/${approach.id}` },
        { label: `${noun} ${label}` },
      ]}
      beside={<Tag tone={status === 'approved' ? 'good' : 'strong'}>{judgementWords[status]}</Tag>}
    >
      <FormErrors refused={refused} />
      <Done verb={done} />
      {done && (
        <p>
          {next ? (
            <Link className="button" to={next.path}>
              Volgende ter vaststelling: {next.label}
            </Link>
          ) : (
            <Link to="/beoordelen">Er wacht niets meer op u. Terug naar Beoordelen</Link>
          )}
        </p>
      )}
      {review.remark && (
        <p>
          <strong>Opmerking:</strong> {review.remark}
        </p>
      )}
      {open > 0 && (
        <Notice>
          Bij deze aanpak {open === 1 ? 'staat 1 verschil' : `staan ${open} verschillen`} open.{' '}
          <Link to={`/aanpakken/${approach.id}/beoordelen`}>Naar de antwoorden</Link>
        </Notice>
      )}
      {review.sentAfter.length > 0 && <Notice>{sentAfterWords(review.sentAfter)}</Notice>}
      {review.before && JSON.stringify(review.before) !== JSON.stringify(review.now) && (
        <p className="soft">Veranderd sinds de vorige vaststelling: nieuw is onderstreept, vervallen is doorgehaald.</p>
      )}
      {review.now.map((part) => (
        <section key={part.label} className="part">
          <h2>{part.label}</h2>
          <Redline
            now={part.lines}
            before={review.before?.find(({ label: each }) => each === part.label)?.lines ?? null}
          />
        </section>
      ))}
      {status === 'submitted' && <Decision review={review} noun={noun} refused={refused} />}
      <h2>Verloop</h2>
      <ul>
        {review.approvals.map(({ by, at, standing }) => (
          <li key={at}>
            Vastgesteld door {by}, {dutchMoment(at)}
            {!standing && ' (vervallen door een latere wijziging)'}
          </li>
        ))}
        {review.revisions.map(({ version, by, at }) => (
          <li key={version}>
            Versie {version} door {by}, {dutchMoment(at)}
          </li>
        ))}
      </ul>
    </Screen>
  )
}

function Decision({ review, noun, refused }: { review: ShownReview; noun: string; refused: Refused | undefined }) {
  return (
    <>
      {review.own ? (
        <Notice>
          U hebt zelf aan dit onderdeel geschreven. Een andere inspecteur stelt het vast; teruggeven kan wel.
        </Notice>
      ) : (
        <form method="post">
          <input type="hidden" name="verb" value="approve" />
          <input type="hidden" name="contentHash" value={review.contentHash} />
          <p className="soft">Geschreven door {review.writers.join(', ') || 'onbekend'}.</p>
          <button type="submit" className="button">
            {noun} vaststellen
          </button>
        </form>
      )}
      <p />
      <details className="act" open={refused?.form === 'return'}>
        <summary>{noun} teruggeven</summary>
        <form method="post">
          <input type="hidden" name="verb" value="return" />
          <ReasonField id="opmerking" label="Opmerking" kept={keptIn(refused, 'return')('remark')} />
          <button type="submit" className="button">
            {noun} teruggeven
          </button>
        </form>
      </details>
    </>
  )
}
