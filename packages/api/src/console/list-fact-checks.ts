import { listNewestFactChecks } from '@toezicht/database/repositories/fact-check-comment'
import { listStudies } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { hasPassed } from '@toezicht/domain/study/deadline'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'

/** The fact checks of a study, one a gemeente, what waits first; of the first of the actor's studies that runs when none is named. */
export const listFactChecks = signedInProcedure({
  verb: 'list-fact-checks',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; shows own studies only',
})
  .input(z.strictObject({ study: z.uuid().nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const studies = (await listStudies(reading)).filter(({ kind }) => kind === 'running')
        const study = input.study === null ? studies[0] : studies.find(({ id }) => id === input.study)
        if (!study && input.study !== null) return outsideScope
        const rows = study ? await listNewestFactChecks(reading, study.id) : []
        const factChecks = rows.map((row) => ({
          ...row,
          openedAt: row.openedAt.toISOString(),
          sentAt: row.sentAt?.toISOString() ?? null,
          remindedAt: row.remindedAt?.toISOString() ?? null,
          late: row.status === 'open' && hasPassed(row.deadline, ctx.now()),
        }))
        const named = studies.map(({ id, name }) => ({ id, name }))
        return {
          study: study ? { id: study.id, name: study.name, fictional: study.fictional } : null,
          studies: named,
          role: study ? roleIn(ctx.actor, study.id) : null,
          factChecks,
        }
      }),
    ),
  )
