import { createContext, useContext } from 'react'

/** What this approach has to cite, and what became of it; nothing can be cited where there is no editor that takes it. */
export interface Citable {
  assessment: string
  respondents: readonly { id: string; organisation: string; unit: string | null; version: number }[]
  documents: readonly { id: string; destroyed: boolean }[]
  indicators: readonly { code: string; statement: string; finding: { id: string } | null }[]
  /** `saved`: citing may save at once, nothing stands to lose. `asked`: only with JavaScript, where the editor asks first. */
  editor: 'saved' | 'asked' | 'none'
}

const nothing: Citable = { assessment: '', respondents: [], documents: [], indicators: [], editor: 'none' }
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
  const { respondents, documents, indicators } = rest
  return { assessment: approach.id, respondents, documents, indicators, editor: editorOf(finding?.status) }
}

function editorOf(status: string | undefined): Citable['editor'] {
  if (status === 'from-archive') return 'none'
  return status === 'submitted' || status === 'approved' ? 'asked' : 'saved'
}
