import type { Question } from '../questionnaire/question.ts'
import type { Refusal } from '../refusal.ts'
import { outsideScope } from '../refusal.ts'
import { type AnswerSource, isBlank, offersFor, sameAnswer, type WrittenAnswer } from './reusable-answers.ts'

/** One answer somebody wants to take over, as the screen showed it. */
export interface WantedReuse {
  question: string
  /** The questionnaire it stands in. */
  source: string
  /** The version that was read there. */
  sourceVersion: number
  /** The version of the own answer that was read here; 0 for none. */
  expected: number
  /** An own answer that says something else may go. */
  replace: boolean
}

export interface PlannedReuse extends WrittenAnswer {
  question: string
  expected: number
  source: string
  sourceVersion: number
}

/**
 * Whether answers of another approach may become own answers: all of them, or none with an issue for each question. Refuses a question that does
 * not hold for the whole gemeente, one question twice, an answer that changed or went away since it was read, and an own answer that says something
 * else, unless it was said that it may go. What is saved is judged again by the ordinary save.
 */
export function reuseAnswers(
  questions: readonly Question[],
  own: ReadonlyMap<string, WrittenAnswer>,
  sources: readonly AnswerSource[],
  wanted: readonly WantedReuse[],
): Refusal | PlannedReuse[] {
  if (wanted.some(({ source }) => !sources.some(({ submission }) => submission === source))) return outsideScope
  const issues: { path: string; reason: string }[] = []
  const planned: PlannedReuse[] = []
  for (const each of wanted) {
    const judged = judge(each, wanted, questions, own, sources)
    if (typeof judged === 'string') issues.push({ path: each.question, reason: judged })
    else planned.push(judged)
  }
  if (issues.length > 0) return { refused: 'invalid', reason: issues[0]?.reason ?? 'not-reusable', issues }
  return planned
}

function judge(
  { question: code, source, sourceVersion, expected, replace }: WantedReuse,
  wanted: readonly WantedReuse[],
  questions: readonly Question[],
  own: ReadonlyMap<string, WrittenAnswer>,
  sources: readonly AnswerSource[],
): PlannedReuse | string {
  const question = questions.find((each) => each.code === code)
  if (question?.level !== 'municipality') return 'not-reusable'
  if (wanted.filter((each) => each.question === code).length > 1) return 'reuse-twice'
  const theirs = sources.filter(({ submission }) => submission === source)
  const [offer] = offersFor(question, { value: null, explanation: null }, theirs, questions)
  if (offer?.version !== sourceVersion) return 'source-changed'
  const mine = own.get(code) ?? { value: null, explanation: null }
  if (!replace && !isBlank(question, mine) && !sameAnswer(mine, offer)) return 'answer-not-blank'
  return { question: code, value: offer.value, explanation: offer.explanation, expected, source, sourceVersion }
}
