export interface Conditional {
  code: string
  condition: { question: string; anyOf: readonly string[] } | null
}

/**
 * Which questions of a page are asked, given the options chosen now: `chosen` holds those of this page and of the questions elsewhere that
 * decide here. A condition on a question that is itself not asked is not met.
 */
export function askedNow(
  questions: readonly Conditional[],
  chosen: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const byCode = new Map(questions.map((question) => [question.code, question]))
  const isAsked = ({ condition }: Conditional): boolean => {
    if (condition === null) return true
    const target = byCode.get(condition.question)
    if (target && !isAsked(target)) return false
    return (chosen.get(condition.question) ?? []).some((option) => condition.anyOf.includes(option))
  }
  return new Set(questions.filter(isAsked).map(({ code }) => code))
}
