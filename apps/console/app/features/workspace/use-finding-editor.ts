import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import type { RefObject } from 'react'
import { send, trpc } from '../form/trpc.ts'
import { useSaver } from '../saving/use-saver.ts'
import { openFields } from './fill-form.ts'
import type { ShownFinding } from './finding-editor.tsx'
import { type FieldProblem, problemsOf, refuseTooLong } from './finding-problems.ts'
import { findingWay } from './finding-way.ts'
import { useOffer } from './use-offer.ts'

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
export function useFindingEditor(here: Place) {
  const { form, assessment, account, indicator, place, finding, isRefused } = here
  const { told, forget, tell } = useOffer(noProblems, problemsOf)
  const { saver, phase, news, revalidate, changed } = useSaver({
    form,
    way: findingWay,
    place: [account, assessment, indicator],
    standing: {
      subject: finding?.id ?? here.freshId,
      version: finding?.version ?? 0,
      content: finding?.content ?? emptyContent(indicator),
      asks: asksFirst(finding?.status ?? null, here.factsheetStatus),
      by: here.by,
    },
    open: openFields,
    refuse: refuseTooLong,
    save: ({ subject, ...save }) =>
      send(() => trpc.saveFinding.mutate({ assessment, as: account, finding: subject, ...save })),
    lay: (unsent) => ({ kind: 'finding', account, assessment, indicator, place, ...unsent }),
    taken: (left) =>
      left.kind === 'finding' && left.assessment === assessment && left.indicator === indicator ? left : null,
    isRefused,
  })

  const submit = async (): Promise<boolean> => {
    forget()
    if (!saver.current || !(await saver.current.flush())) return false
    const subject = saver.current.subject()
    const outcome = await send(() => trpc.submitFinding.mutate({ finding: subject }))
    tell(outcome)
    revalidate()
    return 'done' in outcome
  }
  return {
    saver,
    phase,
    news,
    said: told.said,
    problems: phase.is === 'refused' ? problemsOf(phase.refusal) : told.problem,
    changed: () => {
      forget()
      changed()
    },
    save: async () => saver.current?.flush() ?? false,
    submit,
  }
}
export type FindingEditing = ReturnType<typeof useFindingEditor>

const noProblems: FieldProblem[] = []

function emptyContent(indicator: string): FindingContent {
  const verdicts = [{ indicator, verdict: null, reason: null }]
  return { blocks: [], verdicts, pointsOfAttention: [], documents: [], sources: [] }
}
