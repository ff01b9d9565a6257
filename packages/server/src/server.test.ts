import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from './server.ts'
import { type RunningTest, runServer } from './testing/running-server.ts'

const long = 'een lange pagina '.repeat(500)

describe('the server', () => {
  let server: RunningTest
  let away = false
  beforeAll(async () => {
    server = await runServer({
      isPublicPage: (path) => path.startsWith('/uitkomsten'),
      databaseLatency: async () => {
        if (away) throw new Error('away')
        return 0.512
      },
      mounts: [
        { prefix: '/trpc', json: true, compress: false, handle: () => Response.json({ long }) },
        { prefix: '/breaks', handle: () => Promise.reject(new Error('geheim antwoord')) },
        { prefix: '/breaks-json', json: true, handle: () => Promise.reject(new TypeError('x is not a function')) },
        { prefix: '/stream', handle: stream },
        { prefix: '/broken-stream', handle: brokenStream },
        { prefix: '/stored', handle: () => new Response('br bytes', { headers: stored }) },
        { prefix: '/who', handle: who },
      ],
      page: (_, { nonce }) =>
        new Response(`<!doctype html><html lang="nl">${nonce} ${long}</html>`, {
          headers: { 'content-type': 'text/html; charset=utf-8' },
        }),
    })
  })
  afterAll(() => server.stop())

  const stored = { 'content-type': 'text/html', 'content-encoding': 'br', 'cache-control': 'public, max-age=60' }

  function stream() {
    const parts = ['een ', 'twee ', 'drie']
    const body = new ReadableStream({
      async pull(controller) {
        await pause(5)
        const part = parts.shift()
        if (part === undefined) controller.close()
        else controller.enqueue(new TextEncoder().encode(part))
      },
    })
    return new Response(body, { headers: { 'content-type': 'application/octet-stream' } })
  }

  function brokenStream() {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('geheim antwoord')) })
    return new Response(body, { headers: { 'content-type': 'application/octet-stream' } })
  }

  function who(request: Request, context: { clientAddress: string; actorId: string | null }) {
    context.actorId = 'account-7'
    const claimed = [...request.headers.keys()].filter((name) => /forwarded|real-ip/.test(name))
    return Response.json({ address: context.clientAddress, claimed })
  }

  it('says how it is, and says so when the database is away and back', async () => {
    const well = await server.send({ path: '/healthz' })
    expect([well.status, JSON.parse(well.text)]).toEqual([
      200,
      { status: 'ok', version: '1.2.3', databaseLatencyMs: 0.51 },
    ])
    away = true
    const ill = await server.send({ path: '/healthz' })
    expect([ill.status, JSON.parse(ill.text)]).toEqual([503, { status: 'database-away', version: '1.2.3' }])
    away = false
    expect((await server.send({ path: '/healthz', headers: { host: '10.0.0.9' } })).status).toBe(200)
  })

  it('puts the security headers on every answer', async () => {
    for (const path of ['/', '/trpc/x', '/assets/app-a1b2.js', '/breaks', '/healthz', '/uitkomsten/zwolle']) {
      const { headers } = await server.send({ path })
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect(headers['strict-transport-security'], path).toBeUndefined()
    }
  })

  it('gives each page a nonce of its own and public pages no script at all', async () => {
    const pages = [await server.send({}), await server.send({})]
    const nonces = pages.map(({ headers, text }) => {
      const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? []
      expect(text).toContain(nonce)
      return nonce
    })
    expect(new Set(nonces).size).toBe(2)
    const policy = String((await server.send({ path: '/uitkomsten/zwolle' })).headers['content-security-policy'])
    expect(policy).toContain("script-src 'none'")
    expect(policy).not.toContain('nonce')
    for (const page of [...pages.map(({ headers }) => String(headers['content-security-policy'])), policy]) {
      expect(page).toContain("frame-ancestors 'none'")
      expect(page).toContain("style-src-attr 'unsafe-inline'")
    }
  })

  it('says HSTS on an https address', async () => {
    const secure = await runServer({ publicUrl: new URL('https://toezicht.example.nl') })
    expect((await secure.send({})).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    await secure.stop()
  })

  it('serves hashed files for good, in the best encoding, and nothing hidden', async () => {
    const path = '/assets/app-a1b2.js'
    const plain = await server.send({ path })
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'/,
    )
    const brotli = await server.send({ path, headers: { 'accept-encoding': 'gzip, br' } })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
    const zipped = await server.send({ path, headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(zipped.body)).toEqual(plain.body)
    const again = await server.send({ path, headers: { 'if-none-match': String(plain.headers.etag) } })
    expect([again.status, again.text]).toEqual([304, ''])
    for (const hidden of [
      '/.vite/manifest.json',
      '/assets/../../package.json',
      '/assets/%2e%2e/x',
      '/assets/app-a1b2.js.br',
    ]) {
      expect((await server.send({ path: hidden })).text, hidden).toContain('een lange pagina')
    }
  })

  it('gzips pages when asked, and never streams or what is encoded already', async () => {
    const accept = { 'accept-encoding': 'gzip' }
    const page = await server.send({ headers: accept })
    expect(page.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(page.body).toString()).toContain('een lange pagina')
    expect((await server.send({})).headers['content-encoding']).toBeUndefined()
    expect((await server.send({ path: '/trpc/x', headers: accept })).headers['content-encoding']).toBeUndefined()
    const flow = await server.send({ path: '/stream', headers: accept })
    expect([flow.headers['content-encoding'], flow.text]).toEqual([undefined, 'een twee drie'])
    const kept = await server.send({ path: '/stored', headers: accept })
    expect([kept.headers['content-encoding'], kept.text]).toEqual(['br', 'br bytes'])
  })

  it('keeps nothing in caches unless a handler says so', async () => {
    expect((await server.send({})).headers['cache-control']).toBe('no-store')
    expect((await server.send({ path: '/stored' })).headers['cache-control']).toBe('public, max-age=60')
  })

  it('shows a calm page when something breaks, logs it once, and tells nothing of it', async () => {
    server.log.length = 0
    const page = await server.send({ path: '/breaks' })
    expect([page.status, page.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
    expect(page.text).toContain(String(page.headers['x-request-id']))
    const json = await server.send({ path: '/breaks-json' })
    expect(JSON.parse(json.text).error.data).toMatchObject({ httpStatus: 500, refusal: null })
    await pause(20)
    const surprises = server.log.filter((line) => 'error' in line)
    expect(surprises).toHaveLength(2)
    expect(surprises[0]).toMatchObject({ requestId: page.headers['x-request-id'], error: { name: 'Error' } })
    expect(page.text + JSON.stringify(server.log)).not.toContain('geheim')
  })

  it('breaks off a stream that fails, without its reason', async () => {
    const broken = await server.send({ path: '/broken-stream' }).then(
      ({ text }) => text,
      (error: Error) => error.message,
    )
    expect(broken).not.toContain('geheim')
    expect(JSON.stringify(server.log)).not.toContain('geheim')
    expect((await server.send({})).status).toBe(200)
  })

  it('logs one line per request: ids, verb, path, status and time, no query and no header', async () => {
    server.log.length = 0
    await server.send({ path: '/who?geheim=1', headers: { cookie: 'geheim' } })
    await pause(20)
    expect(server.log).toEqual([
      {
        level: 'info',
        app: 'test',
        requestId: expect.any(String),
        method: 'GET',
        path: '/who',
        status: 200,
        ms: expect.any(Number),
        actor: 'account-7',
      },
    ])
  })

  it('believes no forwarded header', async () => {
    const headers = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'kwaad.example',
      'x-real-ip': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
    }
    expect(JSON.parse((await server.send({ path: '/who', headers })).text)).toEqual({
      address: '127.0.0.1',
      claimed: [],
    })
  })

  it('believes one proxy where told to: its own entry, the last', async () => {
    const behind = await runServer({ trustsProxy: true, mounts: [{ prefix: '/who', handle: who }] })
    const headers = { 'x-forwarded-for': '6.6.6.6, 1.2.3.4', 'x-forwarded-host': 'kwaad.example' }
    expect(JSON.parse((await behind.send({ path: '/who', headers })).text)).toEqual({ address: '1.2.3.4', claimed: [] })
    await behind.stop()
  })

  it('says in one line that its port is taken', async () => {
    const taken = startServer({
      name: 'portal',
      host: '127.0.0.1',
      port: server.port,
      publicUrl: new URL(server.origin),
      version: '1',
      clientDirectory: import.meta.dirname,
      databaseLatency: async () => 1,
      page: () => new Response(''),
    })
    await expect(taken).rejects.toThrow(`Port ${server.port} on 127.0.0.1 is taken`)
  })
})
