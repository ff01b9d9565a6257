import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningTest, runServer } from './testing/running-server.ts'

describe('bodies', () => {
  let server: RunningTest
  let own: Record<string, string>
  beforeAll(async () => {
    server = await runServer({
      bodyLimits: [
        { path: /^\/upload\/[a-z]+$/, bytes: 1_000_000, minutes: 60 },
        { path: '/slow/', bytes: 1_000_000, minutes: 0.002 },
      ],
      mounts: [{ prefix: '/trpc', json: true, handle: async (request) => Response.json(await request.json()) }],
      page: async (request) => new Response(`read ${(await request.arrayBuffer()).byteLength}`),
    })
    own = { origin: server.origin }
  })
  afterAll(() => server.stop())

  it('takes 256 KB and refuses one byte more', async () => {
    const most = Buffer.alloc(256 * 1024)
    expect((await server.send({ method: 'POST', headers: own, body: most })).text).toBe(`read ${most.length}`)
    expect((await server.send({ method: 'POST', headers: own, body: Buffer.alloc(most.length + 1) })).status).toBe(413)
  })

  it('answers 10 MB instead of breaking the connection', async () => {
    const answer = await server.send({ method: 'POST', headers: own, body: Buffer.alloc(10_000_000) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('te groot')
  })

  it('counts a body without announced length', async () => {
    const chunked = { ...own, 'transfer-encoding': 'chunked' }
    expect((await server.send({ method: 'POST', headers: chunked, body: Buffer.alloc(1000) })).text).toBe('read 1000')
    expect((await server.send({ method: 'POST', headers: chunked, body: Buffer.alloc(300_000) })).status).toBe(413)
  })

  it('lets larger files through where they belong, with their length announced', async () => {
    const upload = { method: 'POST', path: '/upload/document', headers: own }
    expect((await server.send({ ...upload, body: Buffer.alloc(900_000) })).text).toBe('read 900000')
    expect((await server.send({ ...upload, body: Buffer.alloc(1_000_001) })).status).toBe(413)
    const unannounced = { ...own, 'transfer-encoding': 'chunked' }
    expect((await server.send({ ...upload, headers: unannounced, body: Buffer.alloc(10) })).status).toBe(411)
  })

  it('breaks off a large one that takes too long', async () => {
    const ended = await new Promise<number>((resolve) => {
      const began = performance.now()
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          `POST /slow/x HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.origin}\r\nContent-Length: 9000\r\n\r\nhalf`,
        )
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(performance.now() - began))
    })
    expect(ended).toBeLessThan(4_000)
  })

  it('takes JSON only where programs ask, and only when it is JSON', async () => {
    const trpc = { method: 'POST', path: '/trpc/save' }
    const json = { ...own, 'content-type': 'application/json' }
    expect((await server.send({ ...trpc, headers: json, body: '{"a":1}' })).text).toBe('{"a":1}')
    const malformed = await server.send({ ...trpc, headers: json, body: '{"geheim antwoord' })
    expect(malformed.status).toBe(400)
    expect(JSON.parse(malformed.text).error.data.refusal).toEqual({ refused: 'invalid', reason: 'malformed-json' })
    expect(malformed.text).not.toContain('geheim')
    const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await server.send({ ...trpc, headers: form, body: 'a=1' })).status).toBe(415)
  })

  it('survives whoever hangs up halfway', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          `POST / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.origin}\r\nContent-Length: 100\r\n\r\nhalf`,
        )
        setTimeout(() => socket.destroy(), 50)
      })
      socket.on('close', () => resolve())
    })
    expect((await server.send({})).status).toBe(200)
  })
})
