import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { precompress } from '../precompress.ts'
import { startServer } from '../server.ts'
import type { ServerOptions } from '../server-options.ts'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  text: string
}

export interface Sent {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface RunningTest {
  port: number
  origin: string
  log: Record<string, unknown>[]
  send(sent: Sent): Promise<Answer>
  stop(): Promise<void>
}

/** A real server on a free port, with a small client build. Headers and bodies go over the wire as given. */
export async function runServer(overrides: Partial<ServerOptions> = {}): Promise<RunningTest> {
  const clientDirectory = mkdtempSync(join(tmpdir(), 'client-build-'))
  const files = {
    'assets/app-a1b2.js': 'console.info(1);'.repeat(200),
    'favicon.svg': '<svg/>',
    '.vite/manifest.json': '{}',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(clientDirectory, name)), { recursive: true })
    writeFileSync(join(clientDirectory, name), content)
  }
  precompress(clientDirectory)
  const log: Record<string, unknown>[] = []
  const { port: free } = await startedOn(0, clientDirectory, log, {})
  const server = await startedOn(free, clientDirectory, log, overrides)
  return {
    port: server.port,
    origin: `http://127.0.0.1:${server.port}`,
    log,
    send: (sent) => send(server.port, sent),
    stop: async () => {
      await server.stop()
      rmSync(clientDirectory, { recursive: true })
    },
  }
}

/** The public address holds the port: the first start finds a free one, the second takes it. */
async function startedOn(
  port: number,
  clientDirectory: string,
  log: Record<string, unknown>[],
  overrides: Partial<ServerOptions>,
) {
  const server = await startServer({
    name: 'test',
    host: '127.0.0.1',
    port,
    publicUrl: new URL(`http://127.0.0.1:${port || 1}`),
    version: '1.2.3',
    clientDirectory,
    databaseLatency: async () => 0.5,
    page: (request_, { nonce }) =>
      new Response(`<!doctype html><html lang="nl"><p>${new URL(request_.url).pathname}</p><i>${nonce}</i></html>`, {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    log: (line) => log.push(line),
    ...overrides,
  })
  if (port === 0) await server.stop()
  return server
}

export function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: whole,
          text: whole.toString('utf8'),
        })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
