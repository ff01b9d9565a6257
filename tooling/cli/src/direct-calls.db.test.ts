import { randomUUID } from 'node:crypto'
import { makeCall } from '@toezicht/api/make-call'
import { makePortalWorld, type PortalWorld } from '@toezicht/api/testing/portal-world'
import { connect } from '@toezicht/database/connect'
import { openStore } from '@toezicht/database/store'
import { testSecret } from '@toezicht/database/testing/cluster'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { isUnavailable } from '@toezicht/database/unavailable'
import { makeToken } from '@toezicht/identity/session-token'
import { type Answer, type RunningTest, runServer, type Sent } from '@toezicht/server/testing/running-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCalls } from '../../../apps/portal/server/calls.ts'

/**
 * Two roads lead to `saveAnswers` and `sendSubmission`: the direct one and tRPC's own. The same request over either must be answered with the same bytes,
 * the same headers and the same line in the log.
 */
let fresh: FreshDatabase
let world: PortalWorld
let direct: RunningTest
let ordinary: RunningTest
/** Of every write that the direct road was offered: whether it answered. */
const taken: boolean[] = []
let cookies: Record<'gemeente' | 'colleague' | 'partner', string>

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
  ;[direct, ordinary] = [await serve(true), await serve(false)]
  cookies = {
    gemeente: await cookieOf(world.gemeente.account),
    colleague: await cookieOf(world.colleague.account),
    partner: await cookieOf(world.partner.account),
  }
})
afterAll(async () => {
  await direct.stop()
  await ordinary.stop()
  await fresh.close()
})

function serve(takesWrites: boolean, store = fresh.store('portal')): Promise<RunningTest> {
  const here = new URL('http://127.0.0.1')
  const installation = {
    PUBLIC_URL: here,
    PORTAL_URL: here,
    CONSOLE_URL: here,
    TOEZICHT_MODE: 'production' as const,
    TOEZICHT_SECRET: testSecret,
  }
  const surroundings = { store, publicStore: null, storage: null }
  const { write, ...mount } = openCalls((headers, context) =>
    makeCall('portal', installation, surroundings, headers, context),
  )
  const watched: typeof write = async (...given) => {
    const took = (await write?.(...given)) === true
    taken.push(took)
    return took
  }
  const roads = takesWrites ? { ...mount, write: watched } : mount
  return runServer({ isUnavailable, mounts: [{ prefix: '/trpc', ...roads }] })
}

async function cookieOf(account: string): Promise<string> {
  const { token, hash } = makeToken()
  await rawSql(
    fresh.superuserUrl,
    `insert into identity.sessions (token_hash, account_id, app, expires_at) values (decode($1, 'hex'), $2, 'portal', now() + interval '1 hour')`,
    [hash, account],
  )
  return `portal=${token}`
}

interface Asked {
  call?: string
  method?: string
  body?: unknown
  raw?: string | Buffer
  headers?: Record<string, string | undefined>
  by?: keyof typeof cookies | null
}

function sentTo(road: RunningTest, asked: Asked): Sent {
  const { call = 'saveAnswers', method = 'POST', by = 'gemeente' } = asked
  const headers: Record<string, string | undefined> = {
    host: `127.0.0.1:${road.port}`,
    origin: road.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...(by && { cookie: cookies[by] }),
    ...asked.headers,
  }
  const kept = Object.entries(headers).filter((each): each is [string, string] => each[1] !== undefined)
  const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body))
  return { method, path: `/trpc/${call}`, headers: Object.fromEntries(kept), ...(body !== undefined && { body }) }
}

/** Everything about an answer but the moment and the number of the request. */
function seen({ status, headers, text }: Answer) {
  const { date, 'x-request-id': requestId, ...rest } = headers
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  return { status, headers: rest, text: text.replace(String(requestId), 'this request') }
}

const logged = ({ log }: RunningTest) => {
  const { requestId, ms, ...line } = log.at(-1) ?? {}
  return line
}

async function both(asked: Asked, [first, second]: readonly [RunningTest, RunningTest] = [direct, ordinary]) {
  const [one, other] = [await first.send(sentTo(first, asked)), await second.send(sentTo(second, asked))]
  expect(seen(one)).toEqual(seen(other))
  expect(logged(first)).toEqual(logged(second))
  return { status: one.status, said: one.text }
}

