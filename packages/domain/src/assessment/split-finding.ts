import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import { isRefusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'
import { type JudgementStatus, step } from './judgement.ts'
import { citedNumbers } from './source-marker.ts'

const sideSchema = z.enum(['stays', 'goes', 'both'])
export type SplitSide = z.infer<typeof sideSchema>
const parts = ['blocks', 'pointsOfAttention', 'documents'] as const
export type SplitPart = (typeof parts)[number]

/** For each paragraph, LET OP and document of a finding, in its own order: where it goes when indicators are taken out. */
export const splitTextsSchema = z.strictObject({
  blocks: z.array(sideSchema).max(60),
  pointsOfAttention: z.array(sideSchema).max(60),
  documents: z.array(sideSchema).max(200),
})
export type SplitTexts = z.infer<typeof splitTextsSchema>

/**
 * Takes indicators out of a finding into one of their own. Each text goes where `texts` says; without it both keep all the words, so that nothing is lost.
 * Each verdict goes with its indicator, and a source with the text that names it; one that no text names goes to both. Refuses none, all of them, indicators
 * of another finding, and texts that are not those of the finding.
 */
export function splitFinding(
  finding: { status: JudgementStatus; content: FindingContent },
  chosen: readonly string[],
  texts: SplitTexts | null = null,
): Refusal | { stays: FindingContent; goes: FindingContent } {
  const edited = step(finding.status, 'edit')
  if (isRefusal(edited)) return edited
  const codes = new Set(chosen)
  const { content } = finding
  const own = new Set(content.verdicts.map(({ indicator }) => indicator))
  const foreign = [...codes].filter((code) => !own.has(code))
  if (codes.size === 0) return refuse('no-indicator')
  if (foreign.length > 0) {
    const issues = foreign.map((path) => ({ path, reason: 'indicator-not-in-finding' }))
    return { ...refuse('indicator-in-other-finding'), issues }
  }
  if (codes.size === own.size) return refuse('split-needs-rest')
  if (texts && parts.some((part) => texts[part].length !== content[part].length)) return refuse('split-other-texts')
  return { stays: partOf(content, codes, texts, 'stays'), goes: partOf(content, codes, texts, 'goes') }
}

function partOf(
  content: FindingContent,
  codes: ReadonlySet<string>,
  texts: SplitTexts | null,
  side: 'stays' | 'goes',
): FindingContent {
  const of = <T>(part: SplitPart, all: readonly T[]) =>
    all.filter((_, at) => [side, 'both'].includes(texts?.[part][at] ?? 'both'))
  const half = {
    ...content,
    verdicts: content.verdicts.filter(({ indicator }) => codes.has(indicator) === (side === 'goes')),
    blocks: of('blocks', content.blocks),
    pointsOfAttention: of('pointsOfAttention', content.pointsOfAttention),
    documents: of('documents', content.documents),
  }
  const [named, here] = [citedNumbers(content), citedNumbers(half)]
  return { ...half, sources: content.sources.filter(({ number }) => here.has(number) || !named.has(number)) }
}

function refuse(reason: string): Extract<Refusal, { refused: 'invalid' }> {
  return { refused: 'invalid', reason, field: 'groepen' }
}
