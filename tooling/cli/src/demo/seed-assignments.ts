import { appendAudit } from '@toezicht/database/repositories/audit'
import { listAccountIds, type SeedPlace } from '@toezicht/database/repositories/demo'
import { saveInspectorAssignments } from '@toezicht/database/repositories/inspector-assignment'
import type { Store } from '@toezicht/database/store'
import { demoPerson } from './people.ts'
import type { SessionOf } from './seed-sessions.ts'

/** Who is responsible for what in the invented study; the rest waits to be assigned. */
const shares = [
  { approach: 'dichtbij', indicator: null, who: 'iris' },
  { approach: 'dichtbij', indicator: 'T3.2.1', who: 'bas' },
  { approach: 'samen-sterk-thuis', indicator: null, who: 'bas' },
]

/** The lead gives each inspector a share; idempotent, as the whole demonstration is. */
export async function seedAssignments({
  owner,
  console,
  places,
  sessionOf,
}: {
  owner: Store
  console: Store
  places: readonly SeedPlace[]
  sessionOf: SessionOf
}): Promise<void> {
  const accounts = await owner.read(null, (reading) => listAccountIds(reading, 'console'))
  const accountOf = (key: string) => accounts.get(demoPerson(key).email) ?? ''
  await console.change(sessionOf('loes'), async (changing) => {
    for (const { approach, indicator, who } of shares) {
      const place = places.find((each) => each.approach === approach)
      if (!place) throw new Error(`The demonstration has no approach ${approach}.`)
      const { study, assessment } = place
      await saveInspectorAssignments(changing, [{ study, assessment, indicator }], accountOf(who), accountOf('loes'))
      const content = { account: accountOf(who), indicators: [indicator] }
      const subject = { subjectKind: 'assessment', subject: assessment }
      await appendAudit(changing, { study, verb: 'assign-inspector', ...subject, content })
    }
  })
}
