import { useRevalidator } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, useState } from 'react'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { PostForm } from '../form/post-form.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { send, trpc } from '../form/trpc.ts'
import { type RemarkKind, remarksPlace } from './change-remarks.ts'
import { RemarkForm } from './remark-form.tsx'

export interface ShownThread {
  id: string
  subject: string
  onReturn: boolean
  resolved: { by: string; at: string } | null
  remarks: { id: string; by: string; own: boolean; at: string; body: string; earlier: boolean }[]
}

/**
 * What inspectors say to each other about one finding, conclusion or factsheet: threads to write, answer, settle and reopen. Without JavaScript the page's
 * action hands its forms to `changeRemarks`.
 */
export function RemarkThreads({
  kind,
  subject,
  threads,
  refused,
  level = 2,
}: {
  kind: RemarkKind
  subject: string
  threads: readonly ShownThread[]
  refused: Refused | undefined
  /** Of the heading. */
  level?: 2 | 3 | 5
}) {
  const [said, setSaid] = useState('')
  const open = threads.filter(({ resolved }) => !resolved)
  const settled = threads.filter(({ resolved }) => resolved)
  const Heading = `h${level}` as const
  const place = remarksPlace(subject)
  const shared = { kind, subject, refused, onSaid: setSaid }
  return (
    <section className="remarks" id={place} aria-labelledby={`${place}-kop`}>
      <Heading id={`${place}-kop`}>Opmerkingen{open.length > 0 && ` (${open.length} open)`}</Heading>
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} {...shared} />
      ))}
      <RemarkForm key={subject} thread={null} {...shared} />
      <StatusRegion text={said} tone="good" />
      {settled.length > 0 && (
        <details>
          <summary>Afgehandeld ({settled.length})</summary>
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} {...shared} />
          ))}
        </details>
      )}
    </section>
  )
}

interface ThreadProps {
  thread: ShownThread
  kind: RemarkKind
  subject: string
  refused: Refused | undefined
  onSaid(words: string): void
}

function Thread({ thread, ...shared }: ThreadProps) {
  const { id, onReturn, resolved, remarks } = thread
  const answering = shared.refused?.kept.thread?.[0] === id
  return (
    <article className="thread" aria-label={`Opmerking van ${remarks[0]?.by ?? 'onbekend'}`}>
      {remarks.map(({ id: remark, by, at, body, earlier }, at0) => (
        <div key={remark} className="remark">
          <p className="soft">
            {by}, {dutchMoment(at)} {at0 === 0 && onReturn && <Tag tone="strong">bij het teruggeven</Tag>}{' '}
            {earlier && <Tag tone="faded">over een eerdere tekst</Tag>}
          </p>
          <p className="sent-text">{body}</p>
        </div>
      ))}
      {resolved && (
        <p className="soft">
          Afgehandeld door {resolved.by}, {dutchMoment(resolved.at)}.
        </p>
      )}
      {!resolved && (
        <details open={answering}>
          <summary>Antwoorden</summary>
          <RemarkForm thread={id} {...shared} />
        </details>
      )}
      <SettleButton thread={id} resolved={resolved !== null} subject={shared.subject} onSaid={shared.onSaid} />
    </article>
  )
}

function SettleButton({
  thread,
  resolved,
  subject,
  onSaid,
}: Pick<ThreadProps, 'subject' | 'onSaid'> & { thread: string; resolved: boolean }) {
  const [problem, setProblem] = useState<string | null>(null)
  const { revalidate } = useRevalidator()
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await send<unknown>(() =>
      resolved ? trpc.reopenRemark.mutate({ thread }) : trpc.resolveRemark.mutate({ thread }),
    )
    if ('done' in outcome) onSaid(resolved ? 'Opmerking heropend.' : 'Opmerking afgehandeld.')
    else setProblem('failed' in outcome ? 'Niet gelukt: geen verbinding.' : refusalWords(outcome.refusal))
    revalidate()
  }
  return (
    <PostForm onSubmit={onSubmit}>
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="subject" value={subject} />
      {problem && <p role="alert">{problem}</p>}
      <button type="submit" name="verb" value={resolved ? 'reopen-remark' : 'resolve-remark'} className="button-plain">
        {resolved ? 'Heropenen' : 'Afhandelen'}
      </button>
    </PostForm>
  )
}
