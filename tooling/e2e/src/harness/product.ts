import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

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

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const main = join(root, 'tooling/cli/src/main.ts')

interface Running {
  portal: string
  console: string
  said: string
  environment: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/** Starts the whole product as its users do, on free ports, and waits until both apps answer. */
export async function startProduct(dataDirectory: string, words: string[] = []): Promise<Running> {
  const [portalPort, consolePort] = [await freePort(), await freePort()]
  const environment = {
    ...process.env,
    TOEZICHT_DATA: dataDirectory,
    PORTAL_PORT: `${portalPort}`,
    CONSOLE_PORT: `${consolePort}`,
    // Thirty products a run: what Node compiled for the first need not be compiled for the others.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  }
  const child = spawn(process.execPath, [main, 'start', ...words], {
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
  const stop = async () => {
    child.kill('SIGTERM')
    for (let turn = 0; turn < 600 && child.exitCode === null; turn += 1) await wait(20)
  }
  return { ...urls, said, environment, stop }
}

/** Who can sign in to a running demonstration. */
export async function listAccounts({ environment }: Running): Promise<Pick<Product, 'accounts' | 'invitations'>> {
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'demo', 'accounts', '--json'], {
    cwd: root,
    env: environment,
  })
  return JSON.parse(stdout)
}

/** An empty data directory that PostgreSQL's own account may enter. */
export function makeDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'toezicht-e2e-'))
  chmodSync(directory, 0o755)
  return directory
}

async function untilHealthy(url: string, child: ChildProcess, said: string): Promise<void> {
  for (let turn = 0; turn < 1800; turn += 1) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    if (child.exitCode !== null) break
    await wait(100)
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
