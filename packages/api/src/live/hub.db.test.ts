import { randomUUID } from 'node:crypto'
import { endSessions, joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sectionCodes } from '@toezicht/domain/questionnaire/question'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createPortalCaller } from '../portal.ts'
import { type Corner, missing } from '../testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { testCall } from '../testing/test-call.ts'
import { type Admitted, type LiveHub, openHub } from './hub.ts'
import type { LiveEvent } from './live-event.ts'

let fresh: FreshDatabase
let world: MatrixWorld
let hub: LiveHub
let second: LiveHub
/** Somebody else of the own submission. */
let jan: { account: string; session: string }

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh.close())
beforeEach(async () => {
  hub = openHub(fresh.store('portal'), fresh.url('portal'))
  second = openHub(fresh.store('portal'), fresh.url('portal'))
  // Both listen; before that a message is caught up with within two seconds, which is not what these tests are about.
  await vi.waitFor(async () => {
    const listening = await rawSql(
      fresh.superuserUrl,
      `select 1 from pg_stat_activity where application_name = 'portal live' and datname = current_database() and query ~ '^select pg_notify'`,
    )
    expect(listening).toHaveLength(2)
  })
  jan = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, {
      app: 'portal',
      name: 'Jan de Wit',
      email: `jan-${randomUUID()}@example.nl`,
    })
    await joinRespondent(changing, world.own.open, account, 'contributor')
    return { account, session: await makeSession(changing, account, 'portal') }
  })
})
afterEach(async () => {
  await Promise.all([hub.close(), second.close()])
  await rawSql(fresh.superuserUrl, `update respondent_members set ended_at = now() where account_id = '${jan.account}'`)
})

const isAdmitted = (answer: Awaited<ReturnType<LiveHub['admit']>>): answer is Admitted => 'begin' in answer

interface Stream {
  events: LiveEvent[]
  ended: boolean
  leave(): void
}

async function watch(
  session: string,
  { submission = world.own.open.submission, section = 'A', at = hub, known = { A3: 0 } as Record<string, number> } = {},
): Promise<Stream> {
  const admitted = await at.admit(session, { submission, section, known })
  if (!isAdmitted(admitted)) throw new Error(admitted.refused)
  const stream: Stream = { events: [], ended: false, leave: () => {} }
  stream.leave = admitted.begin({
    tell: (event) => stream.events.push(event),
    end: () => {
      stream.ended = true
    },
  })
  return stream
}

const api = (session: string, at = hub) => createPortalCaller({ ...testCall(fresh, 'portal', session), live: at })
const versions = new Map<string, number>()
async function save(text: string, { by = world.own.person.session, corner = world.own, at = hub } = {}) {
  const { submission } = corner.open
  const expected = versions.get(submission) ?? 1
  const answers = [{ question: 'A3', value: { kind: 'text' as const, text }, explanation: null, expected }]
  await api(by, at).saveAnswers({ submission, key: randomUUID(), answers })
  versions.set(submission, expected + 1)
}
const lastOf = <Kind extends LiveEvent['event']>({ events }: Stream, kind: Kind) =>
  events.findLast((each): each is Extract<LiveEvent, { event: Kind }> => each.event === kind)
const textsIn = ({ events }: Stream) =>
  events.flatMap((each) =>
    each.event === 'answers'
      ? each.answers.map(({ value, by, own }) => [value?.kind === 'text' ? value.text : null, by, own])
      : [],
  )
const soon = (assertion: () => void, timeout = 2_000) => vi.waitFor(assertion, { timeout, interval: 20 })

test('a saved change is there within two seconds, with who wrote it', async () => {
  const his = await watch(jan.session)
  await save('van Gerda')
  await soon(() => expect(textsIn(his).at(-1)).toEqual(['van Gerda', 'eerste', false]))
})

test('a change of oneself in another window is told as an own one, whether or not that window listens', async () => {
  const mine = await watch(world.own.person.session)
  await save('in een venster dat niet luistert')
  await soon(() => expect(textsIn(mine).at(-1)).toEqual(['in een venster dat niet luistert', 'eerste', true]))
})

