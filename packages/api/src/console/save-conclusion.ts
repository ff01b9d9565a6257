import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  type ConclusionRow,
  insertConclusion,
  lockConclusionOf,
  updateConclusion,
} from '@toezicht/database/repositories/conclusion'
import { findLastChange } from '@toezicht/database/repositories/finding-trail'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import type { Changing } from '@toezicht/database/transaction'
import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import { step } from '@toezicht/domain/assessment/judgement'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { frameworkOf } from './framework-of.ts'
import { judgedAssessment, refuseUnasked } from './judging-ground.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { showConclusion } from './show-conclusion.ts'

const inputSchema = z.strictObject({
  assessment: z.uuid(),
  theme: z.string().min(1).max(20),
  /** The version the writer started from; 0 when the theme had no conclusion. */
  expected: z.int().min(0),
  content: conclusionContentSchema,
  /** Saved by itself while somebody types: refused where a person has to say that an approval may go. */
  quiet: z.boolean().default(false),
  /** Whose text it is: a page that was made for somebody else saves nothing under this session. */
  as: z.uuid().optional(),
})

/** Saves what goes well and what can be better in one theme; either side may stay empty. */
export const saveConclusion = signedInProcedure({
  verb: 'save-conclusion',
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

async function save(changing: Changing, input: z.infer<typeof inputSchema>) {
  const assessment = await judgedAssessment(changing, input.assessment)
  if (isRefusal(assessment)) return assessment
  const framework = await frameworkOf(changing, assessment.frameworkVersion)
  if (!framework.themes.some(({ code }) => code === input.theme)) return outsideScope
  const unprintable = refuseUnprintable(input.content)
  if (unprintable) return unprintable
  const standing = await lockConclusionOf(changing, assessment.id, input.theme)
  if ((standing?.version ?? 0) !== input.expected) return conflict(changing, standing)
  const editable = standing ? step(standing.status, 'edit') : null
  if (isRefusal(editable)) return editable
  const unasked = input.quiet && (await refuseUnasked(changing, assessment, standing ? [standing] : []))
  if (unasked) return unasked
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

/** What another saved meanwhile, with who. */
async function conflict(changing: Changing, standing: ConclusionRow | undefined): Promise<Refusal> {
  if (!standing) return { refused: 'conflict', reason: 'conclusion-changed', current: null }
  const last = await findLastChange(changing, standing.id, 'conclusion')
  const people = await readStudyPeople(changing, standing.studyId)
  const by = last?.changedBy ? (people.get(last.changedBy) ?? null) : null
  return { refused: 'conflict', reason: 'conclusion-changed', current: { ...showConclusion(standing), by } }
}
