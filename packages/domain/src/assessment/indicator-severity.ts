import type { Severity } from '../comparison/discrepancy.ts'
import { severities } from '../comparison/discrepancy.ts'
import type { Question } from '../questionnaire/question.ts'

/** The heaviest discrepancy per indicator that nobody has settled; questions without an indicator count for none. */
export function indicatorSeverities(
  questions: readonly Pick<Question, 'code' | 'indicators'>[],
  comparisons: readonly { question: string; severity: Severity; settled: boolean }[],
): Map<string, Severity> {
  const heaviest = new Map<string, Severity>()
  for (const { question: code, severity, settled } of comparisons) {
    if (settled) continue
    for (const indicator of questions.find((question) => question.code === code)?.indicators ?? []) {
      const before = heaviest.get(indicator) ?? 'none'
      if (severities.indexOf(severity) >= severities.indexOf(before)) heaviest.set(indicator, severity)
    }
  }
  return heaviest
}
