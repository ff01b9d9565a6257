import { findAssessment } from '@toezicht/database/repositories/assessment'
import { listSentDocuments as listRows } from '@toezicht/database/repositories/matrix'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { findStudy } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'
import { documentState } from './show-documents.ts'

/** Every document that was sent for an approach, whose it is, where it is cited, and what became of it. */
export const listSentDocuments = signedInProcedure({
  verb: 'list-sent-documents',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; what was never sent is not there',
})
  .input(z.strictObject({ assessment: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const found = await findAssessment(reading, input.assessment)
        const study = found && (await findStudy(reading, found.studyId))
        const [row] = found ? await listApproaches(reading, { assessment: found.id }) : []
        if (!found || !study || !row) return outsideScope
        const respondents = await listRespondents(reading, study.id, [found.id])
        const nameOf = (id: string) => {
          const its = respondents.find((each) => each.id === id)
          return its?.unit ? `${its.organisation} (${its.unit})` : (its?.organisation ?? '')
        }
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(row),
          documents: (await listRows(reading, found.id)).map((document) => ({
            id: document.id,
            title: document.title,
            fileName: document.fileName,
            byteSize: document.byteSize,
            questions: document.questions,
            respondent: nameOf(document.respondentId),
            scan: document.scan,
            state: documentState(document),
            destroyedAt: document.destroyedAt?.toISOString() ?? null,
            destroyedReason: document.destroyedReason,
          })),
        }
      }),
    ),
  )
