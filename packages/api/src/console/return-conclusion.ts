import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockConclusion, saveConclusionStatus } from '@toezicht/database/repositories/conclusion'
import { returnJudgement } from '@toezicht/domain/assessment/return-judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Sends a submitted conclusion back to its writer with a remark. */
export const returnConclusion = signedInProcedure({
  verb: 'return-conclusion',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ conclusion: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const conclusion = await lockConclusion(changing, input.conclusion)
        if (!conclusion) return outsideScope
        const judged = returnJudgement(conclusion, input.remark)
        if (isRefusal(judged)) return judged
        await saveConclusionStatus(changing, conclusion.id, judged.status, input.remark)
        const subject = { subjectKind: 'conclusion', subject: conclusion.id, version: conclusion.version }
        await appendAudit(changing, {
          study: conclusion.studyId,
          verb: 'return-conclusion',
          ...subject,
          content: input,
        })
        return { status: judged.status }
      }),
    ),
  )
