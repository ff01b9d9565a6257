import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@toezicht/database/embedded/free-port'
import { roleUrl } from '@toezicht/database/migrate'
import { nodeFlags } from '@toezicht/server/node-flags'

export interface MeasuredServer {
  url: string
  pid: number
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Starts an app as `toezicht start` does, as its own process with its own login role; its log goes nowhere. */
export async function startApp(
  app: 'portal' | 'console',
  ownerUrl: string,
  secret: string,
  dataDirectory: string,
): Promise<MeasuredServer> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...nodeFlags, `apps/${app}/server.ts`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      PORT: `${port}`,
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      PORTAL_URL: url,
      CONSOLE_URL: url,
      ROLE_DATABASE_URL: roleUrl(ownerUrl, secret, app),
      PUBLIC_READER_DATABASE_URL: roleUrl(ownerUrl, secret, 'public_reader'),
      TOEZICHT_MODE: 'demo',
      TOEZICHT_DATA: dataDirectory,
      TOEZICHT_SECRET: secret,
      TOEZICHT_VERSION: 'bench',
      TRUST_PROXY: 'no',
    },
  })
  return { url, pid: child.pid ?? 0, stop: await whenHealthy(url, child) }
}

async function whenHealthy(url: string, child: ChildProcess): Promise<() => Promise<void>> {
  const stop = async () => {
    child.kill('SIGTERM')
    for (let turn = 0; turn < 100 && child.exitCode === null && child.signalCode === null; turn += 1) await wait(50)
  }
  for (let turn = 0; turn < 200; turn += 1) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return stop
    await wait(100)
  }
  await stop()
  throw new Error(`${url} did not come up`)
}

/** The limit for pages: a bare Node server in a process of its own that returns 30 kB and does nothing else. */
export async function startBareNode(): Promise<MeasuredServer> {
  const port = await findFreePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('./bare-node.ts', import.meta.url)), `${port}`], {
    stdio: 'inherit',
  })
  const url = `http://127.0.0.1:${port}`
  return { url, pid: child.pid ?? 0, stop: await whenHealthy(url, child) }
}

/** Only used by bare-node.ts. */
export function serveBytes(port: number): void {
  const page = Buffer.alloc(30_000, 'a')
  createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
    response.end(page)
  }).listen(port, '127.0.0.1')
}