const text = (words: string) => ({ kind: 'text', text: words })
const answer = (question: string, value: unknown, expected = 0) => ({ question, value, explanation: null, expected })
const save = (answers: unknown[], more: Record<string, unknown> = {}) => ({
  submission: world.gemeente.submission,
  key: randomUUID(),
  answers,
  ...more,
})

test('the direct road takes what our screens send, and nothing else', async () => {
  const asked: [Asked, boolean][] = [
    [{ body: {} }, true],
    [{ call: 'sendSubmission', body: {} }, true],
    [{ call: 'enterCode', body: {} }, false],
    [{ call: 'saveAnswers?batch=1', body: {} }, false],
    [{ body: {}, headers: { 'trpc-accept': 'application/jsonl' } }, false],
    [{ method: 'PUT', body: {} }, false],
  ]
  for (const [each, expected] of asked) {
    await direct.send(sentTo(direct, each))
    expect([each, taken.at(-1)]).toEqual([each, expected])
  }
  expect(taken).toHaveLength(asked.length)
})

describe('saveAnswers', () => {
  test('accepted: the first answer, and word for word when it arrives again', async () => {
    const body = save([
      answer('A1', text('januari 2011 <b>&amp;</b> “één” 😀')),
      answer('A2', { kind: 'number', number: 40 }),
    ])
    const first = await direct.send(sentTo(direct, { body }))
    expect(first.status).toBe(200)
    const { status, said } = await both({ body })
    expect(status).toBe(200)
    expect(said).toBe(first.text)
    expect(JSON.parse(said).result.data.answers).toMatchObject([{ outcome: 'saved' }, { outcome: 'saved' }])
  })

  test('some accepted, some not', async () => {
    const body = save([
      answer('A3', text('goed')),
      answer('A1', text('x'.repeat(501)), 1),
      answer('V9.9.9z', text('x')),
    ])
    await ordinary.send(sentTo(ordinary, { body }))
    expect((await both({ body })).said).toContain('too-long')
  })

  test.each<[string, number, () => Asked]>([
    ['invalid', 422, () => ({ body: save([answer('A2', text('veel'))]) })],
    ['conflict', 409, () => ({ body: save([answer('A1', text('anders'), 0)]) })],
    ['a question that is not asked here', 422, () => ({ body: save([answer('nergens', text('x'))]) })],
    ['not assigned to this colleague', 409, () => ({ by: 'colleague', body: save([answer('A3', text('x'), 1)]) })],
    ['somebody else’s questionnaire', 404, () => ({ by: 'partner', body: save([answer('A1', text('x'), 1)]) })],
    ['no questionnaire at all', 404, () => ({ body: save([answer('A1', text('x'))], { submission: randomUUID() }) })],
    ['signed out', 401, () => ({ by: null, body: save([answer('A1', text('x'), 1)]) })],
    [
      'a session nobody has',
      401,
      () => ({ headers: { cookie: `portal=${'a'.repeat(43)}` }, body: save([answer('A1', text('x'), 1)]) }),
    ],
    ['a page made for another session', 401, () => ({ body: save([answer('A1', text('x'), 1)], { seat: 'ander' }) })],
    ['too little', 400, () => ({ body: {} })],
    ['too much', 400, () => ({ body: save([answer('A1', text('x'))], { admin: true }) })],
    ['no answers', 400, () => ({ body: save([]) })],
    ['one question twice', 400, () => ({ body: save([answer('A1', text('x')), answer('A1', text('y'))]) })],
    ['a prototype', 400, () => ({ raw: '{"__proto__": {"submission": "x"}, "constructor": 1}' })],
    ['null', 400, () => ({ raw: 'null' })],
    ['a list', 400, () => ({ raw: '[]' })],
    ['no body', 400, () => ({})],
    ['no JSON', 400, () => ({ raw: '{"submission": ' })],
    ['bytes that are no text', 400, () => ({ raw: Buffer.from([0x22, 0xff, 0xfe, 0x22]) })],
    ['too large', 413, () => ({ body: save([answer('A1', text('x'.repeat(300_000)), 1)]) })],
    ['a form', 415, () => ({ raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } })],
    ['text', 415, () => ({ body: save([]), headers: { 'content-type': 'text/plain' } })],
    ['almost JSON', 415, () => ({ body: save([]), headers: { 'content-type': 'application/json-seq' } })],
    ['no content type', 415, () => ({ body: save([]), headers: { 'content-type': undefined } })],
    [
      'JSON in words',
      422,
      () => ({
        body: save([answer('A2', text('veel'))]),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }),
    ],
    [
      'a stream wanted',
      400,
      () => ({ body: save([answer('A2', text('veel'))]), headers: { 'trpc-accept': 'application/jsonl' } }),
    ],
    [
      'a stream accepted',
      400,
      () => ({ body: save([answer('A2', text('veel'))]), headers: { accept: 'application/jsonl' } }),
    ],
    ['no origin', 403, () => ({ body: save([]), headers: { origin: undefined } })],
    ['another origin', 403, () => ({ body: save([]), headers: { origin: 'https://elders.example' } })],
    ['another site', 403, () => ({ body: save([]), headers: { 'sec-fetch-site': 'cross-site' } })],
    ['another host', 421, () => ({ body: save([]), headers: { host: 'elders.example' } })],
    ['GET', 405, () => ({ method: 'GET', headers: { 'content-type': undefined } })],
    ['HEAD', 204, () => ({ method: 'HEAD', headers: { 'content-type': undefined } })],
    ['PUT', 405, () => ({ method: 'PUT', body: save([]) })],
    ['a batch', 400, () => ({ call: 'saveAnswers?batch=1', body: { 0: save([]) } })],
    ['a batch of two', 400, () => ({ call: 'saveAnswers,sendSubmission?batch=1', body: { 0: save([]), 1: {} } })],
    ['a query string', 422, () => ({ call: 'saveAnswers?x=1', body: save([answer('A2', text('veel'))]) })],
    ['a slash behind it', 400, () => ({ call: 'saveAnswers/', body: save([]) })],
    ['the path in percents', 422, () => ({ call: 'save%41nswers', body: save([answer('A2', text('veel'))]) })],
    ['another procedure', 404, () => ({ call: 'noSuchThing', body: {} })],
  ])('%s: %i', async (_what, status, asked) => {
    expect((await both(asked())).status).toBe(status)
  })
})

