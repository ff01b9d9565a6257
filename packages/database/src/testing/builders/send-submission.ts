import { randomUUID } from 'node:crypto'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { isAsked } from '@toezicht/domain/questionnaire/condition'
import { findQuestion, questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { judgeAnswer } from '@toezicht/domain/submission/judge-answer'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { sql } from 'kysely'
import type { Store } from '../../store.ts'
import { queryOf } from '../../transaction.ts'
import type { RespondentPlace } from './make-approach.ts'

/** Answers by question code; an entry with `value: null` carries an explanation alone. */
export type AnswersToSend = Record<string, AnswerValue | { value: AnswerValue | null; explanation: string | null }>

export type SendingPlace = Pick<RespondentPlace, 'submission' | 'questionnaire'>

interface Item {
  question: string
  value: AnswerValue | null
  explanation: string | null
  expected: 0
}

/** Saves first drafts, as typing does. `portal` is the portal's store; throws when the database refuses. */
export async function saveDrafts(
  portal: Store,
  session: string,
  place: SendingPlace,
  answers: AnswersToSend,
): Promise<void> {
  const items = JSON.stringify(itemsOf(ggsr2013, place, answers))
  const { rows } = await sql<{ outcome: { refused?: string } }>`
    select access.save_answers(${session}, ${place.submission}, ${randomUUID()}, ${items}::jsonb) as outcome`.execute(
    queryOf(portal.direct),
  )
  refuse(rows[0]?.outcome)
}

/** Fills in and sends a whole questionnaire at once, through the portal's own SQL function. Gives the receipt. */
export async function sendSubmission(
  portal: Store,
  session: string,
  place: SendingPlace,
  answers: AnswersToSend,
  framework: AssessmentFramework = ggsr2013,
): Promise<string> {
  const items = itemsOf(framework, place, answers)
  const questions = questionsToSend(framework, place, items)
  const controls = Object.fromEntries(items.map(({ question }) => [question, 1]))
  const { rows } = await sql<{ outcome: { refused?: string; receipt?: string } }>`
    select access.send_submission(${session}, ${place.submission}, ${randomUUID()}, ${JSON.stringify(items)}::jsonb,
      ${JSON.stringify(questions)}::jsonb, ${JSON.stringify(controls)}::jsonb, true) as outcome`.execute(
    queryOf(portal.direct),
  )
  refuse(rows[0]?.outcome)
  return rows[0]?.outcome.receipt ?? ''
}

/**
 * Answers a question that STJ returned and sends again, through the portal's own SQL functions. `answers`: all of the questionnaire as they then
 * stand; `changed`: the code of the returned one, first answered once.
 */
export async function answerAndSendAgain(
  portal: Store,
  session: string,
  place: SendingPlace,
  { answers, changed }: { answers: AnswersToSend; changed: string },
): Promise<void> {
  const items = itemsOf(ggsr2013, place, answers)
  const again = items.filter(({ question }) => question === changed).map((item) => ({ ...item, expected: 1 }))
  const { rows } = await sql<{ outcome: { refused?: string } }>`
    select access.send_submission(${session}, ${place.submission}, ${randomUUID()}, ${JSON.stringify(again)}::jsonb,
      ${JSON.stringify(questionsToSend(ggsr2013, place, items))}::jsonb, '{}'::jsonb, true) as outcome`.execute(
    queryOf(portal.direct),
  )
  refuse(rows[0]?.outcome)
}

/** The answers as the rule leaves them, as a procedure would store them. */
function itemsOf(framework: AssessmentFramework, { questionnaire }: SendingPlace, answers: AnswersToSend): Item[] {
  return Object.entries(answers).map(([code, answer]) => {
    const question = findQuestion(framework, questionnaire, code)
    if (!question) throw new Error(`The ${questionnaire} questionnaire has no question ${code}.`)
    const typed = 'kind' in answer ? { value: answer, explanation: null } : answer
    const judged = judgeAnswer(question, typed.value, typed.explanation)
    if (judged.outcome === 'refused') throw new Error(`The answer to ${code} is refused: ${judged.refusal.problem}.`)
    return { question: code, value: judged.value, explanation: judged.explanation, expected: 0 }
  })
}

function questionsToSend(framework: AssessmentFramework, { questionnaire }: SendingPlace, items: Item[]): unknown[] {
  const values = new Map(items.map(({ question, value }) => [question, value]))
  const questions = questionsOf(framework, questionnaire)
  return questions.map((question) => ({
    question: question.code,
    asked: isAsked(question, values, questions),
    unknown: question.options.find((option) => option.role === 'unknown')?.code ?? null,
  }))
}

function refuse(outcome: { refused?: string } | undefined): void {
  if (!outcome || outcome.refused) throw new Error(`Sending was refused: ${outcome?.refused ?? 'no outcome'}.`)
}
