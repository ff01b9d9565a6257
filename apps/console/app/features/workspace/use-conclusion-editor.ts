import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { type RefObject, useRef } from 'react'
import { refusalWords } from '../form/refusal-words.ts'
import { send as attempt, trpc } from '../form/trpc.ts'
import { useSaver } from '../saving/use-saver.ts'
import type { ShownTheme } from './conclusion-card.tsx'
import { conclusionWay, openConclusionFields } from './conclusion-way.ts'
import { useOffer } from './use-offer.ts'

/** What all conclusions of one page share. */
export interface ConclusionPage {
  assessment: string
  /** Whose page this is. */
  account: string
  /** Gemeente and approach, in words. */
  place: string
  factsheetStatus: JudgementStatus | null
}

/** The conclusion of one theme, saved by itself while somebody writes. */
export function useConclusionEditor(
  form: RefObject<HTMLFormElement>,
  { assessment, account, place, factsheetStatus }: ConclusionPage,
  { code: theme, conclusion }: Pick<ShownTheme, 'code' | 'conclusion'>,
  isRefused: boolean,
) {
  const { told, forget, tell } = useOffer('', refusalWords)
  const stored = useRef<string | null>(null)
  stored.current = conclusion?.id ?? stored.current
  const send = async (content: Saved) => {
    const outcome = await attempt(() => trpc.saveConclusion.mutate({ assessment, as: account, theme, ...content }))
    if ('done' in outcome) stored.current = outcome.done.conclusion
    return outcome
  }
  const { saver, phase, news, revalidate, changed } = useSaver({
    form,
    way: conclusionWay,
    place: [account, assessment, theme],
    standing: {
      subject: theme,
      version: conclusion?.version ?? 0,
      content: conclusion?.content ?? { strengths: [], improvements: [] },
      asks: asksFirst(conclusion?.status ?? null, factsheetStatus),
      by: null,
    },
    open: openConclusionFields,
    refuse: () => null,
    save: ({ expected, content, quiet }) => send({ expected, content, quiet }),
    lay: (unsent) => ({ kind: 'conclusion', account, assessment, theme, place, ...unsent }),
    taken: (left) =>
      left.kind === 'conclusion' && left.assessment === assessment && left.theme === theme ? left : null,
    isRefused,
  })

  /** Offers what stands there; both sides may be empty, and then it is saved like that first. */
  const submit = async (): Promise<boolean> => {
    forget()
    if (!(await saver.current?.flush())) return false
    const made = stored.current ? null : await send({ expected: 0, content: { strengths: [], improvements: [] } })
    const subject = stored.current
    const outcome =
      made && !('done' in made)
        ? made
        : await attempt(() => trpc.submitConclusion.mutate({ conclusion: subject ?? '' }))
    tell(outcome)
    revalidate()
    return 'done' in outcome
  }
  return {
    saver,
    phase,
    news,
    said: told.said,
    problem: phase.is === 'refused' ? refusalWords(phase.refusal) : told.problem,
    changed: () => {
      forget()
      changed()
    },
    save: async () => void (await saver.current?.flush()),
    submit,
  }
}

interface Saved {
  expected: number
  content: ConclusionContent
  quiet?: boolean
}
