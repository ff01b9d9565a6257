import { joinRespondent, makeAccount } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
beforeEach(async () => {
  room = await openWorkerRoom()
})
afterEach(() => room.close())

const noor = 'noor@voorbeeld.example'

async function questionnaireDueInAWeek(): Promise<void> {
  await room.fresh.store('owner').change(null, async (changing) => {
    const round = await makeStudy(changing)
    const gemeente = await makeMunicipality(changing, round, { slug: 'proefstad', name: 'Proefstad' })
    const { gemeente: respondent } = await makeApproach(changing, gemeente, {
      slug: 'proef',
      name: 'Proef',
      deadline: '2030-01-01',
    })
    await joinRespondent(
      changing,
      respondent,
      await makeAccount(changing, { app: 'portal', name: 'Noor', email: noor }),
    )
  })
  await rawSql(
    room.fresh.superuserUrl,
    `update public.submissions set deadline = (now() at time zone 'Europe/Amsterdam')::date + 7`,
  )
  await rawSql(room.fresh.superuserUrl, `update public.respondent_members set since = now() - interval '2 days'`)
}

it('two workers remind once, by the clock of the database, and deliver it; started again they are silent', async () => {
  await questionnaireDueInAWeek()
  const [clock] = await rawSql(
    room.fresh.superuserUrl,
    `select (now() at time zone 'Europe/Amsterdam')::time >= '09:00' as open`,
  )
  const expected = clock?.open ? 1 : 0
  const workers = await Promise.all([room.start(), room.start()])
  await vi.waitFor(
    () =>
      expect(
        room.lines.filter(({ event, template }) => event === 'mail-delivered' && template === 'reminder'),
      ).toHaveLength(expected),
    { timeout: 10_000, interval: 50 },
  )
  for (const worker of workers) await worker.stop()
  const again = await room.start()
  await again.stop()
  expect(await mailsTo(room.fresh, noor)).toHaveLength(expected)
  expect(room.lines.filter(({ event }) => event === 'reminders-sent')).toHaveLength(expected)
})
