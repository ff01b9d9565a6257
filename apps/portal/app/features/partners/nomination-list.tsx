import { dutchDay } from '@toezicht/ui/dutch-time'
import { organisationName } from '../questionnaire/words.ts'

export interface ShownNomination {
  id: string
  organisation: string
  unit: string | null
  contactName: string
  contactEmail: string
  why: string
  status: 'proposed' | 'confirmed' | 'declined' | 'withdrawn'
  reason: string | null
  decidedAt: string | null
  createdAt: string
  createdBy: string
  askedAs: { organisation: string; unit: string | null } | null
}

/** What the gemeente named, with how each stands; a proposal can be taken back. */
export function NominationList({ nominations, mayChange }: { nominations: ShownNomination[]; mayChange: boolean }) {
  return nominations.map((nomination) => {
    const { id, status, contactName, contactEmail, why, reason, createdAt, createdBy } = nomination
    const name = organisationName(nomination)
    return (
      <section key={id} className="nomination" aria-labelledby={`voordracht-${id}`}>
        <h3 id={`voordracht-${id}`}>{name}</h3>
        <p className="state">{stateOf(nomination)}</p>
        {status === 'declined' && (
          <p>
            Reden van STJ: <span className="typed">{reason}</span>
          </p>
        )}
        <dl className="copy">
          <dt>Contactpersoon</dt>
          <dd>
            {contactName}, {contactEmail}
          </dd>
          <dt>Waarom</dt>
          <dd className="typed">{why}</dd>
          <dt>Voorgedragen</dt>
          <dd>
            {dutchDay(createdAt)}, door {createdBy}
          </dd>
        </dl>
        {status === 'proposed' && mayChange && (
          <form method="post">
            <input type="hidden" name="nomination" value={id} />
            <button className="button button-quiet" type="submit" name="verb" value="withdraw">
              Voordracht intrekken<span className="visually-hidden"> van {name}</span>
            </button>
          </form>
        )}
      </section>
    )
  })
}

function stateOf({ status, decidedAt, askedAs, ...named }: ShownNomination): string {
  if (status === 'proposed') return 'STJ heeft nog niet beslist. Er is nog niemand gemaild.'
  const on = decidedAt ? `op ${dutchDay(decidedAt)}` : ''
  if (status === 'declined') return `STJ vraagt deze organisatie niet. Dat besloot STJ ${on}.`
  if (status === 'withdrawn') return `Deze voordracht is ${on} ingetrokken. Er is niemand gemaild.`
  const asked = `STJ ging ${on} akkoord en stuurde de contactpersoon een uitnodiging.`
  const other = askedAs && organisationName(askedAs) !== organisationName(named)
  return other ? `${asked} STJ noemt de organisatie ${organisationName(askedAs)}.` : asked
}
