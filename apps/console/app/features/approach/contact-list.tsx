import { dutchDay } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { PersonFields } from './invite-form.tsx'

export interface ShownContact {
  accountId: string
  name: string
  email: string
  role: string
  since: string
  endedAt: string | null
  lastSignedInAt: string | null
  invitation: { invitationId: string; expiresAt: string; state: string } | null
}

const invitationWords: Readonly<Record<string, string>> = {
  open: 'uitnodiging open tot',
  expired: 'uitnodiging verlopen op',
  revoked: 'uitnodiging ingetrokken',
  used: 'uitnodiging gebruikt',
}

/** The persons who answer for a respondent, with their invitation; a contact who left stays named. */
export function ContactList({
  respondent,
  contacts,
  changeable,
  refused,
}: {
  respondent: string
  contacts: readonly ShownContact[]
  changeable: boolean
  refused: Refused | undefined
}) {
  if (contacts.length === 0) return <p className="soft">Nog niemand uitgenodigd.</p>
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.accountId}>
          {contact.name}, {contact.email}, {contact.role === 'coordinator' ? 'coördinator' : 'medewerker'}
          <span className="soft"> {contactState(contact)}</span>
          {changeable && !contact.endedAt && (
            <ContactForms respondent={respondent} contact={contact} refused={refused} />
          )}
        </li>
      ))}
    </ul>
  )
}

function contactState({ endedAt, lastSignedInAt, invitation }: ShownContact): string {
  if (endedAt) return `(tot ${dutchDay(endedAt)})`
  if (lastSignedInAt) return `(laatst aangemeld ${dutchDay(lastSignedInAt)})`
  if (!invitation) return '(nog niet aangemeld)'
  const words = invitationWords[invitation.state] ?? ''
  return invitation.state === 'open' || invitation.state === 'expired'
    ? `(${words} ${dutchDay(invitation.expiresAt)})`
    : `(${words})`
}

function ContactForms({
  respondent,
  contact,
  refused,
}: {
  respondent: string
  contact: ShownContact
  refused: Refused | undefined
}) {
  const mine = refused?.kept.account?.[0] === contact.accountId ? refused : undefined
  const kept = keptIn(mine, 'replace-contact')
  const id = `${respondent}-${contact.accountId}`
  return (
    <>
      {contact.invitation?.state === 'open' && (
        <PostForm verb="revoke-invitation">
          <input type="hidden" name="invitation" value={contact.invitation.invitationId} />
          <button type="submit" className="button-plain">
            Uitnodiging van {contact.name} intrekken
          </button>
        </PostForm>
      )}
      {contact.lastSignedInAt && (
        <details className="act">
          <summary>{contact.name} is het wachtwoord kwijt</summary>
          <PostForm verb="renew-access">
            <input type="hidden" name="respondent" value={respondent} />
            <input type="hidden" name="account" value={contact.accountId} />
            <p className="hint">
              Het oude wachtwoord vervalt en {contact.name} wordt overal afgemeld. De antwoorden blijven staan. Er gaat
              een nieuwe uitnodiging naar {contact.email}.
            </p>
            <button type="submit" className="button">
              Nieuwe uitnodiging sturen
            </button>
          </PostForm>
        </details>
      )}
      <details className="act" open={mine?.form === 'replace-contact'}>
        <summary>{contact.name} vervangen</summary>
        <PostForm verb="replace-contact" refused={mine}>
          <input type="hidden" name="respondent" value={respondent} />
          <input type="hidden" name="account" value={contact.accountId} />
          <PersonFields id={id} kept={kept} chosenRole={contact.role} />
          <ReasonField id={`reden-vervangen-${id}`} kept={kept('reason')} />
          <button type="submit" className="button">
            Contactpersoon vervangen
          </button>
        </PostForm>
      </details>
    </>
  )
}
