import { type AssessmentFramework, criterionOf, indicatorsOf } from '../assessment-framework/assessment-framework.ts'
import type { Refusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'
import { joinContents } from './join-contents.ts'
import type { JudgementStatus } from './judgement.ts'

export interface GroupedFinding {
  id: string
  status: JudgementStatus
  content: FindingContent
}

/**
 * Brings indicators of one criterion together in one finding; findings that cover them become one, with all their words. Refuses fewer than two, unknown
 * ones, two criteria, part of another finding, and what stands together already. `target`: the finding that stays (null: a new one), `gone`: those whose
 * words went into it. `findings` in the order of the factsheet.
 */
export function groupIndicators(
  framework: AssessmentFramework,
  findings: readonly GroupedFinding[],
  chosen: readonly string[],
): Refusal | { target: string | null; gone: string[]; content: FindingContent } {
  const codes = new Set(chosen)
  const criteria = new Set([...codes].map((code) => criterionOf(framework, code)?.code))
  if (codes.size < 2) return refuse('two-indicators')
  if (criteria.has(undefined)) return refuse('unknown-indicator')
  if (criteria.size > 1) return refuse('two-criteria')
  const touched = findings.filter((finding) => codesOf(finding).some((code) => codes.has(code)))
  if (touched.some(({ status }) => status === 'from-archive')) {
    return { refused: 'closed', reason: 'cannot-edit-from-archive' }
  }
  const partly = touched.filter((finding) => codesOf(finding).some((code) => !codes.has(code)))
  if (partly.length > 0) {
    const issues = partly.flatMap(codesOf).filter((code) => codes.has(code))
    return {
      ...refuse('indicator-in-other-finding'),
      issues: issues.map((path) => ({ path, reason: 'finding-partly-chosen' })),
    }
  }
  const [target = null, ...gone] = touched
  if (target && codesOf(target).length === codes.size) return refuse('together-already')
  const joined = [target, ...gone].flatMap((each) => (each ? [each.content] : [])).reduce(joinContents, emptyContent)
  const covered = new Set(joined.verdicts.map(({ indicator }) => indicator))
  const loose = indicatorsOf(framework).filter(({ code }) => codes.has(code) && !covered.has(code))
  const verdicts = [...joined.verdicts, ...loose.map(({ code }) => ({ indicator: code, verdict: null, reason: null }))]
  return { target: target?.id ?? null, gone: gone.map(({ id }) => id), content: { ...joined, verdicts } }
}

const emptyContent: FindingContent = { blocks: [], verdicts: [], pointsOfAttention: [], documents: [], sources: [] }

function codesOf({ content }: GroupedFinding): string[] {
  return content.verdicts.map(({ indicator }) => indicator)
}

function refuse(reason: string): Extract<Refusal, { refused: 'invalid' }> {
  return { refused: 'invalid', reason, field: 'groepen' }
}
