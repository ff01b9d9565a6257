import { isAsked } from '../questionnaire/condition.ts'
import type { Question } from '../questionnaire/question.ts'
import { answerStateOf } from './answer-state.ts'
import type { AnswerValue } from './answer-value.ts'

export interface WrittenAnswer {
  value: AnswerValue | null
  explanation: string | null
}
export type VersionedAnswer = WrittenAnswer & { version: number; savedAt: string }

/** What one person wrote about another approach of the same gemeente. */
export interface AnswerSource {
  submission: string
  approach: string
  answers: ReadonlyMap<string, VersionedAnswer>
}

/** An earlier answer that can be taken over; `approaches` names every approach where it stands. */
export interface ReuseOffer extends VersionedAnswer {
  source: string
  approaches: string[]
}

/**
 * The answers that are offered at one question: it holds for the whole gemeente, the other questionnaire asks it and has an answer, and that
 * answer is not the own one. The same answer in two approaches is offered once; the newest first.
 * @param questions of the whole questionnaire, for its conditions
 */
export function offersFor(
  question: Question,
  own: WrittenAnswer,
  sources: readonly AnswerSource[],
  questions: readonly Question[],
): ReuseOffer[] {
  if (question.level !== 'municipality') return []
  const offers: ReuseOffer[] = []
  for (const { submission, approach, answer } of standing(question, sources, questions)) {
    if (sameAnswer(answer, own)) continue
    const twin = offers.find((offer) => sameAnswer(offer, answer))
    if (twin) twin.approaches.push(approach)
    else offers.push({ ...answer, source: submission, approaches: [approach] })
  }
  return offers
}

/** Approaches where this very answer stands as well. */
export function agreeingApproaches(
  question: Question,
  own: WrittenAnswer,
  sources: readonly AnswerSource[],
  questions: readonly Question[],
): string[] {
  if (question.level !== 'municipality' || isBlank(question, own)) return []
  const same = standing(question, sources, questions).filter(({ answer }) => sameAnswer(answer, own))
  return same.map(({ approach }) => approach)
}

/** What stands answered in other questionnaires at a question that they ask, the newest first. */
function standing(question: Question, sources: readonly AnswerSource[], questions: readonly Question[]) {
  const found = sources.flatMap(({ submission, approach, answers }) => {
    const answer = answers.get(question.code)
    const values = new Map([...answers].map(([code, each]) => [code, each.value]))
    if (!answer || !isAsked(question, values, questions)) return []
    if (answerStateOf(question, answer.value, []) === 'blank') return []
    return [{ submission, approach, answer }]
  })
  return found.sort((one, other) => other.answer.savedAt.localeCompare(one.answer.savedAt))
}

/** Nothing filled in: neither an answer nor an explanation. */
export function isBlank(question: Question, { value, explanation }: WrittenAnswer): boolean {
  return answerStateOf(question, value, []) === 'blank' && (explanation ?? '').trim() === ''
}

export function sameAnswer(one: WrittenAnswer, other: WrittenAnswer): boolean {
  return (one.explanation ?? '') === (other.explanation ?? '') && canonical(one.value) === canonical(other.value)
}

function canonical(value: AnswerValue | null): string {
  return JSON.stringify(value, value === null ? undefined : Object.keys(value).sort())
}
