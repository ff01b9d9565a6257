import { saveTerms as store } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { approachTermsSchema, saveTerms as judge } from '@toezicht/domain/approach/approach-terms'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

const changed: Refusal = { refused: 'conflict', reason: 'terms-changed' }

/** Changes what an approach calls things: its word for the director, which the factsheet prints, and other words of its own. */
export const saveTerms = signedInProcedure({
  verb: 'save-terms',
  roles: ['lead'],
  relation: 'own-study',
  states: 'approach assigned; version as the writer saw it',
})
  .input(
    z.strictObject({
      assessment: z.uuid(),
      expected: z.int().min(1),
      reason: reasonSchema,
      ...approachTermsSchema.shape,
    }),
  )
  .mutation(async ({ ctx, input: { assessment, expected, reason, ...wanted } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const [row] = await listApproaches(changing, { assessment })
        if (!row || !leads(ctx.actor, row.studyId)) return outsideScope
        const judged = judge(row, wanted)
        if (isRefusal(judged)) return judged
        const unprintable = refuseUnprintable(judged)
        if (unprintable) return unprintable
        const version = await store(changing, assessment, expected, judged)
        if (version === null) return changed
        const subject = { subjectKind: 'assessment', subject: assessment }
        const why = { kind: 'save-terms', reason, by: ctx.actor.accountId, details: judged }
        await saveDecision(changing, { study: row.studyId, assessment, ...subject, ...why })
        await appendAudit(changing, { study: row.studyId, verb: 'save-terms', ...subject, version, content: judged })
        return { version }
      }),
    ),
  )
