import { randomUUID } from 'node:crypto'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertCodedFact, lockCodedFactOf, updateCodedFact } from '@toezicht/database/repositories/coded-fact'
import type { Changing } from '@toezicht/database/transaction'
import { codedFactContentSchema } from '@toezicht/domain/assessment/coded-fact'
import { saveCodedFact as judge } from '@toezicht/domain/assessment/save-coded-fact'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { codedFactsOf } from '@toezicht/framework/coded-facts'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { showCodedFact } from './show-coded-fact.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  fact: z.string().min(1).max(60),
  /** The version the writer started from; 0 when nobody coded this fact yet. */
  expected: z.int().min(0),
  content: codedFactContentSchema,
})

/** Codes one fact of an approach: its value, why, and from which answers or documents it follows. */
export const saveCodedFact = signedInProcedure({
  verb: 'save-coded-fact',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'approach assigned; draft, submitted, returned or approved (then a draft again); version as the writer saw it',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => settle(await attemptChange(ctx, (changing) => save(changing, input))))

async function save(changing: Changing, { assessment: id, fact, expected, content }: z.infer<typeof inputSchema>) {
  const assessment = await findAssessment(changing, id)
  const definition = assessment && codedFactsOf(assessment.frameworkVersion).find(({ code }) => code === fact)
  if (!assessment || !definition) return outsideScope
  if (assessment.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' } satisfies Refusal
  const standing = await lockCodedFactOf(changing, assessment.id, fact)
  if ((standing?.version ?? 0) !== expected) {
    const current = standing ? showCodedFact(standing) : null
    return { refused: 'conflict', reason: 'fact-changed', current } satisfies Refusal
  }
  const judged = judge(definition, standing ?? null, content)
  if (isRefusal(judged)) return judged
  const place = { study: assessment.studyId, assessment: assessment.id }
  const row = standing
    ? await updateCodedFact(changing, standing.id, content)
    : await insertCodedFact(changing, { id: randomUUID(), ...place, fact, content })
  const subject = { subjectKind: 'coded-fact', subject: row.id, version: row.version }
  await appendAudit(changing, { study: place.study, verb: 'save-coded-fact', ...subject, content })
  return { codedFact: row.id, version: row.version, status: row.status }
}
