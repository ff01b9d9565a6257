import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../../root.tsx'

/** Whether this page is shown to somebody who is signed in; the sign-in screens know it for sure (`isSignedIn`). */
export function useSignedIn(): boolean {
  return useRouteLoaderData<typeof loader>('root')?.signedIn ?? false
}
