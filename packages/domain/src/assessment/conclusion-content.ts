import { z } from 'zod'
import { paragraphsSchema } from '../publication/written-text.ts'

/** What stands in `theme_conclusions.content`; chosen by people, so either side may be empty. */
export const conclusionContentSchema = z.strictObject({ strengths: paragraphsSchema, improvements: paragraphsSchema })
export type ConclusionContent = z.infer<typeof conclusionContentSchema>

export type ConclusionWarning = 'improvements-empty' | 'improvements-without-point' | 'both-empty'

/** Signals beside a conclusion, never a refusal: the verdicts and the chosen points may differ on purpose. */
export function conclusionWarnings(
  content: ConclusionContent,
  verdicts: readonly (string | null)[],
): ConclusionWarning[] {
  const hasPoint = verdicts.includes('improvement-point')
  const { strengths, improvements } = content
  if (strengths.length === 0 && improvements.length === 0) return ['both-empty']
  if (hasPoint && improvements.length === 0) return ['improvements-empty']
  if (!hasPoint && improvements.length > 0) return ['improvements-without-point']
  return []
}
