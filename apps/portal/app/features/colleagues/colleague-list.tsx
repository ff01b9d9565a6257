import { dutchDay } from '@toezicht/ui/dutch-time'
import { type DividedSection, partInWords } from './divided.ts'

export interface ShownColleague {
  accountId: string
  name: string
  role: 'coordinator' | 'contributor'
  hasComeIn: boolean
  email: string | null
  invitation: { state: 'open' | 'used' | 'expired' | 'revoked'; expiresAt: string } | null
}

interface ColleagueListProps {
  colleagues: readonly ShownColleague[]
  sections: readonly DividedSection[]
  me: string
  /** The reader coordinates this questionnaire. */
  coordinates: boolean
  /** The questionnaire takes answers. */
  open: boolean
}

/** Who takes part, with what each fills in; for the coordinator with what can be done about it. */
export function ColleagueList({ colleagues, sections, me, coordinates, open }: ColleagueListProps) {
  return (
    <ul className="tasks">
      {colleagues.map((colleague) => {
        const { accountId, name, role, email } = colleague
        const part = partInWords(sections, accountId)
        return (
          <li key={accountId}>
            <div className="person">
              <strong>{name}</strong> {accountId === me && '(u)'}
              <p>
                {role === 'coordinator' ? 'Coördinator: vult in en verstuurt' : 'Collega: vult mee in'}
                {email && role === 'contributor' && `, ${email}`}
              </p>
              {role === 'contributor' && <p>{part ? `Vult in: ${part}.` : 'Heeft nog niets om in te vullen.'}</p>}
              {coordinates && !colleague.hasComeIn && <p className="small">{invitationWords(colleague)}</p>}
            </div>
            {coordinates && role === 'contributor' && (
              <Actions colleague={colleague} hasPart={part !== null} open={open} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function invitationWords({ invitation }: ShownColleague): string {
  switch (invitation?.state) {
    case 'open':
      return `Is uitgenodigd en heeft zich nog niet aangemeld. De uitnodiging geldt tot en met ${dutchDay(invitation.expiresAt)}.`
    case 'expired':
      return 'De uitnodiging is verlopen. Stuur een nieuwe.'
    default:
      return 'Heeft zich nog niet aangemeld.'
  }
}

function Actions({ colleague, hasPart, open }: { colleague: ShownColleague; hasPart: boolean; open: boolean }) {
  const { accountId, name, hasComeIn } = colleague
  return (
    <div className="person-actions">
      {open && !hasComeIn && (
        <OneButton what="opnieuw" account={accountId} label="Uitnodiging opnieuw sturen" name={name} />
      )}
      {open && hasPart && (
        <OneButton what="alles-terug" account={accountId} label="Alle vragen terugnemen" name={name} />
      )}
      <details>
        <summary>
          {hasComeIn ? 'Deelname beëindigen' : 'Uitnodiging intrekken'}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <p>
          {name} kan deze vragenlijst dan meteen niet meer zien. De vragen liggen weer bij u. Teksten die er staan,
          blijven staan.
        </p>
        <OneButton
          what="beeindigen"
          account={accountId}
          label={hasComeIn ? 'Ja, deelname beëindigen' : 'Ja, uitnodiging intrekken'}
          name={name}
        />
      </details>
    </div>
  )
}

function OneButton({ what, account, label, name }: { what: string; account: string; label: string; name: string }) {
  return (
    <form method="post">
      <input type="hidden" name="collega" value={account} />
      <button className="button-plain" type="submit" name="wat" value={what}>
        {label}
        <span className="visually-hidden">: {name}</span>
      </button>
    </form>
  )
}
