import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertFinding, lockFinding, updateFinding } from '@toezicht/database/repositories/finding'
import { carryRevisions } from '@toezicht/database/repositories/finding-trail'
import type { Changing } from '@toezicht/database/transaction'
import { storedFinding } from '@toezicht/domain/assessment/finding-content'
import { saveFinding as place } from '@toezicht/domain/assessment/save-finding'
import { splitFinding as judge, splitTextsSchema } from '@toezicht/domain/assessment/split-finding'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { judgedAssessment, refuseUnasked } from './judging-ground.ts'
import { showFinding } from './show-matrix.ts'

const inputSchema = z.strictObject({
  finding: z.uuid(),
  indicators: z.array(z.string().min(1).max(20)).max(40),
  /** Also when an approval goes by it. */
  knowing: z.boolean(),
  /** Where each text goes, of the version that was seen; null: both findings get all the words. */
  texts: z
    .strictObject({ version: z.int().min(1), sides: splitTextsSchema })
    .nullable()
    .default(null),
})

/** Takes indicators out of a finding into one of their own; each text goes where the writer says, the trail to both. */
export const splitFinding = signedInProcedure({
  verb: 'split-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'approach assigned; finding not from the archive',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => settle(await attemptChange(ctx, (changing) => split(changing, input))))

async function split(changing: Changing, input: z.infer<typeof inputSchema>) {
  const standing = await lockFinding(changing, input.finding)
  const assessment = standing ? await judgedAssessment(changing, standing.assessmentId) : outsideScope
  if (!standing || isRefusal(assessment)) return isRefusal(assessment) ? assessment : outsideScope
  if (input.texts && input.texts.version !== standing.version) return changed
  const judged = judge(showFinding(standing), input.indicators, input.texts?.sides)
  if (isRefusal(judged)) return judged
  const unasked = input.knowing ? null : await refuseUnasked(changing, assessment, [standing])
  if (unasked) return unasked
  const framework = await frameworkOf(changing, assessment.frameworkVersion)
  const [stays, goes] = [place(framework, judged.stays), place(framework, judged.goes)]
  if (isRefusal(stays)) return stays
  if (isRefusal(goes)) return goes
  const keys = { study: assessment.studyId, assessment: assessment.id }
  const fresh = randomUUID()
  await carryRevisions(changing, standing.id, fresh)
  const old = await updateFinding(changing, {
    id: standing.id,
    ...keys,
    ...stays,
    content: storedFinding(stays.content),
  })
  const row = await insertFinding(changing, { id: fresh, ...keys, ...goes, content: storedFinding(goes.content) })
  for (const { id, version, content } of [old, row]) {
    const subject = { subjectKind: 'finding', subject: id, version }
    await appendAudit(changing, { study: row.studyId, verb: 'split-finding', ...subject, content })
  }
  return { assessment: assessment.id, finding: row.id, version: row.version }
}

const changed: Refusal = { refused: 'conflict', reason: 'finding-changed' }
