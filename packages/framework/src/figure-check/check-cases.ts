import type { FigureCase } from '@toezicht/domain/national-report/figure'
import { type CheckApproach, checkStudy } from './check-study.ts'

/** The check study as the rules read it, all of it approved. */
export function checkCases(study: readonly CheckApproach[] = checkStudy): FigureCase[] {
  return study.map(({ municipality, approach, verdicts, answers, facts }) => ({
    assessmentId: `${municipality}, ${approach}`,
    municipalityId: municipality,
    standing: {
      verdict: standing(verdicts, (verdict) => [verdict]),
      answer: standing(answers, (option) => [option]),
      'coded-fact': standing(facts, (values) => values),
    },
  }))
}

function standing<T>(found: Readonly<Record<string, T>>, valuesOf: (value: T) => readonly string[]) {
  return Object.fromEntries(
    Object.entries(found).map(([code, value]) => [code, { values: valuesOf(value), approved: true }]),
  )
}
