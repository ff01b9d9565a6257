import { useRevalidator } from '@remix-run/react'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { textOf } from '../form/read-form.ts'
import { ReasonField } from '../form/reason-field.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { noConnection, send, trpc } from '../form/trpc.ts'
import { announce } from '../palette/announce.tsx'

/** Where the difference of a question stands; it takes the focus when its form is done and goes. */
export const differenceId = (question: string) => `verschil-${question}`

/** Settles one discrepancy without leaving the page, so that place and writing stay; without JavaScript the same form posts. */
export function SettleForm({
  assessment,
  question,
  positionsHash,
  refused,
}: {
  assessment: string
  question: string
  positionsHash: string
  refused: Refused | undefined
}) {
  const [problem, setProblem] = useState('')
  const { revalidate } = useRevalidator()
  const mine = refused?.form === 'settle' && refused.kept.question?.[0] === question ? refused : undefined

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = textOf(new FormData(event.currentTarget), 'reason')
    const outcome = await send(() => trpc.settleDiscrepancy.mutate({ assessment, question, positionsHash, reason }))
    if ('done' in outcome) {
      announce('Het verschil is afgehandeld.')
      document.getElementById(differenceId(question))?.focus()
    } else setProblem('refusal' in outcome ? refusalWords(outcome.refusal) : noConnection)
    revalidate()
  }
  return (
    <details className="act" open={mine !== undefined}>
      <summary>Verschil afhandelen</summary>
      <PostForm verb="settle" onSubmit={onSubmit} onKeyDown={sendByKey}>
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="positionsHash" value={positionsHash} />
        <p className="hint">Het komt terug als iemand een ander antwoord verzendt.</p>
        <ReasonField id={`reden-${question}`} kept={keptIn(mine, 'settle')('reason')} />
        <StatusRegion text={problem} tone="problem" />
        <button type="submit" className="button">
          Verschil afhandelen
        </button>
      </PostForm>
    </details>
  )
}

/** Ctrl+Enter is about the form one is typing in, not about the finding. */
function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
