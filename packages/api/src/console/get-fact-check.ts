import { listFactCheckers, listFactChecks } from '@toezicht/database/repositories/fact-check'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { factCheckGap } from '@toezicht/domain/fact-check/fact-check-gap'
import { openFactCheck } from '@toezicht/domain/fact-check/open-fact-check'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showFactCheck } from './show-fact-check.ts'

/** The fact checks of a gemeente: the newest with its comments and decisions, the earlier ones in short, and whether one can be opened now. */
export const getFactCheck = signedInProcedure({
  verb: 'get-fact-check',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; comments once the gemeente sent them',
})
  .input(z.strictObject({ participation: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const participation = await findParticipation(reading, input.participation)
        const study = participation && (await findStudy(reading, participation.studyId))
        if (!participation || !study) return outsideScope
        const all = await listFactChecks(reading, participation.id)
        const [newest = null, ...earlier] = all
        const factsheet = (await findFactsheet(reading, participation.id)) ?? null
        const readers = await listFactCheckers(reading, participation.id)
        const names = await readStudyPeople(reading, study.id)
        const tomorrow = dutchDay(new Date(ctx.now().getTime() + 86_400_000))
        const refusal = openFactCheck(factsheet, all, readers.length, tomorrow, ctx.now())
        return {
          study: { id: study.id, name: study.name, archive: study.kind === 'archive', fictional: study.fictional },
          participation: { id: participation.id, municipality: participation.municipality },
          role: roleIn(ctx.actor, study.id),
          me: ctx.actor.accountId,
          readers,
          gap: factCheckGap(newest),
          mayOpen: refusal === null,
          closed: isRefusal(refusal) && 'reason' in refusal ? refusal.reason : null,
          newest: newest && (await showFactCheck(reading, newest, factsheet, names, ctx)),
          earlier: earlier.map(({ id, number, status, openedAt, comments, accepted }) => ({
            ...{ id, number, status, comments, accepted },
            openedAt: openedAt.toISOString(),
          })),
        }
      }),
    ),
  )
