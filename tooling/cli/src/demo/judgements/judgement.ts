import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'

type Verdicts = FindingContent['verdicts']

/** What one approach is judged to be: its findings in order, and a conclusion per theme. */
export interface DemoJudgement {
  findings: FindingContent[]
  conclusions: { theme: string; content: ConclusionContent }[]
}

export const meets = (...indicators: string[]): Verdicts =>
  indicators.map((indicator) => ({ indicator, verdict: 'meets', reason: null }))

export const improve = (...indicators: string[]): Verdicts =>
  indicators.map((indicator) => ({ indicator, verdict: 'improvement-point', reason: null }))

export const noVerdict = (indicator: string, reason: string): Verdicts => [{ indicator, verdict: 'no-verdict', reason }]

/** A finding of one or more paragraphs; `attention` is LET OP, beside whatever the verdict is. */
export function finding(
  verdicts: Verdicts,
  text: string | string[],
  beside: { attention?: string; documents?: FindingContent['documents'] } = {},
): FindingContent {
  return {
    blocks: [text].flat().map((paragraph) => ({ text: paragraph })),
    verdicts,
    pointsOfAttention: beside.attention ? [beside.attention] : [],
    documents: beside.documents ?? [],
    sources: [],
  }
}

export const cited = (title: string, page: number | null = null) => ({ title, page, received: true })
/** Named by respondents; STJ never saw it. */
export const mentioned = (title: string) => ({ title, page: null, received: false })

export const conclusion = (theme: string, strengths: string[], improvements: string[]) => ({
  theme,
  content: { strengths, improvements },
})
