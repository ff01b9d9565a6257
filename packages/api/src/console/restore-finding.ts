import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFinding, updateFinding } from '@toezicht/database/repositories/finding'
import { listTrail } from '@toezicht/database/repositories/finding-trail'
import type { Changing } from '@toezicht/database/transaction'
import { findingContentSchema, storedFinding } from '@toezicht/domain/assessment/finding-content'
import { step } from '@toezicht/domain/assessment/judgement'
import { restoreFinding as restored } from '@toezicht/domain/assessment/restore-finding'
import { saveFinding as place } from '@toezicht/domain/assessment/save-finding'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { judgedAssessment, refuseUnasked } from './judging-ground.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { showFinding } from './show-matrix.ts'

const inputSchema = z.strictObject({
  finding: z.uuid(),
  /** The finding it was written in: this one, or one whose words came into it. */
  from: z.uuid(),
  version: z.int().min(1),
  /** The version that stood on the screen. */
  expected: z.int().min(1),
  /** Also when an approval goes by it. */
  knowing: z.boolean(),
})

/** Puts an earlier version of a finding back, as a new version; nothing of what stood there goes. */
export const restoreFinding = signedInProcedure({
  verb: 'restore-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'approach assigned; not from the archive; a version of this finding or of one whose words came into it',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => settle(await attemptChange(ctx, (changing) => restore(changing, input))))

async function restore(changing: Changing, input: z.infer<typeof inputSchema>) {
  const standing = await lockFinding(changing, input.finding)
  const assessment = standing ? await judgedAssessment(changing, standing.assessmentId) : outsideScope
  if (!standing || isRefusal(assessment)) return isRefusal(assessment) ? assessment : outsideScope
  const trail = await listTrail(changing, standing.id)
  const earlier = trail.find(({ finding, version }) => finding === input.from && version === input.version)
  if (!earlier) return outsideScope
  if (standing.version !== input.expected) {
    return { refused: 'conflict', reason: 'version-changed', current: showFinding(standing) } as const
  }
  const edited = step(standing.status, 'edit')
  if (isRefusal(edited)) return edited
  const unasked = input.knowing ? null : await refuseUnasked(changing, assessment, [standing])
  if (unasked) return unasked
  const content = restored(showFinding(standing).content, findingContentSchema.parse(earlier.content))
  const placed = place(await frameworkOf(changing, assessment.frameworkVersion), content)
  if (isRefusal(placed)) return placed
  const { sources: _titledElsewhere, ...words } = placed.content
  const unprintable = refuseUnprintable(words)
  if (unprintable) return unprintable
  const row = await updateFinding(changing, { id: standing.id, ...placed, content: storedFinding(placed.content) })
  const subject = { subjectKind: 'finding', subject: row.id, version: row.version }
  await appendAudit(changing, { study: row.studyId, verb: 'restore-finding', ...subject, content: placed.content })
  return { assessment: assessment.id, finding: row.id, version: row.version }
}
