import { listApprovals, listChangers, listRevisions } from '@toezicht/database/repositories/approval'
import { findConclusion } from '@toezicht/database/repositories/conclusion'
import { findFinding } from '@toezicht/database/repositories/finding'
import { listSentVersions } from '@toezicht/database/repositories/matrix'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { judgementText } from '@toezicht/domain/assessment/judgement-text'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'
import { respondentNames, showApproach } from './show-approach.ts'
import { showSentAfter } from './show-matrix.ts'
import { showThreads } from './show-threads.ts'

/** What a second inspector reads: the judgement, what stood there at the last approval, and whether they may approve. */
export const getReview = signedInProcedure({
  verb: 'get-review',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ kind: z.enum(['finding', 'conclusion']), subject: z.uuid() }))
  .query(async ({ ctx, input: { kind, subject } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const row = kind === 'finding' ? await findFinding(reading, subject) : await findConclusion(reading, subject)
        const [approach] = row ? await listApproaches(reading, { assessment: row.assessmentId }) : []
        const study = row && (await findStudy(reading, row.studyId))
        if (!row || !approach || !study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const people = await readStudyPeople(reading, study.id)
        const approvals = await listApprovals(reading, kind, row.id)
        const revisions = await listRevisions(reading, kind, row.id)
        const changers = await listChangers(reading, kind, row.id, approach.participationId)
        const sent = await listSentVersions(reading, row.assessmentId)
        const respondents = await listRespondents(reading, study.id, [row.assessmentId])
        const nameOf = respondentNames(respondents)
        const lastApproved = revisions.find((each) => each.contentHash === approvals[0]?.contentHash)
        return {
          kind,
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(approach),
          id: row.id,
          status: row.status,
          remark: row.remark,
          contentHash: row.contentHash,
          version: row.version,
          label: 'theme' in row ? row.theme : row.criterion,
          now: judgementText(kind, row.content, framework, nameOf),
          before: lastApproved ? judgementText(kind, lastApproved.content, framework, nameOf) : null,
          sentAfter: showSentAfter(revisions[0]?.changedAt ?? null, { sent, respondents }),
          threads: await showThreads(reading, kind, [row.id], { people, account: ctx.actor.accountId }),
          own: changers.includes(ctx.actor.accountId),
          writers: changers.map((id) => people.get(id) ?? 'onbekend'),
          approvals: approvals.map(({ approvedBy, approvedAt, standing }) => ({
            by: people.get(approvedBy) ?? 'onbekend',
            at: approvedAt.toISOString(),
            standing,
          })),
          revisions: revisions.map(({ version, changedBy, changedAt }) => ({
            version,
            by: changedBy ? (people.get(changedBy) ?? 'onbekend') : 'beheer',
            at: changedAt.toISOString(),
          })),
        }
      }),
    ),
  )
