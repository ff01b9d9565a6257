import type { FormEvent } from 'react'
import { clearUnsent } from './shelf.ts'

/** Signing out leaves no text of this account in the browser. */
export function SignOutForm({ account }: { account: string }) {
  const leave = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    void clearUnsent(account).finally(() => form.submit())
  }
  return (
    <form method="post" action="/afmelden" onSubmit={leave}>
      <button type="submit" className="button-plain">
        Afmelden
      </button>
    </form>
  )
}
