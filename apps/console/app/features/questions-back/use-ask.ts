import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { doneWords } from '../form/done.tsx'
import { reasonWords, refusalWords } from '../form/refusal-words.ts'
import { type Outcome, send, trpc } from '../form/trpc.ts'
import { askFrom } from './ask.ts'

const calls = {
  returnQuestions: (input: Parameters<typeof trpc.returnQuestions.mutate>[0]) => trpc.returnQuestions.mutate(input),
  withdrawReturn: (input: Parameters<typeof trpc.withdrawReturn.mutate>[0]) => trpc.withdrawReturn.mutate(input),
}

/** Sends a form of this folder from the page; a refusal leaves what was typed where it is. */
export function useAsk() {
  const [status, setStatus] = useState('')
  const [tone, setTone] = useState<'quiet' | 'good' | 'problem'>('quiet')
  const [busy, setBusy] = useState(false)
  const { revalidate } = useRevalidator()
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const run = askFrom(new FormData(event.currentTarget), calls)
    if (!run || busy) return
    setBusy(true)
    const outcome = await send(run)
    setBusy(false)
    setStatus('done' in outcome ? doneWords(outcome.done) : problemOf(outcome))
    setTone('done' in outcome ? 'good' : 'problem')
    if (!('failed' in outcome)) revalidate()
  }
  return { onSubmit, status, tone, busy }
}

function problemOf(outcome: Exclude<Outcome<string>, { done: string }>): string {
  if ('failed' in outcome)
    return 'Niet verstuurd: geen verbinding. Uw tekst staat er nog. Probeer het over een minuut opnieuw.'
  const { refusal } = outcome
  const issues = 'issues' in refusal ? (refusal.issues ?? []) : []
  return issues.length > 0 ? issues.map(({ reason }) => reasonWords(reason)).join(' ') : refusalWords(refusal)
}
