import type { ShownAnswer } from '@toezicht/ui/shown-question'
import type { ChangedAnswer } from './changed-answers.ts'

/** What was typed, as the fields show it again. Text that is no number stays as text. */
export function typedAnswers(answers: readonly ChangedAnswer[]): Record<string, ShownAnswer> {
  return Object.fromEntries(
    answers.map(({ question, value, explanation }) => [
      question,
      value?.kind === 'text' ? { value, explanation, typed: value.text } : { value, explanation },
    ]),
  )
}
