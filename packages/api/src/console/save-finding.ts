import { appendAudit } from '@toezicht/database/repositories/audit'
import { type FindingRow, insertFinding, lockFinding, updateFinding } from '@toezicht/database/repositories/finding'
import { findLastChange } from '@toezicht/database/repositories/finding-trail'
import { listSourceFacts } from '@toezicht/database/repositories/source'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import type { Changing } from '@toezicht/database/transaction'
import { findingContentSchema, storedFinding } from '@toezicht/domain/assessment/finding-content'
import { judgeSources } from '@toezicht/domain/assessment/judge-sources'
import { step } from '@toezicht/domain/assessment/judgement'
import { saveFinding as judge } from '@toezicht/domain/assessment/save-finding'
import type { Source } from '@toezicht/domain/assessment/source'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { judgedAssessment, refuseUnasked } from './judging-ground.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { showFinding } from './show-matrix.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  finding: z.uuid(),
  /** The version the writer started from; 0 for a new finding under an id of the writer's own making. */
  expected: z.int().min(0),
  content: findingContentSchema,
  /** Saved by itself while somebody types: refused where a person has to say that an approval may go. */
  quiet: z.boolean().default(false),
  /** Whose text it is: a page that was made for somebody else saves nothing under this session. */
  as: z.uuid().optional(),
})

/** Saves a finding: a new one, or a change to the version its writer saw. */
export const saveFinding = signedInProcedure({
  verb: 'save-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'approach assigned; draft, submitted, returned or approved (then a draft again; never quietly); version as the writer saw it',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => {
    if (input.as && input.as !== ctx.actor.accountId) return settle<Refusal>({ refused: 'signed-out' })
    return settle(await attemptChange(ctx, (changing) => save(changing, input)))
  })

type Saved = z.infer<typeof inputSchema>

async function save(changing: Changing, input: Saved) {
  const assessment = await judgedAssessment(changing, input.assessment)
  if (isRefusal(assessment)) return assessment
  const judged = judge(await frameworkOf(changing, assessment.frameworkVersion), input.content)
  if (isRefusal(judged)) return judged
  const { sources: _titledElsewhere, ...words } = judged.content
  const unprintable = refuseUnprintable(words)
  if (unprintable) return unprintable
  const standing = await lockFinding(changing, input.finding)
  if (standing && standing.assessmentId !== assessment.id) return outsideScope
  if ((standing?.version ?? 0) !== input.expected) return standing ? conflict(changing, standing) : outsideScope
  const editable = standing ? step(standing.status, 'edit') : null
  if (isRefusal(editable)) return editable
  const unasked = input.quiet && (await refuseUnasked(changing, assessment, standing ? [standing] : []))
  if (unasked) return unasked
  const cited = await citedIn(changing, input, standing ? showFinding(standing).content.sources : [])
  if (isRefusal(cited)) return cited
  const content = storedFinding({ ...judged.content, ...cited })
  const values = { id: input.finding, study: assessment.studyId, assessment: assessment.id, ...judged, content }
  const row = standing ? await updateFinding(changing, values) : await insertFinding(changing, values)
  const subject = { subjectKind: 'finding', subject: row.id, version: row.version }
  await appendAudit(changing, { study: row.studyId, verb: 'save-finding', ...subject, content })
  const { id, version, status, updatedAt } = row
  return { assessment: assessment.id, finding: id, version, status, savedAt: updatedAt.toISOString() }
}

async function citedIn(changing: Changing, { assessment, finding, content }: Saved, standing: readonly Source[]) {
  return judgeSources(finding, content, standing, await listSourceFacts(changing, assessment, content.sources))
}

/** What another saved meanwhile, with who and when. */
async function conflict(changing: Changing, standing: FindingRow): Promise<Refusal> {
  const last = await findLastChange(changing, standing.id)
  const people = await readStudyPeople(changing, standing.studyId)
  const by = last?.changedBy ? (people.get(last.changedBy) ?? null) : null
  return { refused: 'conflict', reason: 'finding-changed', current: { ...showFinding(standing), by } }
}
