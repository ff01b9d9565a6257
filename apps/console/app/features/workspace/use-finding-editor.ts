import { useRevalidator } from '@remix-run/react'
import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { send, trpc } from '../form/trpc.ts'
import { listLeft, removeUnsent } from '../unsent/shelf.ts'
import { openFields } from './fill-form.ts'
import type { ShownFinding } from './finding-editor.tsx'
import { type FieldProblem, problemsOf, refuseTooLong } from './finding-problems.ts'
import { createFindingSaver, type FindingSaver, type Phase, type Standing } from './finding-saver.ts'
import { openKeeping } from './keep-unsent.ts'
import { setOpenEditor } from './open-editor.ts'
import { useFlushBeforeLeaving } from './use-flush-before-leaving.ts'

interface Place {
  form: RefObject<HTMLFormElement>
  assessment: string
  /** Whose page this is. */
  account: string
  indicator: string
  /** Gemeente and approach, in words. */
  place: string
  finding: ShownFinding | null
  freshId: string
  factsheetStatus: JudgementStatus | null
  /** Who changed the finding last. */
  by: string | null
  /** The page came back with a refused form in it: its fields are not what stands at the server. */
  isRefused: boolean
}

/** The finding of one indicator, saved by itself while somebody writes. */
export function useFindingEditor(place: Place) {
  const { form, assessment, account, indicator, finding, freshId, factsheetStatus, by } = place
  const saver = useRef<FindingSaver | null>(null)
  const [shown, setShown] = useState<{ phase: Phase; news: string | null }>({ phase: { is: 'rest' }, news: null })
  const [submitted, setSubmitted] = useState<{ problems: FieldProblem[]; said: string }>({ problems: [], said: '' })
  const { revalidate } = useRevalidator()
  const first = useRef({ ...place, revalidate })
  first.current.revalidate = revalidate
  const standing: Standing = {
    finding: finding?.id ?? freshId,
    version: finding?.version ?? 0,
    content: finding?.content ?? emptyContent(indicator),
    asks: asksFirst(finding?.status ?? null, factsheetStatus),
    by,
  }
  const newest = useRef(standing)
  newest.current = standing

  useEffect(() => {
    if (!form.current) return
    const start = newest.current
    const fields = openFields(form.current, start.content)
    const keeping = openKeeping({ account, assessment, indicator, place: first.current.place })
    let isBorn = false
    const born = first.current.isRefused ? () => start.content : fields.readFirst
    const made = createFindingSaver(start, {
      read: () => (isBorn ? fields.read() : born()),
      write: fields.write,
      send: async (save) => {
        const refusal = refuseTooLong(save.content)
        return refusal ? { refusal } : send(() => trpc.saveFinding.mutate({ assessment, as: account, ...save }))
      },
      keep: keeping.keep,
      tell: (phase, news) => setShown({ phase, news }),
      refresh: () => first.current.revalidate(),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      now: () => new Date(),
    })
    isBorn = true
    saver.current = made
    setOpenEditor(made)
    // Somebody may have typed before this page came alive, or left text here in a window that is closed.
    queueMicrotask(made.changed)
    void resume(made, { account, assessment, indicator })
    window.addEventListener('online', made.wake)
    window.addEventListener('focus', made.wake)
    return () => {
      window.removeEventListener('online', made.wake)
      window.removeEventListener('focus', made.wake)
      made.close()
      keeping.close()
      saver.current = null
      setOpenEditor(null)
    }
  }, [form, account, assessment, indicator])

  const { finding: id, version, asks } = standing
  useEffect(() => {
    // Not within React's own work: the fields that it keeps are written at once.
    const now = { id, version, asks }
    queueMicrotask(() =>
      saver.current?.accept({ ...newest.current, finding: now.id, version: now.version, asks: now.asks }),
    )
  }, [id, version, asks])
  useFlushBeforeLeaving(saver)

  const submit = async (): Promise<boolean> => {
    setSubmitted({ problems: [], said: '' })
    if (!saver.current || !(await saver.current.flush())) return false
    const subject = saver.current.finding()
    const outcome = await send(() => trpc.submitFinding.mutate({ finding: subject }))
    if ('done' in outcome) setSubmitted({ problems: [], said: 'Ter vaststelling aangeboden.' })
    else if ('refusal' in outcome) setSubmitted({ problems: problemsOf(outcome.refusal), said: notOffered })
    else
      setSubmitted({ problems: [], said: `${notOffered} Er is geen verbinding. Probeer het over een minuut opnieuw.` })
    revalidate()
    return 'done' in outcome
  }
  const { phase } = shown
  return {
    saver,
    phase,
    news: shown.news,
    said: submitted.said,
    problems: phase.is === 'refused' ? problemsOf(phase.refusal) : submitted.problems,
    changed: () => {
      setSubmitted({ problems: [], said: '' })
      saver.current?.changed()
    },
    save: async () => saver.current?.flush() ?? false,
    submit,
  }
}
export type FindingEditing = ReturnType<typeof useFindingEditor>

const notOffered = 'Opgeslagen, maar nog niet aangeboden.'

function emptyContent(indicator: string): FindingContent {
  const verdicts = [{ indicator, verdict: null, reason: null }]
  return { blocks: [], verdicts, pointsOfAttention: [], documents: [], sources: [] }
}

async function resume(saver: FindingSaver, here: { account: string; assessment: string; indicator: string }) {
  const left = (await listLeft(here.account)).filter(
    ({ assessment, indicator }) => assessment === here.assessment && indicator === here.indicator,
  )
  for (const unsent of left) saver.resume(unsent)
  // Only when what goes on here lies in the browser itself.
  await new Promise((resolve) => setTimeout(resolve, 600))
  await removeUnsent(left.map(({ id }) => id))
}
