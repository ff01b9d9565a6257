import { type AnswersByQuestion, isAsked } from '../questionnaire/condition.ts'
import type { Question } from '../questionnaire/question.ts'

/**
 * A question of a sent questionnaire that STJ sent back. With a remark STJ chose it; without one it follows: its condition depends, directly or
 * through others, on the answer to the returned question `follows`, so that it may have to be answered as well.
 */
export type ReturnedQuestion = { question: string; remark: string | null; follows: string | null }

/**
 * The questions that follow a returned one, in the questionnaire's order: those whose nearest returned question, up along their conditions, is
 * this one. A question that was returned itself follows nothing. `questions`: those of this questionnaire.
 */
export function followersOf(
  questions: readonly Question[],
  returned: string,
  allReturned: ReadonlySet<string>,
): Question[] {
  const byCode = new Map(questions.map((question) => [question.code, question]))
  const nearestReturned = ({ code, condition }: Question): string | null => {
    const seen = new Set([code])
    let above = condition?.question
    while (above !== undefined && !seen.has(above)) {
      if (allReturned.has(above)) return above
      seen.add(above)
      above = byCode.get(above)?.condition?.question
    }
    return null
  }
  return questions.filter((question) => !allReturned.has(question.code) && nearestReturned(question) === returned)
}

/**
 * What a respondent sees of a returned questionnaire: the returned questions and their followers, as far as the answers ask for them now. A
 * returned question whose own condition falls away by another new answer leaves the view with it.
 */
export function questionsInView(
  questions: readonly Question[],
  answers: AnswersByQuestion,
  returned: readonly ReturnedQuestion[],
): Question[] {
  const open = new Set(returned.map(({ question }) => question))
  return questions.filter((question) => open.has(question.code) && isAsked(question, answers, questions))
}
