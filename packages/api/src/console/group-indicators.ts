import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  deleteFinding,
  insertFinding,
  listFindings,
  lockFinding,
  updateFinding,
} from '@toezicht/database/repositories/finding'
import { carryRevisions, makeDraft } from '@toezicht/database/repositories/finding-trail'
import type { Changing } from '@toezicht/database/transaction'
import { storedFinding } from '@toezicht/domain/assessment/finding-content'
import { groupIndicators as judge } from '@toezicht/domain/assessment/group-indicators'
import { saveFinding as place } from '@toezicht/domain/assessment/save-finding'
import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { judgedAssessment, refuseUnasked } from './judging-ground.ts'
import { showFinding } from './show-matrix.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  indicators: z.array(z.string().min(1).max(20)).max(40),
  /** Also when an approval goes by it. */
  knowing: z.boolean(),
})

/** Brings indicators of one criterion together in one finding; findings that cover them become one, with all their words and their trail. */
export const groupIndicators = signedInProcedure({
  verb: 'group-indicators',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'approach assigned; findings not from the archive',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => settle(await attemptChange(ctx, (changing) => group(changing, input))))

async function group(changing: Changing, input: z.infer<typeof inputSchema>) {
  const assessment = await judgedAssessment(changing, input.assessment)
  if (isRefusal(assessment)) return assessment
  const framework = await frameworkOf(changing, assessment.frameworkVersion)
  const findings = await lockedFindings(changing, assessment.id)
  const judged = judge(framework, findings.map(showFinding), input.indicators)
  if (isRefusal(judged)) return judged
  const touched = findings.filter(({ id }) => id === judged.target || judged.gone.includes(id))
  const unasked = input.knowing ? null : await refuseUnasked(changing, assessment, touched)
  if (unasked) return unasked
  const placed = place(framework, judged.content)
  if (isRefusal(placed)) return placed
  const id = judged.target ?? randomUUID()
  for (const gone of judged.gone) {
    await carryRevisions(changing, gone, id)
    await makeDraft(changing, gone)
    await deleteFinding(changing, gone)
  }
  const values = {
    id,
    study: assessment.studyId,
    assessment: assessment.id,
    ...placed,
    content: storedFinding(placed.content),
  }
  const row = judged.target ? await updateFinding(changing, values) : await insertFinding(changing, values)
  const subject = { subjectKind: 'finding', subject: row.id, version: row.version }
  await appendAudit(changing, { study: row.studyId, verb: 'group-indicators', ...subject, content: placed.content })
  return { assessment: assessment.id, finding: row.id, version: row.version }
}

/** All findings of the approach, held: a save under way is kept first, and its words come along. */
async function lockedFindings(changing: Changing, assessment: string) {
  const held = []
  for (const { id } of await listFindings(changing, assessment)) held.push(await lockFinding(changing, id))
  return held.flatMap((row) => (row ? [row] : []))
}