test('presence within two seconds; gone a few seconds after leaving', async () => {
  const mine = await watch(world.own.person.session)
  expect(lastOf(mine, 'present')).toMatchObject({ others: [], ownWindows: 0 })
  const his = await watch(jan.session, { section: 'T1' })
  await soon(() =>
    expect(lastOf(mine, 'present')?.others).toEqual([{ name: 'Jan de Wit', role: 'contributor', section: 'T1' }]),
  )
  expect(lastOf(his, 'present')?.others).toMatchObject([{ section: 'A' }])
  const window = await watch(world.own.person.session)
  await soon(() => expect(lastOf(mine, 'present')?.ownWindows).toBe(1))
  window.leave()
  his.leave()
  await soon(() => expect(lastOf(mine, 'present')).toMatchObject({ others: [], ownWindows: 0 }), 10_000)
})

test('two processes: presence and changes cross over', async () => {
  const mine = await watch(world.own.person.session)
  const his = await watch(jan.session, { at: second })
  await soon(() => expect(lastOf(mine, 'present')?.others).toHaveLength(1), 8_000)
  await soon(() => expect(lastOf(his, 'present')?.others).toHaveLength(1), 8_000)
  await save('over en weer', { at: hub })
  await soon(() => expect(textsIn(his).at(-1)?.[0]).toBe('over en weer'))
})

test('a member who is removed hears nothing more, at once', async () => {
  const his = await watch(jan.session)
  await rawSql(fresh.superuserUrl, `update respondent_members set ended_at = now() where account_id = '${jan.account}'`)
  await soon(() => expect(his.ended).toBe(true), 1_000)
  expect(his.events.at(-1)).toEqual({ event: 'end', reason: 'outside-scope' })
  const heard = his.events.length
  await save('na het vertrek')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(his.events).toHaveLength(heard)
  expect(await hub.admit(jan.session, { submission: world.own.open.submission, section: 'A', known: {} })).toEqual({
    refused: 'outside-scope',
  })
})

test('a session that is ended ends its stream at once; one that was idle too long at the next event', async () => {
  const his = await watch(jan.session)
  await fresh.store('owner').change(null, (changing) => endSessions(changing, [jan.session]))
  await soon(() => expect(his.events.at(-1)).toEqual({ event: 'end', reason: 'signed-out' }), 1_000)
  expect(his.ended).toBe(true)
  const idle = await fresh.store('owner').change(null, (changing) => makeSession(changing, jan.account, 'portal'))
  const stream = await watch(idle)
  await rawSql(
    fresh.superuserUrl,
    `update identity.sessions set last_seen_at = now() - interval '31 minutes' where token_hash = decode('${idle}', 'hex')`,
  )
  const before = stream.events.length
  await save('na een half uur')
  await soon(() => expect(stream.ended).toBe(true))
  expect(stream.events.slice(before)).toEqual([{ event: 'end', reason: 'signed-out' }])
})

test('a stream does not keep its session alive', async () => {
  const seen = async () =>
    (
      await rawSql<{ at: Date }>(
        fresh.superuserUrl,
        `select last_seen_at as at from identity.sessions where token_hash = decode('${jan.session}', 'hex')`,
      )
    )[0]?.at.getTime()
  await rawSql(
    fresh.superuserUrl,
    `update identity.sessions set last_seen_at = now() - interval '20 minutes' where token_hash = decode('${jan.session}', 'hex')`,
  )
  const before = await seen()
  const stream = await watch(jan.session)
  await save('een gebeurtenis')
  await soon(() => expect(textsIn(stream).at(-1)?.[0]).toBe('een gebeurtenis'))
  expect(await seen()).toBe(before)
})

test('sending is told as the state it leads to', async () => {
  const stream = await watch(jan.session)
  await rawSql(
    fresh.superuserUrl,
    `update submissions set status = 'withdrawn', status_reason = 'proef' where id = '${world.own.open.submission}'`,
  )
  await soon(() => expect(lastOf(stream, 'state')?.status).toBe('withdrawn'))
  await rawSql(
    fresh.superuserUrl,
    `update submissions set status = 'open', status_reason = null where id = '${world.own.open.submission}'`,
  )
  await soon(() => expect(lastOf(stream, 'state')?.status).toBe('open'))
})

