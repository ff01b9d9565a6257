import { appendAudit } from '@toezicht/database/repositories/audit'
import { updateReportBlock } from '@toezicht/database/repositories/report-block'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import { judgeBlock } from '@toezicht/domain/national-report/judge-block'
import { changedNumbers, withReadNumbers } from '@toezicht/domain/national-report/printed-numbers'
import { type BlockContent, blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { canonicalJson } from '@toezicht/domain/publication/canonical-json'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { blockPlace } from './report-place.ts'

const inputSchema = z.strictObject({
  block: z.uuid(),
  /** The version the writer started from. */
  expected: z.int().min(1),
  content: blockContentSchema,
  /** Saved by itself while somebody writes: that is no looking at changed numbers. */
  quiet: z.boolean(),
})

/** Saves one block. A change of somebody else is never overwritten: the writer gets both texts. */
export const saveReportBlock = signedInProcedure({
  verb: 'save-report-block',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'version as the writer saw it; points only at what is there',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const place = await blockPlace(changing, input.block, ctx.now())
        if (isRefusal(place)) return place
        const { block, study, ground } = place
        const standing = blockContentSchema.parse(block.content)
        if (standing.kind !== input.content.kind) return outsideScope
        const unprintable = refuseUnprintable(input.content)
        if (unprintable) return unprintable
        const refused = judgeBlock(input.content, {
          printed: ground.printed,
          figures: ground.figures.map(({ code }) => code),
          themes: ground.framework.themes.map(({ code }) => code),
          examples: [...ground.examples.keys()],
        })
        if (refused) return refused
        const content = withReadNumbers(input.content, ground.printed, standing, input.quiet)
        const saved = (version: number, at: Date) => ({
          version,
          savedAt: at.toISOString(),
          changed: changedNumbers(content, ground.printed),
        })
        // The same words twice (a repeated request, or nothing new) are no change and no conflict.
        if (canonicalJson(content) === canonicalJson(standing)) return saved(block.version, block.changedAt)
        if (block.version !== input.expected && writtenIn(content) !== writtenIn(standing)) {
          const people = await readStudyPeople(changing, study.id)
          const by = people.get(block.changedBy ?? '') ?? 'onbekend'
          return conflict({ content: standing, version: block.version, by })
        }
        const row = await updateReportBlock(changing, block.id, content)
        const subject = { subjectKind: 'report-block', subject: row.id, version: row.version }
        await appendAudit(changing, { study: study.id, verb: 'save-report-block', ...subject, content })
        return saved(row.version, row.changedAt)
      }),
    ),
  )

function conflict(current: unknown): Refusal {
  return { refused: 'conflict', reason: 'report-block-changed', current }
}

/** What somebody wrote, without what its numbers said: only looking at those is no conflict. */
function writtenIn(content: BlockContent): string {
  return canonicalJson('read' in content ? { ...content, read: {} } : content)
}
