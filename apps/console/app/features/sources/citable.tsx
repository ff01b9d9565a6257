import type { ForeignWords } from '@toezicht/domain/assessment/foreign-term'
import { createContext, useContext } from 'react'
import type { CheckedSpelling } from './use-spelling.ts'

/** What this approach has to cite, and what became of it; nothing can be cited where there is no editor that takes it. */
export interface Citable {
  assessment: string
  respondents: readonly { id: string; organisation: string; unit: string | null; version: number }[]
  documents: readonly { id: string; destroyed: boolean }[]
  indicators: readonly { code: string; statement: string; finding: { id: string } | null }[]
  /** `saved`: citing may save at once, nothing stands to lose. `asked`: only with JavaScript, where the editor asks first. */
  editor: 'saved' | 'asked' | 'none'
  /** What is foreign in texts about this approach. */
  words: ForeignWords
  /** Looked up by the page itself, without JavaScript; null when it was not asked. */
  spelling: CheckedSpelling | null
}

const noWords: ForeignWords = { terms: [], own: [] }
const lists = { respondents: [], documents: [], indicators: [] }
const nothing: Citable = { assessment: '', ...lists, editor: 'none', words: noWords, spelling: null }
const context = createContext<Citable>(nothing)

/** Around everything on a page that cites or shows citations. */
export const CitableProvider = context.Provider
export const useCitable = () => useContext(context)

export function respondentNamed({ respondents }: Pick<Citable, 'respondents'>, id: string): string {
  const found = respondents.find((respondent) => respondent.id === id)
  if (!found) return 'onbekend'
  return found.unit ? `${found.organisation} (${found.unit})` : found.organisation
}

/** What a workspace's own data say about citing on it. */
export function citableOf({
  approach,
  finding,
  ...rest
}: Omit<Citable, 'assessment' | 'editor'> & { approach: { id: string }; finding: { status: string } | null }): Citable {
  const { respondents, documents, indicators, words, spelling } = rest
  const editor = editorOf(finding?.status)
  return { assessment: approach.id, respondents, documents, indicators, editor, words, spelling }
}

function editorOf(status: string | undefined): Citable['editor'] {
  if (status === 'from-archive') return 'none'
  return status === 'submitted' || status === 'approved' ? 'asked' : 'saved'
}

/** A page that only writes, and cites nothing. */
export function writingOf(assessment: string, words: ForeignWords): Citable {
  return { ...nothing, assessment, words }
}
