import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { load } from '../features/form/call.ts'
import { IdleWarning } from '../features/shell/idle-warning.tsx'
import { Shell } from '../features/shell/shell.tsx'

// Whose account has no role yet, hears that (403), instead of a 404 on every address.
export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.getActor(), 403)

export const clientLoader = steadyLoader('routes/_shell')

export default function ShellLayout() {
  const actor = useLoaderData<typeof loader>()
  return (
    <Shell actor={actor}>
      <Outlet />
      <IdleWarning idleUntil={actor.idleUntil} />
    </Shell>
  )
}
