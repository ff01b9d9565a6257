import { listFigureCases } from '@toezicht/database/repositories/figure-cases'
import { listPublicMunicipalities } from '@toezicht/database/repositories/report-ground'
import { findStudy } from '@toezicht/database/repositories/study'
import { figureStands, sourcesOf } from '@toezicht/domain/national-report/figure'
import { outsideScope } from '@toezicht/domain/refusal'
import { nationalFiguresOf } from '@toezicht/framework/national-figures'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'
import { showFigure, showUnits } from './show-figures.ts'

const input = z.strictObject({
  study: z.uuid(),
  /** One number of one figure, to see what stands behind it: a share or a placement. */
  opened: z
    .strictObject({
      figure: z.string().min(1).max(60),
      place: z.string().min(1).max(60),
      stand: z.enum(figureStands),
      page: z.int().min(1).max(1_000),
    })
    .nullable(),
  /** Only approaches whose factsheet is public: what a report counts. */
  onlyPublic: z.boolean().default(false),
})

/** The national figures of a study: of approved content and as it stands now, and of an opened number the approaches or gemeenten behind it. */
export const getFigures = signedInProcedure({
  verb: 'get-figures',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { study: id, opened, onlyPublic } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const definitions = nationalFiguresOf(study.frameworkVersion)
        const place = { study: study.id, round: study.roundId }
        const all = await listFigureCases(reading, place, sourcesOf(definitions))
        const open = onlyPublic ? await listPublicMunicipalities(reading, study.id) : null
        const cases = all.filter((each) => open?.some((one) => one.municipalityId === each.municipalityId) ?? true)
        const definition = definitions.find(({ code }) => code === opened?.figure)
        const behind = opened && definition ? showUnits(definition, cases, framework, opened) : null
        if (opened && !behind) return outsideScope
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          onlyPublic,
          approaches: cases.length,
          municipalities: new Set(cases.map(({ municipalityId }) => municipalityId)).size,
          figures: definitions.map((each) => showFigure(each, cases, framework)),
          opened: opened && behind && { ...opened, ...behind },
        }
      }),
    ),
  )
