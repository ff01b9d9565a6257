import type { AnswerValue } from '@toezicht/domain/submission/answer-value'

/** One or more options by their codes. */
export const choose = (...options: string[]): AnswerValue => ({ kind: 'choice', options })
export const write = (text: string): AnswerValue => ({ kind: 'text', text })
export const count = (number: number): AnswerValue => ({ kind: 'number', number })
export const between = (low: number, high: number): AnswerValue => ({ kind: 'range', low, high })

export const yes = choose('yes')
export const no = choose('no')
export const dontKnow = choose('unknown')

/** An answer with a remark beside it. */
export const remarked = (value: AnswerValue | null, explanation: string) => ({ value, explanation })
