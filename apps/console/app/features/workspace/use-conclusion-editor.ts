import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { type RefObject, useRef } from 'react'
import { refusalWords } from '../form/refusal-words.ts'
import { send as attempt, trpc } from '../form/trpc.ts'
import type { ShownTheme } from './conclusion-card.tsx'
import { conclusionWay, openConclusionFields } from './conclusion-way.ts'
import { useOfferedText } from './use-offered-text.ts'

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
  const stored = useRef<string | null>(null)
  stored.current = conclusion?.id ?? stored.current
  const send = async (content: Saved) => {
    const outcome = await attempt(() => trpc.saveConclusion.mutate({ assessment, as: account, theme, ...content }))
    if ('done' in outcome) stored.current = outcome.done.conclusion
    return outcome
  }
  return useOfferedText({
    none: '',
    read: refusalWords,
    saving: {
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
    },
    /** Both sides may be empty; then that is saved first. */
    offer: async () => {
      const made = stored.current ? null : await send({ expected: 0, content: { strengths: [], improvements: [] } })
      if (made && !('done' in made)) return made
      const conclusion = stored.current ?? ''
      return attempt(() => trpc.submitConclusion.mutate({ conclusion }))
    },
  })
}

interface Saved {
  expected: number
  content: ConclusionContent
  quiet?: boolean
}
