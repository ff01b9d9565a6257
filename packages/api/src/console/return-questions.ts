import {
  findSentSubmission,
  listReturned,
  type ReturnOutcome,
  saveReturn,
} from '@toezicht/database/repositories/returning'
import { readSentContent } from '@toezicht/database/repositories/submission'
import type { Changing } from '@toezicht/database/transaction'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import {
  returnQuestions as judge,
  questionToReturnSchema,
  type Returning,
} from '@toezicht/domain/submission/return-questions'
import { submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { signInPage } from './sign-in-page.ts'

const inputSchema = z.strictObject({
  respondent: z.uuid(),
  questions: z.array(questionToReturnSchema).max(200),
  deadline: daySchema,
})

/**
 * Sends single questions of a sent questionnaire back to its respondent, each with a remark, to be answered by a new day. The coordinators hear by
 * mail how many and by when. `told`: how many were mailed; 0 when nobody answers there any more.
 */
export const returnQuestions = signedInProcedure({
  verb: 'return-questions',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'questionnaire sent, or questions of it out already; an approach that is judged',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const submission = await findSentSubmission(changing, input.respondent)
        if (!submission) return outsideScope
        const judged = await judgeReturning(changing, submission, input, ctx.now())
        if (isRefusal(judged)) return judged
        const { items, deadline } = judged
        return refusalOr(await saveReturn(changing, submission.id, items, deadline, signInPage(ctx)))
      }),
    ),
  )

type Submission = NonNullable<Awaited<ReturnType<typeof findSentSubmission>>>

async function judgeReturning(
  changing: Changing,
  submission: Submission,
  { questions, deadline }: z.output<typeof inputSchema>,
  now: Date,
): Promise<Refusal | Returning> {
  const framework = await frameworkOf(changing, submission.frameworkVersion)
  const content = await readSentContent(changing, submission.id, submission.latestVersion)
  const sent = content ? submissionContentSchema.parse(content).answers : []
  const returned = (await listReturned(changing, submission.id)).filter(
    (each) => each.answeredInVersion === null && each.takenBackAt === null,
  )
  const asked = questionsOf(framework, submission.questionnaire)
  return judge({ ...submission, returned }, sent, asked, questions, { deadline, now })
}

/** The database judges the moment: another inspector, or the respondent, may have been faster. */
export function refusalOr(outcome: ReturnOutcome): { told: number } | Refusal {
  if (!('refused' in outcome)) return { told: outcome.told }
  if (outcome.refused === 'closed') return { refused: 'closed', reason: 'submission-changed' }
  return outcome
}
