import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Keyboard } from '../palette/keyboard.tsx'
import { useFlushBeforeLeaving } from '../saving/use-flush-before-leaving.ts'
import { LeftTexts } from '../unsent/left-texts.tsx'
import { SignOutForm } from '../unsent/sign-out-form.tsx'

export interface ShownActor {
  accountId: string
  name: string
  administrator: boolean
  inspectorate: string | null
  member: boolean
}

/** The frame of every signed-in screen: navigation on the left, the screen on the right. */
export function Shell({ actor, children }: { actor: ShownActor; children: ReactNode }) {
  useFlushBeforeLeaving()
  return (
    <div className="shell">
      <a className="skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="shell-side">
        <p className="shell-brand">
          Toezicht <span>STJ</span>
        </p>
        <nav aria-label="Hoofdmenu">
          <ul>
            {actor.member && <NavItem to="/" label="Overzicht" />}
            {actor.member && <NavItem to="/beoordelen" label="Beoordelen" />}
            {actor.member && <NavItem to="/publiceren" label="Publiceren" />}
            {actor.member && <NavItem to="/rapport" label="Rapport" />}
            {actor.administrator && <NavItem to="/beheer" label="Beheer" />}
            <NavItem to="/sessies" label="Mijn aanmeldingen" />
            <NavItem to="/handleiding" label="Handleiding" />
          </ul>
        </nav>
        <Keyboard />
        <div className="shell-actor">
          <p>
            {actor.name}
            {actor.inspectorate && <span>{actor.inspectorate}</span>}
          </p>
          <SignOutForm account={actor.accountId} />
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <LeftTexts account={actor.accountId} />
        {children}
      </main>
    </div>
  )
}

function NavItem({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <NavLink to={to} end={to === '/'}>
        {label}
      </NavLink>
    </li>
  )
}
