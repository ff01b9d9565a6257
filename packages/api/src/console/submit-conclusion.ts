import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockConclusion, saveConclusionStatus } from '@toezicht/database/repositories/conclusion'
import { step } from '@toezicht/domain/assessment/judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Hands the conclusion of a theme to a second inspector. */
export const submitConclusion = signedInProcedure({
  verb: 'submit-conclusion',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'draft or returned',
})
  .input(z.strictObject({ conclusion: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const conclusion = await lockConclusion(changing, input.conclusion)
        if (!conclusion) return outsideScope
        const after = step(conclusion.status, 'submit')
        if (isRefusal(after)) return after
        await saveConclusionStatus(changing, conclusion.id, 'submitted', null)
        const subject = { subjectKind: 'conclusion', subject: conclusion.id, version: conclusion.version }
        await appendAudit(changing, { study: conclusion.studyId, verb: 'submit-conclusion', ...subject })
        return { status: 'submitted' as const }
      }),
    ),
  )
