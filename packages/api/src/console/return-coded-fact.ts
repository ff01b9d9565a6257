import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockCodedFact, saveCodedFactStatus } from '@toezicht/database/repositories/coded-fact'
import { returnJudgement } from '@toezicht/domain/assessment/return-judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Sends a submitted coded fact back to its writer with a remark. */
export const returnCodedFact = signedInProcedure({
  verb: 'return-coded-fact',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ codedFact: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const fact = await lockCodedFact(changing, input.codedFact)
        if (!fact) return outsideScope
        const judged = returnJudgement(fact, input.remark)
        if (isRefusal(judged)) return judged
        await saveCodedFactStatus(changing, fact.id, judged.status, input.remark)
        const subject = { subjectKind: 'coded-fact', subject: fact.id, version: fact.version }
        await appendAudit(changing, {
          study: fact.studyId,
          verb: 'return-coded-fact',
          ...subject,
          content: input,
        })
        return { status: judged.status }
      }),
    ),
  )