test('only members are admitted: sibling approach, other gemeente, other study, missing, signed out, the other app', async () => {
  const corners: Corner[] = [world.sibling, world.otherMunicipality, world.otherStudy, missing(world.own)]
  for (const corner of corners) {
    const asked = { submission: corner.open.submission, section: 'A', known: { A3: 0 } }
    expect(await hub.admit(world.own.person.session, asked)).toEqual({ refused: 'outside-scope' })
  }
  const own = { submission: world.own.open.submission, section: 'A', known: { A3: 0 } }
  for (const session of ['0'.repeat(64), world.lead.session]) {
    expect(await hub.admit(session, own)).toEqual({ refused: 'signed-out' })
  }
  expect(hub.size().streams).toBe(0)
})

test('no canary of anybody else in any stream, whatever is saved around it', async () => {
  const corners = [world.own, world.sibling, world.otherMunicipality, world.otherStudy]
  const known = Object.fromEntries(ggsr2013.questions.map(({ code }) => [code, 0]))
  const streams = await Promise.all(
    corners.map((corner) => watch(corner.person.session, { submission: corner.open.submission, known })),
  )
  const canaries = corners.map(() => `kanarie-${randomUUID()}`)
  for (const [at, corner] of corners.entries()) await save(canaries[at] ?? '', { by: corner.person.session, corner })
  // Told of each other's change, and of everything at once: a stream still reads its own submission only.
  for (const corner of corners) for (const section of sectionCodes) hub.changed(corner.open.submission, [section])
  for (const corner of corners) hub.changed(corner.open.submission)
  await soon(() => {
    for (const [at, stream] of streams.entries()) expect(JSON.stringify(stream.events)).toContain(canaries[at])
  }, 4_000)
  for (const [at, stream] of streams.entries()) {
    const text = JSON.stringify(stream.events)
    for (const [other, corner] of corners.entries()) {
      if (other === at) continue
      for (const secret of [canaries[other], ...Object.values(corner.canaries), corner.person.account]) {
        expect(text).not.toContain(secret)
      }
      expect(lastOf(stream, 'present')?.others.map(({ name }) => name)).toEqual([])
    }
  }
})

test('streams of one browser have a limit, and opening and closing leaves nothing behind', async () => {
  const asked = { submission: world.own.open.submission, section: 'A', known: {} }
  const four = await Promise.all([1, 2, 3, 4].map(() => watch(jan.session)))
  expect(await hub.admit(jan.session, asked)).toEqual({ refused: 'too-many' })
  for (const stream of four) stream.leave()
  for (let turn = 0; turn < 20; turn += 1) (await watch(jan.session)).leave()
  expect(hub.size().streams).toBe(0)
  await vi.waitFor(() => expect(hub.size().places).toBe(0), { timeout: 8_000, interval: 100 })
})

test('closing ends every stream and takes no new one', async () => {
  const stream = await watch(jan.session)
  await hub.close()
  expect(stream.ended).toBe(true)
  const asked = { submission: world.own.open.submission, section: 'A', known: {} }
  expect(await hub.admit(jan.session, asked)).toEqual({ refused: 'too-many' })
})

test('questions that change hands are told, without saying whose', async () => {
  const stream = await watch(jan.session)
  const before = lastOf(stream, 'state')?.division
  const { submission, study } = world.own.open
  await rawSql(
    fresh.superuserUrl,
    `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by)
     values ('${submission}', '${study}', 'A2', '${jan.account}', '${world.own.person.account}')`,
  )
  await soon(() => expect(lastOf(stream, 'state')?.division).not.toBe(before))
  expect(lastOf(stream, 'state')?.division).toMatch(/^[0-9a-f]{32}$/)
  await rawSql(
    fresh.superuserUrl,
    `delete from assignments where submission_id = '${submission}' and question_code = 'A2'`,
  )
  await soon(() => expect(lastOf(stream, 'state')?.division).toBe(before))
})
