import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { load } from '../features/form/call.ts'
import { IdleWarning } from '../features/shell/idle-warning.tsx'
import { Shell } from '../features/shell/shell.tsx'

export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.getActor())

export default function ShellLayout() {
  const actor = useLoaderData<typeof loader>()
  return (
    <Shell actor={actor}>
      <Outlet />
      <IdleWarning idleUntil={actor.idleUntil} />
    </Shell>
  )
}
