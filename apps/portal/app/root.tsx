import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import '@toezicht/ui/tokens.css'
import '@toezicht/ui/fonts.css'
import '@toezicht/ui/base.css'
import { type ReactNode, useContext } from 'react'
import { TroublePage } from './features/shell/trouble-page.tsx'
import { NonceContext } from './nonce.ts'
import './portal.css'
import { isSignedIn } from './signed-in.ts'

/** Routes bring their own title; this one stands on pages that could not be shown. */
export const meta: MetaFunction = () => [{ title: 'Niet gevonden | Toezicht' }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  return { signedIn: await isSignedIn(context, request), demo: context.mode === 'demo', requestId: context.requestId }
}

/** The signed-in state and the request's number never change within a page. */
export const shouldRevalidate = () => false

// Before anything is drawn: rules for readers without script stop at once. React would escape other quotes.
const markScript = 'document.documentElement.classList.add(`js`)'

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const signedIn = useRouteLoaderData<typeof loader>('root')?.signedIn ?? false
  const matches = useMatches()
  // Every page of somebody signed in sends what an earlier one left unsent.
  const scripted =
    signedIn || matches.some(({ handle }) => (handle as { script?: boolean } | undefined)?.script === true)
  return (
    <html lang="nl" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {scripted && (
          <script nonce={nonce} suppressHydrationWarning>
            {markScript}
          </script>
        )}
      </head>
      <body>
        {children}
        {scripted && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const refused = isRouteErrorResponse(error) ? { status: error.status, text: String(error.data ?? '') } : null
  return <TroublePage refused={refused} signedIn={root?.signedIn ?? false} requestId={root?.requestId ?? ''} />
}
