import type { ThemeQuestion } from './theme-question.ts'

/** Whether a question counts as looked at: one that came back with a remark only once it was answered again, here or before the page was made. */
export function isRenewed({ returned }: Pick<ThemeQuestion, 'returned'>, phase: string | undefined): boolean {
  return returned === null || returned.remark === null || returned.renewed || phase === 'saved'
}
