import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import type { RefObject } from 'react'
import { send, trpc } from '../form/trpc.ts'
import { openFields } from './fill-form.ts'
import type { ShownFinding } from './finding-editor.tsx'
import { type FieldProblem, problemsOf, refuseTooLong } from './finding-problems.ts'
import { findingWay } from './finding-way.ts'
import { useOfferedText } from './use-offered-text.ts'

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
  const { problem, ...editing } = useOfferedText({
    none: noProblems,
    read: problemsOf,
    saving: {
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
    },
    offer: (saver) => send(() => trpc.submitFinding.mutate({ finding: saver.subject() })),
  })
  return { ...editing, problems: problem }
}
export type FindingEditing = ReturnType<typeof useFindingEditor>

const noProblems: FieldProblem[] = []

function emptyContent(indicator: string): FindingContent {
  const verdicts = [{ indicator, verdict: null, reason: null }]
  return { blocks: [], verdicts, pointsOfAttention: [], documents: [], sources: [] }
}
