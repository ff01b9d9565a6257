import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningTest, runServer } from './testing/running-server.ts'

describe('the gate', () => {
  let server: RunningTest
  let handled = 0
  beforeAll(async () => {
    server = await runServer({
      mounts: [{ prefix: '/trpc', json: true, handle: () => Response.json({ handled: ++handled }) }],
      page: async (request) => new Response(`page ${++handled} ${(await request.text()).length}`),
    })
  })
  afterAll(() => server.stop())

  const methods = ['POST', 'PUT', 'PATCH', 'DELETE']
  const foreign: [string, (origin: string) => Record<string, string>][] = [
    ['no Origin', () => ({})],
    ['Origin null', () => ({ origin: 'null' })],
    ['another site', () => ({ origin: 'https://kwaad.example' })],
    ['our host under https', (origin) => ({ origin: origin.replace('http:', 'https:') })],
    ['localhost instead of 127.0.0.1', (origin) => ({ origin: origin.replace('127.0.0.1', 'localhost') })],
    ['our origin, cross-site by the browser', (origin) => ({ origin, 'sec-fetch-site': 'cross-site' })],
    ['our origin, same-site by the browser', (origin) => ({ origin, 'sec-fetch-site': 'same-site' })],
    ['our origin, typed by hand', (origin) => ({ origin, 'sec-fetch-site': 'none' })],
  ]
  const cells = methods.flatMap((method) => foreign.map(([name, headers]) => ({ method, name, headers })))

  it.each(cells)('refuses $method with $name, before any handler', async ({ method, headers }) => {
    const before = handled
    for (const path of ['/', '/trpc/save']) {
      const answer = await server.send({ method, path, headers: headers(server.origin) })
      expect(answer.status).toBe(403)
    }
    expect(handled).toBe(before)
  })

  it('takes an unsafe request of our own page', async () => {
    const headers = { origin: server.origin, 'sec-fetch-site': 'same-origin' }
    expect((await server.send({ method: 'POST', headers, body: 'a=1' })).status).toBe(200)
  })

  it('takes one of a browser that sends no Sec-Fetch-Site', async () => {
    expect((await server.send({ method: 'POST', headers: { origin: server.origin } })).status).toBe(200)
  })

  it('asks no origin of a safe request', async () => {
    expect((await server.send({ headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
    expect((await server.send({ method: 'HEAD' })).status).toBe(200)
  })

  it.each(['OPTIONS', 'TRACE', 'PROPFIND'])('does not know %s', async (method) => {
    const answer = await server.send({ method, headers: { origin: server.origin } })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toContain('POST')
  })

  it('refuses a foreign host name that was pointed at this machine', async () => {
    expect((await server.send({ headers: { host: 'kwaad.example' } })).status).toBe(421)
    expect((await server.send({ headers: { host: `localhost:${server.port}` } })).status).toBe(200)
  })

  it('answers a program with a typed refusal and a person with a calm Dutch page', async () => {
    const json = await server.send({ method: 'POST', path: '/trpc/save' })
    expect(JSON.parse(json.text)).toEqual({
      error: {
        message: expect.any(String),
        code: -32003,
        data: {
          code: 'FORBIDDEN',
          httpStatus: 403,
          requestId: json.headers['x-request-id'],
          refusal: { refused: 'invalid', reason: 'foreign-origin' },
        },
      },
    })
    const page = await server.send({ method: 'POST' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.text).toMatch(/<html lang="nl">.*Dit verzoek kwam niet van deze website/s)
    expect(page.text).toContain(String(page.headers['x-request-id']))
  })
})

describe('behind a proxy, on a public https address', () => {
  it('judges by the public address and hides the proxy’s own host from the handlers', async () => {
    const server = await runServer({
      publicUrl: new URL('https://toezicht.example.nl'),
      page: (request) => new Response(`${new URL(request.url).host} ${request.headers.get('host')}`),
    })
    const headers = { host: 'upstream:8080', origin: 'https://toezicht.example.nl' }
    const answer = await server.send({ method: 'POST', headers })
    expect([answer.status, answer.text]).toEqual([200, 'toezicht.example.nl toezicht.example.nl'])
    expect(
      (await server.send({ method: 'POST', headers: { ...headers, origin: 'http://upstream:8080' } })).status,
    ).toBe(403)
    await server.stop()
  })
})
