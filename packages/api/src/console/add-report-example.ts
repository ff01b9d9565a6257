import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { findFinding } from '@toezicht/database/repositories/finding'
import { insertReportExample } from '@toezicht/database/repositories/report-example'
import { exampleContentSchema } from '@toezicht/domain/national-report/example'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'

/** Takes an example for the report from a finding, in words of its own that name nobody. */
export const addReportExample = signedInProcedure({
  verb: 'add-report-example',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'any finding; not from the archive',
})
  .input(z.strictObject({ finding: z.uuid(), content: exampleContentSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const finding = await findFinding(changing, input.finding)
        if (!finding) return outsideScope
        const unprintable = refuseUnprintable(input.content)
        if (unprintable) return unprintable
        const id = randomUUID()
        const { studyId: study, assessmentId: assessment } = finding
        await insertReportExample(changing, { id, study, assessment, finding: finding.id, content: input.content })
        const subject = { subjectKind: 'report-example', subject: id, version: 1 }
        await appendAudit(changing, { study, verb: 'add-report-example', ...subject, content: input.content })
        return { example: id, study }
      }),
    ),
  )
