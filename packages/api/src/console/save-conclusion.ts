import { randomUUID } from 'node:crypto'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertConclusion, lockConclusionOf, updateConclusion } from '@toezicht/database/repositories/conclusion'
import type { Changing } from '@toezicht/database/transaction'
import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import { step } from '@toezicht/domain/assessment/judgement'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { showConclusion } from './show-conclusion.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  theme: z.string().min(1).max(20),
  /** The version the writer started from; 0 when the theme had no conclusion. */
  expected: z.int().min(0),
  content: conclusionContentSchema,
})

/** Saves what goes well and what can be better in one theme; either side may stay empty. */
export const saveConclusion = signedInProcedure({
  verb: 'save-conclusion',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'approach assigned; draft, submitted, returned or approved (then a draft again); version as the writer saw it',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => settle(await attemptChange(ctx, (changing) => save(changing, input))))

async function save(changing: Changing, input: z.infer<typeof inputSchema>) {
  const assessment = await findAssessment(changing, input.assessment)
  if (!assessment) return outsideScope
  if (assessment.status !== 'assigned') return closed
  const framework = await frameworkOf(changing, assessment.frameworkVersion)
  if (!framework.themes.some(({ code }) => code === input.theme)) return outsideScope
  const standing = await lockConclusionOf(changing, assessment.id, input.theme)
  if ((standing?.version ?? 0) !== input.expected) return conflict(standing ? showConclusion(standing) : null)
  const editable = standing ? step(standing.status, 'edit') : null
  if (isRefusal(editable)) return editable
  const { theme, content } = input
  const row = standing
    ? await updateConclusion(changing, standing.id, content)
    : await insertConclusion(changing, {
        id: randomUUID(),
        study: assessment.studyId,
        assessment: assessment.id,
        theme,
        content,
      })
  const subject = { subjectKind: 'conclusion', subject: row.id, version: row.version }
  await appendAudit(changing, { study: row.studyId, verb: 'save-conclusion', ...subject, content })
  return {
    assessment: assessment.id,
    conclusion: row.id,
    version: row.version,
    status: row.status,
    savedAt: row.updatedAt.toISOString(),
  }
}

const closed: Refusal = { refused: 'closed', reason: 'approach-not-assigned' }

function conflict(current: unknown): Refusal {
  return { refused: 'conflict', reason: 'conclusion-changed', current }
}
