import { z } from 'zod'
import { type Question, questionCodeSchema } from '../questionnaire/question.ts'
import type { Refusal } from '../refusal.ts'
import { hasPassed } from '../study/deadline.ts'
import { cleanText } from './clean-text.ts'
import { followersOf, type ReturnedQuestion } from './returned-question.ts'
import type { SentAnswer } from './submission-content.ts'

/** What STJ asks about one answer: at most 2000 characters; the rule says whether something stands in it. */
export const questionToReturnSchema = z.strictObject({
  question: questionCodeSchema,
  remark: z.string().max(2000),
})
export type QuestionToReturn = z.infer<typeof questionToReturnSchema>

export type ReturnableSubmission = {
  status: string
  /** `YYYY-MM-DD` */
  deadline: string
  approachStatus: string
  /** What was returned before and is not answered or taken back yet. */
  returned: readonly ReturnedQuestion[]
}

export type Returning = { deadline: string; items: { question: string; remark: string; followers: string[] }[] }

/**
 * STJ sends single questions of a sent questionnaire back, each with a remark, to be answered by a new day. Also while earlier ones are still
 * out: two inspectors work side by side. Refuses what was not sent, an approach that is not judged any more, a question that was not put in the
 * sent version or is out already, and a day that has passed or takes time away that was given before.
 */
export function returnQuestions(
  submission: ReturnableSubmission,
  sent: readonly SentAnswer[],
  questions: readonly Question[],
  wanted: readonly QuestionToReturn[],
  { deadline, now }: { deadline: string; now: Date },
): Refusal | Returning {
  if (submission.status !== 'sent' && submission.status !== 'returned')
    return { refused: 'closed', reason: 'submission-not-sent' }
  if (submission.approachStatus !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  if (wanted.length === 0) return { refused: 'invalid', reason: 'no-question', field: 'questions' }
  if (hasPassed(deadline, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  if (submission.status === 'returned' && deadline < submission.deadline)
    return { refused: 'invalid', reason: 'deadline-taken-away', field: 'deadline' }
  const problem = wanted.map((each) => problemWith(each, wanted, sent, submission.returned)).find(Boolean)
  if (problem) return problem
  const chosen = new Set(wanted.map(({ question }) => question))
  const out = submission.returned.map(({ question }) => question)
  const all = new Set([...out.filter((code) => !followsOnly(code, submission.returned)), ...chosen])
  return {
    deadline,
    items: wanted.map(({ question, remark }) => ({
      question,
      remark: cleanRemark(remark) ?? '',
      followers: followersOf(questions, question, all)
        .map(({ code }) => code)
        .filter((code) => !out.includes(code)),
    })),
  }
}

function problemWith(
  { question, remark }: QuestionToReturn,
  wanted: readonly QuestionToReturn[],
  sent: readonly SentAnswer[],
  returned: readonly ReturnedQuestion[],
): Refusal | undefined {
  const at = (reason: string): Refusal => ({ refused: 'invalid', reason, issues: [{ path: question, reason }] })
  if (wanted.filter((each) => each.question === question).length > 1) return at('question-twice')
  const cleaned = cleanRemark(remark)
  if (!cleaned) return at(cleaned === null ? 'forbidden-character' : 'question-remark-missing')
  const answer = sent.find((each) => each.question === question)
  if (!answer || answer.state === 'not-asked') return at('question-not-asked')
  const open = returned.some((each) => each.question === question)
  return open && !followsOnly(question, returned) ? at('already-returned') : undefined
}

function cleanRemark(remark: string): string | null {
  return cleanText(remark)?.trim() ?? null
}

/** Out only because another question is: STJ can still ask about it in so many words. */
function followsOnly(code: string, returned: readonly ReturnedQuestion[]): boolean {
  return returned.some(({ question, follows }) => question === code && follows !== null)
}
