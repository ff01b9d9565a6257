import { listEvents as list } from '@toezicht/database/repositories/audit-log'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { eventKinds, verbsOf } from '@toezicht/domain/study/audited-verbs'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { showEvent } from './show-event.ts'

export const eventsOnAPage = 50

const input = z.strictObject({
  study: z.uuid(),
  assessment: z.uuid().nullable(),
  actor: z.uuid().nullable(),
  kind: z.enum(eventKinds).nullable(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable(),
})

/** The audit log of a study, a page at a time: who did what, when, to what. */
export const listEvents = signedInProcedure({
  verb: 'list-events',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { study: id, assessment, actor, kind, before } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        const filter = { assessment, actor, verbs: kind ? verbsOf(kind) : null }
        const rows = await list(reading, study.id, filter, { before, most: eventsOnAPage + 1 })
        // A study has thousands of contacts: those of the approach at hand can be chosen, and whoever was chosen already.
        const people = await readStudyPeople(reading, study.id, assessment)
        if (actor && !people.has(actor)) people.set(actor, rows[0]?.actor ?? 'gekozen persoon')
        return {
          study,
          people: [...people].map(([accountId, name]) => ({ accountId, name })),
          events: rows.slice(0, eventsOnAPage).map(showEvent),
          more: rows.length > eventsOnAPage,
        }
      }),
    ),
  )
