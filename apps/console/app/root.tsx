import '@toezicht/ui/fonts.css'
import '@toezicht/ui/tokens.css'
import '@toezicht/ui/base.css'
import './styles/shell.css'
import './styles/forms.css'
import './styles/workspace.css'
import './styles/review.css'
import './styles/sources.css'
import './styles/palette.css'
import './styles/marks.css'
import './styles/figures.css'
import './styles/report.css'
import './styles/guide.css'
import './styles/documents.css'
import './styles/fact-check.css'
import './styles/questions-back.css'
import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { LostPage } from './features/shell/lost-page.tsx'
import { paneScript } from './features/workspace/pane-state.ts'
import { NonceContext } from './nonce.ts'

export const meta: MetaFunction = ({ error }) =>
  error ? [{ title: 'Niet gevonden of even niet beschikbaar - Toezicht' }] : []

// The scheme follows the system, before the first paint; without JavaScript the page is light.
const schemeScript =
  'if (matchMedia(`(prefers-color-scheme: dark)`).matches) document.documentElement.dataset.mantineColorScheme = `dark`'

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  return (
    <html lang="nl" className="dense" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        <script nonce={nonce} suppressHydrationWarning>
          {`${schemeScript};${paneScript}`}
        </script>
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  return <LostPage status={status} kept={isRouteErrorResponse(error) ? error.data?.kept : undefined} />
}
