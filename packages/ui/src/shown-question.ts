import type { AnswerType, OptionRole } from '@toezicht/domain/questionnaire/question'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'

/** What a screen needs of a question. `conditionText` says in words when it is asked. */
export interface ShownQuestion {
  code: string
  text: string
  help: string | null
  answerType: AnswerType
  options: readonly { code: string; label: string; role: OptionRole }[]
  maximumChoices: number | null
  isYear: boolean
  conditionText: string | null
  /** Words in this question that not everybody knows. */
  terms: readonly ExplainedTerm[]
}

export interface ExplainedTerm {
  term: string
  meaning: string
}

/** `typed` is text that fits no value, such as letters in a number: it stays on the screen. */
export interface ShownAnswer {
  value: AnswerValue | null
  explanation: string | null
  typed?: string
}
