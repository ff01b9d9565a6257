import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export const loader = () => redirect('/')

export async function action({ context }: ActionFunctionArgs) {
  await context.api.signOut({})
  return redirect('/aanmelden', 303)
}
