import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { type Channel, openChannel } from './channel.ts'
import { startTestCluster } from './embedded/test-cluster.ts'
import { joinRespondent, makeAccount, makeSession } from './testing/builders/make-account.ts'
import { makeApproach } from './testing/builders/make-approach.ts'
import { makeMunicipality, makeStudy } from './testing/builders/make-study.ts'
import { saveDrafts, sendSubmission } from './testing/builders/send-submission.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Ear {
  channel: Channel
  heard: string[]
  opened: () => number
}

function listen(url: string, name = 'proef'): Ear {
  const heard: string[] = []
  let opened = 0
  const channel = openChannel(url, {
    name,
    channel: 'live',
    onMessage: (payload) => heard.push(payload),
    onOpen: () => {
      opened += 1
    },
  })
  closing.push(() => channel.close())
  return { channel, heard, opened: () => opened }
}

const until = (truth: () => boolean, timeout = 10_000) =>
  vi.waitFor(() => expect(truth()).toBe(true), { timeout, interval: 20 })

async function database(): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  closing.push(() => fresh.close())
  return fresh
}

test('what one process sends, another hears, as the portal logs in; several payloads in one transaction', async () => {
  const fresh = await database()
  const [one, other] = [listen(fresh.url('portal')), listen(fresh.url('portal'))]
  await until(() => one.opened() === 1 && other.opened() === 1)
  await one.channel.send(['een', `{"lang":"${'x'.repeat(7_800)}"}`])
  await until(() => other.heard.length === 2)
  expect(other.heard[0]).toBe('een')
})

test('a payload is a payload, whatever stands in it', async () => {
  const fresh = await database()
  const ear = listen(fresh.url('portal'))
  await until(() => ear.opened() === 1)
  const payload = `'; drop table public.answers; -- "$1" \u202e`
  await ear.channel.send([payload])
  await until(() => ear.heard.length === 1)
  expect(ear.heard).toEqual([payload])
})

test('a connection that was cut is made again, and what came meanwhile is known to be missed', async () => {
  const fresh = await database()
  const ear = listen(fresh.url('portal'), 'wordt verbroken')
  await until(() => ear.opened() === 1)
  await rawSql(
    fresh.superuserUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'wordt verbroken'`,
  )
  await until(() => ear.opened() === 2)
  await rawSql(fresh.superuserUrl, `select pg_notify('live', 'weer')`)
  await until(() => ear.heard.includes('weer'))
})

test('a database that was away and came back', async () => {
  const cluster = await startTestCluster()
  closing.push(cluster.stop)
  const [one, other] = [listen(cluster.superuserUrl), listen(cluster.superuserUrl)]
  await until(() => one.opened() === 1 && other.opened() === 1)
  const restarting = cluster.restart(1_500)
  await until(() => refusesNow(one))
  await restarting
  await until(() => one.opened() === 2 && other.opened() === 2)
  await one.channel.send(['terug'])
  await until(() => other.heard.includes('terug'))
})

const refusals = new WeakMap<Ear, boolean>()
/** While it is away a message is refused, not kept. */
function refusesNow(ear: Ear): boolean {
  ear.channel.send(['nu niet']).catch(() => refusals.set(ear, true))
  return refusals.get(ear) === true
}

test('closing ends its connection, also while the database is away', async () => {
  const fresh = await database()
  const ear = listen(fresh.url('portal'), 'gaat dicht')
  await until(() => ear.opened() === 1)
  await ear.channel.close()
  const count = async () =>
    (await rawSql(fresh.superuserUrl, `select 1 from pg_stat_activity where application_name = 'gaat dicht'`)).length
  await vi.waitFor(async () => expect(await count()).toBe(0))
  const nowhere = openChannel('postgresql://niemand@127.0.0.1:1/niets', {
    name: 'nergens',
    channel: 'live',
    onMessage: () => {},
    onOpen: () => {},
  })
  await wait(50)
  await nowhere.close()
})

test('ending a session, a membership or the closed state is told; saving and sending are not', async () => {
  const fresh = await database()
  const owner = fresh.store('owner')
  const { place, account, session } = await owner.change(null, async (changing) => {
    const city = await makeMunicipality(changing, await makeStudy(changing), { slug: 'stad', name: 'Stad' })
    const { gemeente } = await makeApproach(changing, city, {
      slug: 'a',
      name: 'A',
      deadline: '2100-01-01',
      partners: [],
    })
    const made = await makeAccount(changing, { app: 'portal', name: 'Jan', email: 'jan@example.nl' })
    await joinRespondent(changing, gemeente, made)
    return { place: gemeente, account: made, session: await makeSession(changing, made, 'portal') }
  })
  const ear = listen(fresh.url('portal'))
  await until(() => ear.opened() === 1)
  const portal = fresh.store('portal')
  await saveDrafts(portal, session, place, { A3: { kind: 'text', text: 'een antwoord' } })
  await sendSubmission(portal, session, place, {})
  const sql = (text: string) => rawSql(fresh.superuserUrl, text)
  await sql('update submissions set deadline = deadline + 1')
  await sql('update identity.sessions set last_seen_at = now()')
  await sql('update respondent_members set since = now()')
  await wait(200)
  expect(ear.heard).toEqual([])
  await sql(`update submissions set status = 'open'`)
  await sql('update respondent_members set ended_at = now()')
  await sql('delete from identity.sessions')
  await until(() => ear.heard.length === 3)
  const submissions = [place.submission]
  expect(ear.heard.map((payload) => JSON.parse(payload))).toEqual([
    { submissions },
    { submissions },
    { accounts: [account] },
  ])
})
