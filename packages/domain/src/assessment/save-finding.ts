import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { criterionOf, indicatorsOf } from '../assessment-framework/assessment-framework.ts'
import type { Refusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'

/**
 * A finding covers 1..n indicators of one criterion, each with its own verdict. Refuses none, unknown or repeated indicators, two criteria,
 * and a reason beside a verdict that needs none. Gives the content in the order of the framework.
 */
export function saveFinding(
  framework: AssessmentFramework,
  content: FindingContent,
): Refusal | { criterion: string; position: number; content: FindingContent } {
  const codes = content.verdicts.map((verdict) => verdict.indicator)
  const first = codes[0]
  if (first === undefined) return { refused: 'invalid', reason: 'no-indicator', field: 'verdicts' }
  if (new Set(codes).size < codes.length) return { refused: 'invalid', reason: 'indicator-twice', field: 'verdicts' }
  const criteria = new Set(codes.map((code) => criterionOf(framework, code)?.code))
  if (criteria.has(undefined)) return { refused: 'invalid', reason: 'unknown-indicator', field: 'verdicts' }
  if (criteria.size > 1) return { refused: 'invalid', reason: 'two-criteria', field: 'verdicts' }
  if (content.verdicts.some(({ verdict, reason }) => verdict !== 'no-verdict' && reason !== null))
    return { refused: 'invalid', reason: 'reason-beside-verdict', field: 'verdicts' }
  const order = indicatorsOf(framework).map((indicator) => indicator.code)
  const verdicts = content.verdicts.toSorted((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator))
  return {
    criterion: criterionOf(framework, first)?.code ?? '',
    position: order.indexOf(verdicts[0]?.indicator ?? first) + 1,
    content: { ...content, verdicts },
  }
}
