import { dutchDay } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { ConfirmNominationForm } from './confirm-nomination-form.tsx'
import { Tag } from './tag.tsx'

export interface ShownNomination {
  id: string
  organisation: string
  unit: string | null
  contactName: string
  contactEmail: string
  why: string
  status: 'proposed' | 'confirmed' | 'declined' | 'withdrawn'
  reason: string | null
  known: string | null
  createdAt: string
  createdByName: string | null
  decidedAt: string | null
  decidedByName: string | null
}

const statusWords = {
  proposed: 'wacht op besluit',
  confirmed: 'bevestigd',
  declined: 'afgewezen',
  withdrawn: 'ingetrokken door de gemeente',
} as const

/** Network partners that the gemeente named. Nobody was mailed about those that wait; the lead decides. */
export function NominationList({
  nominations,
  organisations,
  deadline,
  lead,
  refused,
}: {
  nominations: readonly ShownNomination[]
  /** Names to choose from, so that one organisation keeps one name. */
  organisations: readonly string[]
  /** Of the gemeente's own questionnaire, as a first choice. */
  deadline: string
  lead: boolean
  refused: Refused | undefined
}) {
  if (nominations.length === 0) return null
  return (
    <>
      <h2>Voorgedragen door de gemeente</h2>
      <datalist id="organisaties">
        {organisations.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {nominations.map((nomination) => {
        const { id, status, contactName, contactEmail, why, reason, known, organisation, unit } = nomination
        const mine = refused?.kept.nomination?.[0] === id ? refused : undefined
        return (
          <section key={id} className="card" aria-labelledby={`voordracht-${id}`}>
            <div className="screen-head">
              <h3 id={`voordracht-${id}`} className="flush">
                {organisation}
                {unit && ` (${unit})`}
              </h3>
              <Tag tone={status === 'proposed' ? 'strong' : 'plain'}>{statusWords[status]}</Tag>
            </div>
            <dl className="facts">
              <dt>Contactpersoon</dt>
              <dd>
                {contactName}, {contactEmail}
              </dd>
              <dt>Waarom</dt>
              <dd>{why}</dd>
              <dt>Voorgedragen</dt>
              <dd>
                {dutchDay(nomination.createdAt)}
                {nomination.createdByName && `, door ${nomination.createdByName}`}
              </dd>
              {nomination.decidedAt && (
                <>
                  <dt>{status === 'withdrawn' ? 'Ingetrokken' : 'Besluit'}</dt>
                  <dd>
                    {dutchDay(nomination.decidedAt)}
                    {nomination.decidedByName && `, door ${nomination.decidedByName}`}
                    {reason && `: ${reason}`}
                  </dd>
                </>
              )}
            </dl>
            {status === 'proposed' && known && (
              <p className="hint">
                De organisatie «{known}» bestaat al. Onder deze naam wordt het dezelfde organisatie.
              </p>
            )}
            {status === 'proposed' && lead && (
              <>
                <ConfirmNominationForm nomination={nomination} deadline={deadline} refused={mine} />
                <DeclineForm nomination={id} refused={mine} />
              </>
            )}
          </section>
        )
      })}
    </>
  )
}

function DeclineForm({ nomination, refused }: { nomination: string; refused: Refused | undefined }) {
  return (
    <details className="act" open={refused?.form === 'decline-nomination'}>
      <summary>Voordracht afwijzen</summary>
      <PostForm verb="decline-nomination" refused={refused}>
        <input type="hidden" name="nomination" value={nomination} />
        <p className="hint">
          De gemeente leest uw reden in het portaal en krijgt bericht. De contactpersoon hoort niets.
        </p>
        <ReasonField id={`reden-afwijzen-${nomination}`} kept={keptIn(refused, 'decline-nomination')('reason')} />
        <button type="submit" className="button">
          Voordracht afwijzen
        </button>
      </PostForm>
    </details>
  )
}
