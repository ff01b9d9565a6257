import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { listSentVersions } from '@toezicht/database/repositories/matrix'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { insertReading, listReadings } from '@toezicht/database/repositories/reading'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import type { Changing } from '@toezicht/database/transaction'
import { answerMatrix } from '@toezicht/domain/assessment/answer-matrix'
import { judgeMark, markSchema } from '@toezicht/domain/comparison/mark'
import { questionCodeSchema } from '@toezicht/domain/questionnaire/question'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { matrixRespondents } from './matrix-respondents.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  respondent: z.uuid(),
  question: questionCodeSchema,
  /** The sent version that was read. */
  version: z.int().min(1),
  /** The gemeente's version beside it; 0 when the gemeente has not sent. */
  beside: z.int().min(0),
  mark: markSchema,
})

/** Notes how an inspector reads one answer, and has the approach compared again. The note holds for the versions it was made on. */
export const markAnswer = signedInProcedure({
  verb: 'mark-answer',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'approach assigned; the version read is the latest; the answer can carry this mark',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) =>
    settle(await attemptChange(ctx, (changing) => mark(changing, input, ctx.actor.accountId))),
  )

async function mark(changing: Changing, input: z.infer<typeof inputSchema>, by: string) {
  const found = await findAssessment(changing, input.assessment)
  if (!found) return outsideScope
  if (found.status !== 'assigned') return closed
  const framework = await frameworkOf(changing, found.frameworkVersion)
  const question = framework.questions.find(({ code }) => code === input.question)
  if (!question) return outsideScope
  const respondents = await listRespondents(changing, found.studyId, [found.id])
  const sent = await listSentVersions(changing, found.id)
  const readings = await listReadings(changing, found.id)
  const [row] = answerMatrix(framework, [question], matrixRespondents({ respondents, sent, readings }))
  const judged = judgeMark(row?.cells.find((cell) => cell.respondent === input.respondent)?.markable, input.mark)
  if (judged) return judged
  const numberOf = (id: string | undefined) => sent.find(({ respondentId }) => respondentId === id)?.number ?? 0
  const besideNow = numberOf(respondents.find(({ kind }) => kind === 'municipality')?.id)
  if (numberOf(input.respondent) !== input.version || besideNow !== input.beside) return sentAgain
  const { assessment, respondent, version } = input
  const beside = input.mark.kind === 'reading' ? input.beside : null
  const place = { study: found.studyId, assessment, respondent, question: question.code, version, beside, by }
  await insertReading(changing, { ...place, ...input.mark })
  await enqueueJob(changing, 'compare-assessment', { assessment })
  const subject = { subjectKind: 'respondent', subject: respondent, version }
  await appendAudit(changing, { study: found.studyId, verb: 'mark-answer', ...subject, content: input })
  return { assessment, marked: true }
}

const closed: Refusal = { refused: 'closed', reason: 'approach-not-assigned' }
const sentAgain: Refusal = { refused: 'conflict', reason: 'answer-sent-again' }
