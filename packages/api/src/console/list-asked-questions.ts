import { type AskedRow, countAsked, listAsked } from '@toezicht/database/repositories/questions-back'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { hasPassed } from '@toezicht/domain/study/deadline'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'

const atOnce = 50
const placeSchema = z.strictObject({ moment: z.string().regex(/^\d{1,18}$/), id: z.uuid() })

/** Questions that STJ asked respondents of a study again: those that are out, or those that came back; newest first, with the way to the workspace. */
export const listAskedQuestions = signedInProcedure({
  verb: 'list-asked-questions',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid(), state: z.enum(['out', 'back']), after: placeSchema.nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        if (!study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const people = await readStudyPeople(reading, study.id)
        const rows = await listAsked(reading, study.id, input.state, { after: input.after, most: atOnce + 1 })
        const [counts] = await countAsked(reading, study.id)
        const last = rows.length > atOnce ? rows[atOnce - 1] : undefined
        const indicatorOf = (code: string) =>
          framework.questions.find((each) => each.code === code)?.indicators[0] ?? null
        const show = ({ at, returnedBy, ...row }: AskedRow) => ({
          ...row,
          at: at.toISOString(),
          returnedByName: people.get(returnedBy) ?? null,
          indicator: indicatorOf(row.question),
          late: input.state === 'out' && hasPassed(row.deadline, ctx.now()),
        })
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          counts: { out: counts?.out ?? 0, back: counts?.back ?? 0 },
          asked: rows.slice(0, atOnce).map(show),
          next: last ? { moment: last.moment, id: last.id } : null,
        }
      }),
    ),
  )