describe('sendSubmission', () => {
  const send = (more: Record<string, unknown> = {}) => ({
    call: 'sendSubmission',
    by: 'partner' as const,
    body: { submission: world.partner.submission, key: randomUUID(), answers: [], blanksConfirmed: false, ...more },
  })

  test('blank, by a colleague, wrong answers, sent, sent again with the same key, closed', async () => {
    expect((await both(send())).said).toContain('blanks-not-confirmed')
    const colleague = { submission: world.gemeente.submission, key: randomUUID(), answers: [], blanksConfirmed: true }
    expect((await both({ call: 'sendSubmission', by: 'colleague', body: colleague })).status).toBe(404)
    expect((await both(send({ answers: [answer('nergens', text('x'))] }))).said).toContain('answers-invalid')
    const asked = send({ blanksConfirmed: true })
    const first = await direct.send(sentTo(direct, asked))
    expect(first.status).toBe(200)
    expect((await both(asked)).said).toBe(first.text)
    expect((await both(send({ blanksConfirmed: true }))).said).toContain('submission-sent')
    const late = save([answer('A6', text('te laat'))], { submission: world.partner.submission })
    expect((await both({ by: 'partner', body: late })).status).toBe(409)
    expect((await both(send({ blanksConfirmed: 'ja' }))).status).toBe(400)
  })
})

test('a surprise says nothing of itself, and is logged', async () => {
  await rawSql(fresh.superuserUrl, 'alter function access.save_answers(text, uuid, uuid, jsonb) rename to away')
  const { status, said } = await both({ body: save([answer('A1', text('geheim'), 1)]) })
  await rawSql(fresh.superuserUrl, 'alter function access.away(text, uuid, uuid, jsonb) rename to save_answers')
  expect(status).toBe(500)
  expect(JSON.parse(said).error.message).toBe('INTERNAL_SERVER_ERROR')
  for (const road of [direct, ordinary]) {
    expect(road.log.filter(({ error }) => error)).toHaveLength(1)
    expect(JSON.stringify(road.log)).not.toContain('geheim')
  }
})

test('while the database is away: 503, with a word on when to come back', async () => {
  const nowhere = openStore(connect('postgres://portal:x@127.0.0.1:9/x', { name: 'nowhere', max: 1 }))
  const roads = [await serve(true, nowhere), await serve(false, nowhere)] as const
  const { status, said } = await both({ body: save([answer('A1', text('x'), 1)]) }, roads)
  expect(status).toBe(503)
  expect(JSON.parse(said).error.data.code).toBe('SERVICE_UNAVAILABLE')
  for (const road of roads) await road.stop()
  await nowhere.close()
})
