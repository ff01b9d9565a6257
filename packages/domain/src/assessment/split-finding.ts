import type { Refusal } from '../refusal.ts'
import { isRefusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'
import { type JudgementStatus, step } from './judgement.ts'

/**
 * Takes indicators out of a finding into one of their own. Both keep all the words, so that nothing is lost and the inspector strikes what belongs to the
 * other; each verdict goes with its indicator. Refuses none, all of them, and indicators of another finding.
 */
export function splitFinding(
  finding: { status: JudgementStatus; content: FindingContent },
  chosen: readonly string[],
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
  const part = (isGoing: boolean) => content.verdicts.filter(({ indicator }) => codes.has(indicator) === isGoing)
  return { stays: { ...content, verdicts: part(false) }, goes: { ...content, verdicts: part(true) } }
}

function refuse(reason: string): Extract<Refusal, { refused: 'invalid' }> {
  return { refused: 'invalid', reason, field: 'groepen' }
}
