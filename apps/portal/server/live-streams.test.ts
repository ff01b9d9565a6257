import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { Admitted, LiveHub, NotAdmitted } from '@toezicht/api/live/hub'
import type { Sink } from '@toezicht/api/live/live-event'
import type { RequestContext } from '@toezicht/server/request-context'
import { afterEach, expect, test, vi } from 'vitest'
import { openLiveStreams } from './live-streams.ts'

const path = '/live/5f0c4b0e-8f5e-4b6e-9b1f-7c9a1c2d3e4f/A?ken=A1:0'
const cookie = `portal=${'a'.repeat(43)}`
let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** The mount on a real server, with a hub that admits as told. */
async function run(admit: () => Promise<Admitted | NotAdmitted>) {
  const asked: unknown[] = []
  const hub: LiveHub = {
    admit: (...request) => {
      asked.push(request)
      return admit()
    },
    changed: () => {},
    size: () => ({ streams: 0, places: 0 }),
    close: async () => {},
  }
  const serve = openLiveStreams(hub, false)
  const context = { requestId: 'proef', actorId: null } as RequestContext
  server = createServer((incoming, response) => void serve(incoming, response, '', context))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, asked, context }
}

function ask(port: number, headers: Record<string, string> = { cookie }, target = path): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', path: target, headers }, resolve)
    asking.on('error', reject)
    asking.end()
  })
}

function admitting() {
  const stands: { sink: Sink | null; left: number } = { sink: null, left: 0 }
  const admitted: Admitted = {
    account: 'jan',
    begin: (sink) => {
      stands.sink = sink
      return () => {
        stands.left += 1
      }
    },
  }
  return { stands, admit: async () => admitted }
}

test('says events as a browser reads them, with headers that no proxy keeps or compresses', async () => {
  const { stands, admit } = admitting()
  const { port, context } = await run(admit)
  const answer = await ask(port)
  const { 'content-type': type, 'cache-control': cache, 'x-accel-buffering': buffering } = answer.headers
  expect([answer.statusCode, type, cache, buffering, context.actorId]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store, no-transform',
    'no',
    'jan',
  ])
  let text = ''
  answer.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  // A line break in a text must not end the event.
  stands.sink?.tell({ event: 'state', status: 'open\n\nevent: end', division: null })
  stands.sink?.end()
  await new Promise((resolve) => answer.on('end', resolve))
  expect(text).toBe('event: state\ndata: {"status":"open\\n\\nevent: end","division":null}\n\n')
})

test('who leaves, leaves', async () => {
  const { stands, admit } = admitting()
  const { port } = await run(admit)
  const answer = await ask(port)
  answer.on('error', () => {})
  answer.destroy()
  await vi.waitFor(() => expect(stands.left).toBe(1))
})

test('a reader that does not read is let go, instead of being kept in memory', async () => {
  const { stands, admit } = admitting()
  const { port } = await run(admit)
  const answer = await ask(port)
  answer.on('error', () => {})
  answer.pause()
  const event = { event: 'state', status: 'x'.repeat(100_000), division: null } as const
  await vi.waitFor(
    () => {
      for (let turn = 0; turn < 50; turn += 1) stands.sink?.tell(event)
      expect(stands.left).toBe(1)
    },
    { timeout: 5_000, interval: 20 },
  )
})

test.each([
  ['signed-out', 401],
  ['outside-scope', 404],
  ['too-many', 429],
  ['unavailable', 503],
] as const)('%s is %i without a word', async (refused, status) => {
  const { port } = await run(async () => ({ refused }))
  const answer = await ask(port)
  expect([answer.statusCode, answer.headers['content-length']]).toEqual([status, '0'])
})

test('another site, no session and an address that is none never reach the hub', async () => {
  const { port, asked } = await run(admitting().admit)
  const statusOf = async (...args: [Record<string, string>?, string?]) => (await ask(port, ...args)).statusCode
  expect(await statusOf({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await statusOf({ cookie, 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await statusOf({})).toBe(401)
  expect(await statusOf({ cookie: `${cookie}; ${cookie}` })).toBe(401)
  expect(await statusOf({ cookie }, '/live/geen-id/A')).toBe(404)
  expect(asked).toEqual([])
})
