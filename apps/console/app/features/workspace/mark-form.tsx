import { useRevalidator } from '@remix-run/react'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { type FormEvent, type ReactNode, useState } from 'react'
import { PostForm } from '../form/post-form.tsx'
import { refusalWords } from '../form/refusal-words.ts'
import { noConnection, send, trpc } from '../form/trpc.ts'
import { readMark } from './read-mark.ts'

/** The answer a mark is about, with the versions that are on the screen. */
export interface MarkedAnswer {
  assessment: string
  question: string
  respondent: string
  version: number
  beside: number
}

/** Saves one mark without leaving the page, so that a finding being written stays; without JavaScript the same form posts. */
export function MarkForm({ about, kind, children }: { about: MarkedAnswer; kind: string; children: ReactNode }) {
  const [status, setStatus] = useState('')
  const [tone, setTone] = useState<'quiet' | 'good' | 'problem'>('quiet')
  const { revalidate } = useRevalidator()
  const { assessment, question, respondent, version, beside } = about

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const outcome = await send(() => trpc.markAnswer.mutate({ assessment, ...readMark(form) }))
    if ('done' in outcome) {
      setStatus('Opgeslagen.')
      setTone('good')
    } else {
      setStatus('refusal' in outcome ? refusalWords(outcome.refusal) : noConnection)
      setTone('problem')
    }
    revalidate()
  }
  return (
    <PostForm verb="mark-answer" className="mark" onSubmit={onSubmit}>
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="respondent" value={respondent} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="beside" value={beside} />
      <input type="hidden" name="kind" value={kind} />
      {children}
      <StatusRegion text={status} tone={tone} />
    </PostForm>
  )
}
