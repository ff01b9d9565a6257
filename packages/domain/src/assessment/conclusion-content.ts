import { z } from 'zod'
import { paragraphsSchema } from '../publication/written-text.ts'

/** What stands in `theme_conclusions.content`; chosen by people, so either side may be empty. */
export const conclusionContentSchema = z.strictObject({ strengths: paragraphsSchema, improvements: paragraphsSchema })
export type ConclusionContent = z.infer<typeof conclusionContentSchema>

export const conclusionWarningKinds = [
  'both-empty',
  'improvements-empty',
  'improvements-without-ground',
  'strengths-without-ground',
] as const
export type ConclusionWarning = (typeof conclusionWarningKinds)[number]

/** What a theme's conclusion is held beside: its verdicts, and whether a finding in it carries a LET OP. */
export interface ConclusionGround {
  verdicts: readonly (string | null)[]
  attention: boolean
}

/** Signals beside a conclusion, never a refusal: the verdicts and the chosen points may differ on purpose. */
export function conclusionWarnings(
  { strengths, improvements }: ConclusionContent,
  { verdicts, attention }: ConclusionGround,
): ConclusionWarning[] {
  const hasPoint = verdicts.includes('improvement-point')
  const judged = verdicts.some((verdict) => verdict !== null)
  if (strengths.length === 0 && improvements.length === 0) return ['both-empty']
  return [
    ...(hasPoint && improvements.length === 0 ? (['improvements-empty'] as const) : []),
    ...(improvements.length > 0 && !hasPoint && !attention ? (['improvements-without-ground'] as const) : []),
    ...(strengths.length > 0 && judged && !verdicts.includes('meets') ? (['strengths-without-ground'] as const) : []),
  ]
}
