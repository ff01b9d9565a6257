import type { ReactNode } from 'react'
import { PostForm } from '../form/post-form.tsx'
import type { ShownPerson } from './person-words.ts'

/** What an administrator can do with an account as a whole; each says first what follows. */
export function AccountActions({ person }: { person: ShownPerson }) {
  const stj = person.app === 'console'
  if (person.state === 'deactivated')
    return stj ? (
      <section aria-labelledby="account">
        <h2 id="account">Account</h2>
        <Action verb="reactivate" label="Weer toelaten">
          {person.name} krijgt een nieuwe uitnodiging, kiest een nieuw wachtwoord en begint zonder rollen.
        </Action>
      </section>
    ) : (
      <p>Dit account is uitgezet. Een projectleider nodigt deze persoon opnieuw uit bij de aanpak.</p>
    )
  return (
    <section aria-labelledby="account">
      <h2 id="account">Account</h2>
      {stj && (
        <Action verb="reset" label="Aanmeldgegevens wissen">
          Voor wie het wachtwoord of de app kwijt is. Wachtwoord, app en reservecodes vervallen, {person.name} wordt
          overal afgemeld en krijgt een nieuwe uitnodiging. De rollen blijven.
        </Action>
      )}
      <Action verb="deactivate" label="Account uitzetten">
        {person.name} wordt meteen overal afgemeld en verliest elke rol. Wat deze persoon schreef, blijft staan; werk
        dat was toegewezen, staat daarna op niemands naam.
      </Action>
    </section>
  )
}

function Action({ verb, label, children }: { verb: string; label: string; children: ReactNode }) {
  return (
    <details className="act">
      <summary>{label}</summary>
      <PostForm verb={verb}>
        <p>{children}</p>
        <button type="submit" className="button">
          {label}
        </button>
      </PostForm>
    </details>
  )
}
