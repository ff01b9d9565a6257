import { listQuestionsBack, type QuestionBackRow } from '@toezicht/database/repositories/questions-back'
import type { Reading } from '@toezicht/database/transaction'
import { answerText } from '@toezicht/domain/assessment/answer-text'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { sentAnswerSchema } from '@toezicht/domain/submission/submission-content'

const twoWeeks = 14 * 86_400_000

interface Found {
  framework: AssessmentFramework
  people: ReadonlyMap<string, string>
  now: Date
}

/**
 * What STJ asked again at the questions behind one indicator: the thread per question and respondent with the answer before and after, and the day to
 * answer by that a new question starts with.
 */
export async function showQuestionsBack(reading: Reading, assessment: string, indicator: string, found: Found) {
  const { framework, people, now } = found
  const questions = framework.questions.filter(({ indicators }) => indicators.includes(indicator))
  const rows = await listQuestionsBack(
    reading,
    assessment,
    questions.map(({ code }) => code),
  )
  return {
    byDefault: dutchDay(new Date(now.getTime() + twoWeeks)),
    today: dutchDay(now),
    asked: rows.map(({ before, after, returnedBy, ...row }) => ({
      ...row,
      returnedAt: row.returnedAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      takenBackAt: row.takenBackAt?.toISOString() ?? null,
      returnedByName: people.get(returnedBy) ?? null,
      before: showAnswer(framework, row, before),
      after: row.answeredInVersion === null ? null : showAnswer(framework, row, after),
    })),
  }
}

/** An answer as it was sent, in words; null when the question was not put in that version. */
function showAnswer(
  framework: AssessmentFramework,
  { question: code }: Pick<QuestionBackRow, 'question'>,
  stored: unknown,
) {
  const question = framework.questions.find((each) => each.code === code)
  const answer = stored ? sentAnswerSchema.parse(stored) : null
  if (!question || !answer || answer.state === 'not-asked') return null
  return { lines: answerText(question, answer.value), explanation: answer.explanation }
}
