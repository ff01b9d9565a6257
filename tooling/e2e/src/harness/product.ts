import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { filesAtATime } from './files-at-a-time.ts'

export interface Product {
  portal: string
  console: string
  dataDirectory: string
  /** The file that keeps what the product prints. */
  said: string
  /** Where pictures of the walked screens are kept; null when nobody asked for them. */
  pictures: string | null
  accounts: DemoAccount[]
  invitations: DemoInvitation[]
}

export interface DemoAccount {
  role: string
  app: 'portal' | 'console'
  name: string
  address: string
  password: string
  totpSecret: string | null
}

export interface DemoInvitation {
  address: string
  link: string
  code: string
  organisation: string
  approach: string
}

declare module 'vitest' {
  interface ProvidedContext {
    products: Product[]
  }
}

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const main = join(root, 'tooling/cli/src/main.ts')

/** Starts the whole product as its users do, once for each test file that may run at a time, and stops it after the last test. */
export default async function startProducts(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all(Array.from({ length: filesAtATime }, startProduct))
  project.provide(
    'products',
    started.map(({ product }) => product),
  )
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

/** On an empty data directory and free ports. */
async function startProduct(): Promise<{ product: Product; stop(): Promise<void> }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-e2e-'))
  chmodSync(dataDirectory, 0o755)
  const [portalPort, consolePort] = [await freePort(), await freePort()]
  const environment = {
    ...process.env,
    TOEZICHT_DATA: dataDirectory,
    PORTAL_PORT: `${portalPort}`,
    CONSOLE_PORT: `${consolePort}`,
  }
  const child = spawn(process.execPath, [main, 'start'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A run that is broken off does not come to its teardown.
  process.once('exit', () => child.kill('SIGTERM'))
  const said = join(dataDirectory, 'said.log')
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => appendFileSync(said, text))
  const urls = { portal: `http://localhost:${portalPort}`, console: `http://localhost:${consolePort}` }
  for (const url of Object.values(urls)) await untilHealthy(url, child, said)
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'demo', 'accounts', '--json'], {
    cwd: root,
    env: environment,
  })
  const stop = async () => {
    child.kill('SIGTERM')
    for (let turn = 0; turn < 60 && child.exitCode === null; turn += 1) await wait(200)
    rmSync(dataDirectory, { recursive: true, force: true })
  }
  return {
    product: { ...urls, dataDirectory, said, pictures: process.env.PICTURES ?? null, ...JSON.parse(stdout) },
    stop,
  }
}

async function untilHealthy(url: string, child: ChildProcess, said: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    if (child.exitCode !== null) break
    await wait(300)
  }
  throw new Error(`${url} did not come up:\n${existsSync(said) ? readFileSync(said, 'utf8').slice(-4000) : ''}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
