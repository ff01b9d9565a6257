import { type ActionFunctionArgs, redirect } from '@remix-run/node'

/** Signing out is a change, so it is posted. */
export async function action({ context }: ActionFunctionArgs) {
  await context.api.signOut({})
  return redirect('/aanmelden?afgemeld')
}

/** Whoever types the address gets back to the start. */
export function loader() {
  return redirect('/')
}
