import { findFinding } from '@toezicht/database/repositories/finding'
import {
  listReportExamples as listExamples,
  listExampleWriters,
  readStudyNames,
} from '@toezicht/database/repositories/report-example'
import { findApproachName } from '@toezicht/database/repositories/report-ground'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { exampleContentSchema, recogniseNames } from '@toezicht/domain/national-report/example'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'

/** The examples of a study with the names that still stand in them; `finding` shows the finding that a new one would be taken from. */
export const listReportExamples = signedInProcedure({
  verb: 'list-report-examples',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid(), finding: z.uuid().nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        if (!study) return outsideScope
        const found = input.finding === null ? undefined : await findFinding(reading, input.finding)
        if (input.finding !== null && found?.studyId !== study.id) return outsideScope
        const place = found && (await findApproachName(reading, found.assessmentId))
        const people = await readStudyPeople(reading, study.id)
        const names = await readStudyNames(reading, study.id)
        const writers = await listExampleWriters(reading, study.id)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          from:
            found && place
              ? {
                  finding: found.id,
                  municipality: place.municipality,
                  approach: place.approach,
                  text: findingContentSchema.parse(found.content).blocks.map(({ text }) => text),
                }
              : null,
          examples: (await listExamples(reading, study.id)).map((row) => {
            const content = exampleContentSchema.parse(row.content)
            return {
              id: row.id,
              assessment: row.assessmentId,
              finding: row.findingId,
              municipality: row.municipality,
              approach: row.approach,
              content,
              version: row.version,
              status: row.status,
              remark: row.remark,
              changedBy: people.get(row.changedBy ?? '') ?? 'onbekend',
              changedAt: row.changedAt.toISOString(),
              approvedBy: row.approvedBy === null ? null : (people.get(row.approvedBy) ?? 'onbekend'),
              own: (writers.get(row.id) ?? []).includes(ctx.actor.accountId),
              names: recogniseNames([content.title, content.text], names),
            }
          }),
        }
      }),
    ),
  )
