import type { ThemeQuestion } from './theme-question.ts'

type Returned = Pick<ThemeQuestion, 'code' | 'returned'>
type Phases = Readonly<Record<string, { state: { phase: string } | null } | undefined>>

/** Whether a question that came back with a remark was answered again, here or before the page was made; any other question is as it is. */
export function isRenewed({ code, returned }: Returned, lines: Phases): boolean {
  return !returned?.remark || returned.renewed || lines[code]?.state?.phase === 'saved'
}

/** Whether a question counts in "hoe ver u bent": one that came along counts once the question it follows was answered again. */
export function countsNow({ returned }: Returned, questions: readonly Returned[], lines: Phases): boolean {
  const above = questions.find(({ code }) => code === returned?.follows)
  return !above || isRenewed(above, lines)
}
