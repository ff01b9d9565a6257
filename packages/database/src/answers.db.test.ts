import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { item, saveAndSend } from './testing/save-and-send.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies
let pool: pg.Pool
let save: ReturnType<typeof saveAndSend>['save']
let send: ReturnType<typeof saveAndSend>['send']

beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  pool = new pg.Pool({ connectionString: fresh.url('portal'), max: 8 })
  ;({ save, send } = saveAndSend(pool))
})
afterEach(async () => {
  await pool.end()
  await fresh.close()
})

const superuser = async (text: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

test('a save writes answer, history and audit row, and nothing else is needed', async () => {
  const { own } = world
  expect(
    await save(own.session, own.submission, [item('A6', 'wij doen mee', 0), item('V1.1.1a', 'nieuw', 1)]),
  ).toMatchObject({
    answers: [
      { question: 'A6', outcome: 'saved', version: 1 },
      { question: 'V1.1.1a', outcome: 'saved', version: 2 },
    ],
  })
  const history = await superuser(
    `select version from answer_history where submission_id = $1 and question_code = 'V1.1.1a' order by version`,
    [own.submission],
  )
  expect(history.map((row) => row.version)).toEqual([1, 2])
  const events = await superuser(
    `select verb, actor_kind, actor_id, subject_id from audit.events where subject_id = $1`,
    [own.submission],
  )
  expect(events).toEqual([
    { verb: 'save-answers', actor_kind: 'account', actor_id: own.account, subject_id: own.submission },
  ])
})

test('a stale version is a conflict that brings the other text and changes nothing', async () => {
  const { own } = world
  await save(own.session, own.submission, [item('V1.1.1a', 'eerst', 1)])
  const outcome = await save(own.session, own.submission, [item('V1.1.1a', 'te laat', 1), item('A6', 'wel goed', 0)])
  expect(outcome.answers).toMatchObject([
    { question: 'V1.1.1a', outcome: 'conflict', version: 2, value: { text: 'eerst' } },
    { question: 'A6', outcome: 'saved', version: 1 },
  ])
})

test('a replayed request hears its first answer, also after a later save', async () => {
  const { own } = world
  const key = randomUUID()
  const first = await save(own.session, own.submission, [item('A6', 'een', 0)], key)
  await save(own.session, own.submission, [item('A6', 'twee', 1)])
  expect(await save(own.session, own.submission, [item('A6', 'een', 0)], key)).toEqual(first)
  const rows = await superuser(
    `select value ->> 'text' as text from answers where submission_id = $1 and question_code = 'A6'`,
    [own.submission],
  )
  expect(rows[0].text).toBe('twee')
})

test('sibling approach, other gemeente, other study, missing: outside scope, nothing changed', async () => {
  const before = await superuser('select count(*)::int as n from answer_history')
  for (const corner of [world.municipality, world.sibling, world.otherMunicipality, world.otherStudy]) {
    expect(await save(world.own.session, corner.submission, [item('A6', 'x', 0)])).toEqual({ refused: 'outside-scope' })
    expect(await send(world.own.session, corner.submission)).toEqual({ refused: 'outside-scope' })
  }
  expect(await save(world.own.session, randomUUID(), [item('A6', 'x', 0)])).toEqual({ refused: 'outside-scope' })
  expect(await save('0'.repeat(64), world.own.submission, [item('A6', 'x', 0)])).toEqual({ refused: 'signed-out' })
  expect(await superuser('select count(*)::int as n from answer_history')).toEqual(before)
})

test('sending freezes what was asked, closes, and queues comparing and a receipt without answers', async () => {
  const { own } = world
  await save(own.session, own.submission, [
    item('V2.1.3b', 'verborgen', 0),
    { question: 'V3.2.1a', value: { kind: 'choice', options: ['unknown'] }, explanation: null, expected: 0 },
  ])
  await superuser('delete from outbox')
  const sent = await send(own.session, own.submission)
  expect(sent.receipt).toMatch(/^TZ-\d{4}-\d{6}$/)
  const [version] = await superuser(
    'select content from submission_versions where submission_id = $1 order by number desc limit 1',
    [own.submission],
  )
  expect(
    version?.content.answers.map((answer: { question: string; state: string }) => [answer.question, answer.state]),
  ).toEqual([
    ['V1.1.1a', 'answered'],
    ['V2.1.3b', 'not-asked'],
    ['V3.2.1a', 'unknown'],
  ])
  expect(JSON.stringify(version?.content)).not.toContain('verborgen')
  expect(await save(own.session, own.submission, [item('A6', 'te laat', 0)])).toMatchObject({
    refused: 'closed',
    status: 'sent',
  })
  const jobs = await superuser('select job from outbox order by id')
  expect(jobs.map((row) => row.job)).toEqual(['compare-assessment', 'render-receipt', 'deliver-mail'])
  const [mail] = await superuser('select parameters::text as text from mails')
  expect(mail?.text).not.toContain(world.canaries[own.submission])
})

test('a doubled sending gives one version and the same receipt', async () => {
  const { own } = world
  const key = randomUUID()
  const [first, second] = await Promise.all([
    send(own.session, own.submission, { key }),
    send(own.session, own.submission, { key }),
  ])
  expect(second?.receipt).toBe(first?.receipt)
  expect(await send(own.session, own.submission)).toMatchObject({ refused: 'closed' })
})

test('blanks must be confirmed; a control that changed meanwhile is told', async () => {
  const { own } = world
  expect(await send(own.session, own.submission, { confirmed: false })).toEqual({
    refused: 'blanks',
    blanks: ['V3.2.1a'],
  })
  expect(await send(own.session, own.submission, { controls: { 'V3.2.1a': 4 } })).toEqual({ refused: 'changed' })
})

test('no answer lands after the sending, however the race goes', async () => {
  const { own } = world
  const saves = Array.from({ length: 40 }, (_, at) =>
    save(own.session, own.submission, [item('V1.1.1a', `tekst ${at}`, at + 1)]),
  )
  const outcome = send(own.session, own.submission)
  await Promise.all([...saves, outcome])
  const [row] = await superuser(
    `select a.value as kept, v.content -> 'answers' -> 0 -> 'value' as frozen
     from answers a join submission_versions v on v.submission_id = a.submission_id and v.number = 2
     where a.submission_id = $1 and a.question_code = 'V1.1.1a'`,
    [own.submission],
  )
  expect(row?.kept).toEqual(row?.frozen)
  expect((await outcome).receipt).toBeDefined()
})

test('an idle, expired or revoked session saves nothing', async () => {
  const { own } = world
  for (const stale of [
    `last_seen_at = now() - interval '31 minutes'`,
    `last_seen_at = now(), expires_at = now() - interval '1 second'`,
  ]) {
    await superuser(`update identity.sessions set ${stale} where account_id = $1`, [own.account])
    expect(await save(own.session, own.submission, [item('A6', 'x', 0)])).toEqual({ refused: 'signed-out' })
  }
  await superuser('delete from identity.sessions where account_id = $1', [own.account])
  expect(await save(own.session, own.submission, [item('A6', 'x', 0)])).toEqual({ refused: 'signed-out' })
})
