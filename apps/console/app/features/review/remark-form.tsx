import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useRef, useState } from 'react'
import type { Refused } from '../form/call.ts'
import { PostForm } from '../form/post-form.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { send, trpc } from '../form/trpc.ts'
import { KeptDraft } from '../unsent/kept-draft.tsx'
import { type RemarkKind, remarkField } from './change-remarks.ts'

/**
 * One field for a remark. With JavaScript it is sent without leaving the page, so that whatever else is being typed there stays; a remark that was refused
 * or did not arrive stays in its field, with the reason beside it.
 */
export function RemarkForm({
  kind,
  subject,
  thread,
  refused,
  onSaid,
}: {
  kind: RemarkKind
  subject: string
  /** Null starts a new thread. */
  thread: string | null
  refused: Refused | undefined
  onSaid(words: string): void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { revalidate } = useRevalidator()
  const mine = refused?.form === 'write-remark' && (refused.kept.thread?.[0] ?? '') === (thread ?? '') ? refused : null
  const said = problem ?? (mine?.kept.subject?.[0] === subject ? refusalWords(mine.refusal) : null)
  const id = remarkField(thread ?? subject)

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending || !field.current) return
    setSending(true)
    const body = field.current.value
    const outcome = await send(() => trpc.writeRemark.mutate({ kind, subject, thread, body }))
    setSending(false)
    if ('done' in outcome) {
      field.current.value = ''
      field.current.dispatchEvent(new InputEvent('input', { bubbles: true }))
      setProblem(null)
      onSaid('Opmerking geplaatst.')
      revalidate()
    } else {
      setProblem('failed' in outcome ? notArrived : refusalWords(outcome.refusal))
      field.current.focus()
    }
  }

  return (
    <PostForm className="remark-form" onSubmit={onSubmit}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="thread" value={thread ?? ''} />
      <label className="label" htmlFor={id}>
        {thread ? 'Uw antwoord' : 'Schrijf aan de andere inspecteurs'}
      </label>
      {said && (
        <p className="late" id={`${id}-fout`} role="alert">
          {said}
        </p>
      )}
      <textarea
        ref={field}
        className="control"
        id={id}
        name="body"
        data-key={thread ? undefined : 'remark'}
        rows={2}
        aria-invalid={said ? true : undefined}
        aria-describedby={said ? `${id}-fout` : undefined}
        defaultValue={mine?.kept.subject?.[0] === subject ? mine.kept.body?.[0] : undefined}
      />
      <KeptDraft field={id} about={subject} />
      <button type="submit" name="verb" value="write-remark" className="button button-quiet" aria-disabled={sending}>
        {thread ? 'Antwoord plaatsen' : 'Opmerking plaatsen'}
      </button>
    </PostForm>
  )
}

const notArrived = 'Niet geplaatst: geen verbinding. Uw tekst staat nog in dit scherm. Probeer het zo opnieuw.'
