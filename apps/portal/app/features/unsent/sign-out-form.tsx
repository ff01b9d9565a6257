import { type FormEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { clearComments, leftComments } from '../fact-check/comment-shelf.ts'
import type { Desk } from './desk.ts'
import { leavePage } from './leaving.ts'
import { SignOutQuestion } from './sign-out-question.tsx'
import { useDesk } from './unsent-context.tsx'

const patience = 2_000

/** Signing out clears what this account left unsent in this browser; when there is something, it asks first. */
export function SignOutForm() {
  const desk = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const [count, setCount] = useState(0)

  const leave = async () => {
    await desk?.clear()
    clearComments()
    leavePage()
    form.current?.submit()
  }
  const ask = async (event: FormEvent) => {
    if (!desk) return
    event.preventDefault()
    const unsent = (await countUnsent(desk)) + leftComments().length
    setCount(unsent)
    if (unsent === 0) await leave()
  }
  return (
    <form ref={form} method="post" action="/afmelden" onSubmit={ask}>
      <button type="submit">Afmelden</button>
      {count > 0 &&
        createPortal(
          <SignOutQuestion count={count} onStay={() => setCount(0)} onLeave={() => void leave()} />,
          document.body,
        )}
    </form>
  )
}

/** A save that is under way ends in a moment: only what then still stands is worth a question. */
async function countUnsent(desk: Desk): Promise<number> {
  const until = Date.now() + patience
  for (;;) {
    const unsent = await desk.list()
    const isMoving = unsent.some(({ held, waits }) => held === null && waits === null)
    if (!isMoving || Date.now() > until)
      return new Set(unsent.map(({ question, submission }) => `${submission} ${question}`)).size
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
