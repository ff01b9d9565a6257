import { appendAudit } from '@toezicht/database/repositories/audit'
import type { SeedPlace } from '@toezicht/database/repositories/demo'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { insertReading, listReadings } from '@toezicht/database/repositories/reading'
import { readOwnSession } from '@toezicht/database/repositories/session'
import type { Store } from '@toezicht/database/store'
import { eenGezinEenPlan } from './approaches/een-gezin-een-plan.ts'

/** How Iris read two of the three texts beside the gemeente's; the third still waits for her. By position of the partner. */
const read = [
  { position: 1, value: 'same' },
  { position: 2, value: 'narrower' },
] as const
const question = 'V1.1.1a'

/** Lets an inspector read texts of one answered approach, as her screen does. What stands already stays. */
export async function seedReadings(console: Store, places: readonly SeedPlace[], inspector: string): Promise<void> {
  const own = places.filter(({ approach }) => approach === eenGezinEenPlan.slug)
  const [first] = own
  if (!first) throw new Error(`${eenGezinEenPlan.slug} was planned before it is read.`)
  const { study, assessment } = first
  await console.change(inspector, async (changing) => {
    const actor = await readOwnSession(changing)
    if (!actor || (await listReadings(changing, assessment)).length > 0) return
    for (const { position, value } of read) {
      const respondent = own.find((each) => each.position === position)?.respondent ?? ''
      const mark = { question, kind: 'reading', value, version: 1, beside: 1 } as const
      await insertReading(changing, { study, assessment, respondent, ...mark, by: actor.accountId })
      const subject = { subjectKind: 'respondent', subject: respondent, version: 1 }
      await appendAudit(changing, { study, verb: 'mark-answer', ...subject, content: mark })
    }
    await enqueueJob(changing, 'compare-assessment', { assessment })
  })
}
