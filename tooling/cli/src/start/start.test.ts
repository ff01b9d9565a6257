import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '@toezicht/database/embedded/free-port'
import { findPostmaster } from '@toezicht/database/embedded/postmaster'
import { commandLine, isAlive } from '@toezicht/database/embedded/process-table'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repository } from '../environment.ts'

interface Run {
  process: ChildProcess
  printed(): string
  ended: Promise<number | null>
}

const launcher = join(repository, 'tooling/cli/toezicht.js')

describe('toezicht start', { timeout: 240_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'start-'))
  chmodSync(home, 0o755)
  const dataDirectory = join(home, 'data')
  const cluster = join(dataDirectory, 'postgres', 'cluster')
  let ports: { PORTAL_PORT: string; CONSOLE_PORT: string }
  let path: string
  const runs: Run[] = []

  beforeAll(async () => {
    const [portal, console] = [await findFreePort(), await findFreePort()]
    // The path that `npx -y pnpm start` gives: turbo looks for pnpm on it.
    path = execFileSync('npx', ['-y', 'pnpm', 'exec', 'node', '-p', 'process.env.PATH'], {
      cwd: repository,
      encoding: 'utf8',
    }).trim()
    ports = { PORTAL_PORT: String(portal), CONSOLE_PORT: String(console) }
  })
  afterAll(async () => {
    for (const run of runs) run.process.kill('SIGTERM')
    await Promise.all(runs.map(({ ended }) => ended))
    rmSync(home, { recursive: true, force: true })
  })

  function start(variables: Record<string, string> = {}): Run {
    const child = spawn(process.execPath, [launcher, 'start'], {
      cwd: tmpdir(),
      env: { PATH: path, TOEZICHT_DATA: dataDirectory, ...ports, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
    })
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const run = { process: child, printed: () => printed, ended }
    runs.push(run)
    return run
  }

  async function untilUp(run: Run): Promise<void> {
    const end = Date.now() + 120_000
    while (!run.printed().includes('Stoppen: Ctrl-C')) {
      if (run.process.exitCode !== null || Date.now() > end) throw new Error(`Not up:\n${run.printed()}`)
      await pause(100)
    }
  }

  function postmaster(): number {
    const found = findPostmaster(cluster)
    if (!found) throw new Error('No PostgreSQL runs.')
    return found.pid
  }

  /** Every process that has our data directory in its words or its environment. */
  function ourPids(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && isAlive(pid))
      .filter((pid) => (commandLine(pid) + environmentOf(pid)).includes(dataDirectory))
  }

  function ours(): string[] {
    return ourPids().map(commandLine)
  }

  function pidOf(script: string): number {
    const found = ourPids().find((pid) => commandLine(pid).includes(script))
    if (!found) throw new Error(`No ${script} runs.`)
    return found
  }

  function environmentOf(pid: number): string {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8')
    } catch {
      return ''
    }
  }

  async function untilNoneLeft(milliseconds: number): Promise<string[]> {
    const end = Date.now() + milliseconds
    while (ours().length > 0 && Date.now() < end) await pause(50)
    return ours()
  }

  async function health(port: string): Promise<number> {
    return fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ status }) => status,
      () => 0,
    )
  }

  it('refuses a wrong variable in one line, exit 1, before anything is made', async () => {
    const run = start({ PORTAL_PORT: 'geen' })
    expect(await run.ended).toBe(1)
    expect(run.printed()).toMatch(/^PORTAL_PORT: [^\n]+\n$/)
  })

  it('says in one line which port is in use', async () => {
    const holder: Server = createServer()
    await new Promise<void>((resolve) => holder.listen(Number(ports.CONSOLE_PORT), '127.0.0.1', resolve))
    const run = start()
    expect(await run.ended).toBe(1)
    expect(run.printed()).toMatch(new RegExp(`^CONSOLE_PORT: port ${ports.CONSOLE_PORT} is in use [^\\n]+\\n$`))
    await new Promise((resolve) => holder.close(resolve))
  })

  it('brings everything up, serves Dutch pages, and stops on SIGTERM within 10 s without a trace', async () => {
    const run = start()
    await untilUp(run)
    for (const port of Object.values(ports)) {
      expect(await health(port)).toBe(200)
      const page = await fetch(`http://127.0.0.1:${port}/`)
      expect(await page.text()).toMatch(/<html[^>]* lang="nl"/)
    }
    const second = start({ PORTAL_PORT: String(await findFreePort()), CONSOLE_PORT: String(await findFreePort()) })
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain('TOEZICHT_DATA: process')
    const began = Date.now()
    run.process.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(ours()).toEqual([])
  })

  it('survives a killed portal and a killed database, and says so with 503 until it is back', async () => {
    const run = start()
    await untilUp(run)
    process.kill(postmaster(), 'SIGKILL')
    const seen = new Set<number>()
    const end = Date.now() + 25_000
    while (!(seen.has(503) && (await health(ports.PORTAL_PORT)) === 200) && Date.now() < end) {
      seen.add(await health(ports.PORTAL_PORT))
    }
    expect([...seen]).toContain(503)
    expect(await health(ports.PORTAL_PORT)).toBe(200)
    expect(run.printed()).toContain('PostgreSQL ended by itself; it is started again.')
    process.kill(pidOf('apps/portal/server.ts'), 'SIGKILL')
    while ((await health(ports.PORTAL_PORT)) === 200) await pause(20)
    while ((await health(ports.PORTAL_PORT)) !== 200 && Date.now() < end) await pause(50)
    expect(await health(ports.PORTAL_PORT)).toBe(200)
    expect(run.printed()).toContain('The portal ended (SIGKILL); it is started again.')
    run.process.kill('SIGINT')
    expect(await run.ended).toBe(0)
    expect(ours()).toEqual([])
  })

  it('leaves nothing behind when it is killed outright, and starts again', async () => {
    const run = start()
    await untilUp(run)
    run.process.kill('SIGKILL')
    await run.ended
    expect(await untilNoneLeft(10_000)).toEqual([])
    const again = start()
    await untilUp(again)
    again.process.kill('SIGHUP')
    expect(await again.ended).toBe(0)
    expect(ours()).toEqual([])
  })
})
