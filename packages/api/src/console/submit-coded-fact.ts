import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockCodedFact, saveCodedFactStatus } from '@toezicht/database/repositories/coded-fact'
import { submitCodedFact as judge } from '@toezicht/domain/assessment/save-coded-fact'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { showCodedFact } from './show-coded-fact.ts'

/** Hands a coded fact to a second inspector; it needs a value, a reason and a source. */
export const submitCodedFact = signedInProcedure({
  verb: 'submit-coded-fact',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'draft or returned; value, reason and source given',
})
  .input(z.strictObject({ codedFact: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const fact = await lockCodedFact(changing, input.codedFact)
        if (!fact) return outsideScope
        const judged = judge(showCodedFact(fact))
        if (isRefusal(judged)) return judged
        await saveCodedFactStatus(changing, fact.id, judged.status, null)
        const subject = { subjectKind: 'coded-fact', subject: fact.id, version: fact.version }
        await appendAudit(changing, { study: fact.studyId, verb: 'submit-coded-fact', ...subject })
        return { status: judged.status }
      }),
    ),
  )
