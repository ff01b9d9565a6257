import { ExampleBand } from '@toezicht/ui/example-band.tsx'
import type { ReactNode } from 'react'
import type { Seat } from '../unsent/desk.ts'
import { SignOutForm } from '../unsent/sign-out-form.tsx'
import { UnsentProvider } from '../unsent/unsent-context.tsx'
import { WaitingLine } from '../unsent/waiting-line.tsx'
import { useSignedIn } from './use-signed-in.ts'

interface PageProps {
  children: ReactNode
  /** Puts the striped band on top. */
  fictional?: boolean
  /** Whose page it is, where that is known: a page of questions, which takes over what was left unsent there. */
  seat?: Seat
}

/** The frame of every screen: skip link, bar, one column, foot. */
export function Page({ children, fictional = false, seat }: PageProps) {
  const signedIn = useSignedIn()
  if (signedIn) {
    return (
      <UnsentProvider seat={seat ?? null}>
        <PageFrame signedIn fictional={fictional}>
          {children}
        </PageFrame>
      </UnsentProvider>
    )
  }
  return (
    <PageFrame signedIn={false} fictional={fictional}>
      {children}
    </PageFrame>
  )
}

export function PageFrame({
  children,
  signedIn,
  fictional,
}: {
  children: ReactNode
  signedIn: boolean
  fictional: boolean
}) {
  return (
    <>
      <a className="skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      {fictional && <ExampleBand />}
      <header className="site no-print">
        <div className="wrap">
          <a className="brand" href="/">
            Toezicht
          </a>
          <nav aria-label="Hoofdmenu">
            <a href="/uitkomsten">Alle uitkomsten</a>
            {signedIn ? (
              <>
                <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a>
                <a href="/sessies">Mijn account</a>
                <SignOutForm />
              </>
            ) : (
              <a href="/aanmelden">Aanmelden</a>
            )}
          </nav>
        </div>
      </header>
      <main className="wrap" id="inhoud" tabIndex={-1}>
        {signedIn && <WaitingLine />}
        {children}
      </main>
      <footer className="foot no-print">
        <div className="wrap">
          <ul>
            <li>
              <a href="/handleiding">Hulp bij het invullen</a>
            </li>
            <li>
              <a href="/toegankelijkheid">Toegankelijkheid</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
          </ul>
          <p>
            Samenwerkend Toezicht Jeugd (STJ): vijf inspecties die samen kijken naar de hulp voor kinderen en gezinnen.
          </p>
        </div>
      </footer>
    </>
  )
}
