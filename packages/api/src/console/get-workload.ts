import { listStudyInspectors } from '@toezicht/database/repositories/inspector-assignment'
import { listStudies } from '@toezicht/database/repositories/study'
import { countWorkload } from '@toezicht/database/repositories/workload'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

const empty = { approaches: 0, indicators: 0, open: 0, submitted: 0, done: 0, oldest: null }

/** How much work each inspector has, those without any too, and what nobody is responsible for. */
export const getWorkload = signedInProcedure({
  verb: 'get-workload',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; shows own studies only',
})
  .input(z.strictObject({ study: z.uuid().nullable() }))
  .query(async ({ ctx, input: { study } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const studies = await listStudies(reading)
        if (study && !studies.some(({ id }) => id === study)) return outsideScope
        const counted = new Set(
          studies.filter(({ id, kind }) => (study ? id === study : kind === 'running')).map(({ id }) => id),
        )
        const members = (await listStudyInspectors(reading)).filter((each) => each.active && counted.has(each.studyId))
        const people = [...new Map(members.map(({ accountId, name }) => [accountId, name]))]
        const rows = await countWorkload(reading, study)
        return {
          studies: studies.map(({ id, name, kind }) => ({ id, name, kind })),
          workload: [...people, [null, null] as const].map(([accountId, name]) => {
            const { oldest, ...row } = rows.find((each) => each.accountId === accountId) ?? { ...empty, accountId }
            return { ...row, name, oldest: oldest?.toISOString() ?? null }
          }),
        }
      }),
    ),
  )
