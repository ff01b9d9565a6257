import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

const program = ['/usr/sbin/clamd', '/usr/bin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path))

/** Whether this machine has clamd; without it the tests that need it are skipped. CI installs it. */
export const hasClamd = program !== undefined

/** The test file of the antivirus makers, in two halves so that no scanner stumbles over this source. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export interface RunningClamd {
  socket: string
  stop(): Promise<void>
}

/** A real clamd that knows one signature: EICAR's, wherever in a file. `streamLimit` as in its configuration. */
export async function runClamd(streamLimit = '60M'): Promise<RunningClamd> {
  const home = await mkdtemp(join(tmpdir(), 'clamd-'))
  await chmod(home, 0o755)
  const socket = join(home, 'clamd.sock')
  await writeFile(join(home, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`)
  const lines = [
    `LocalSocket ${socket}`,
    'Foreground yes',
    `DatabaseDirectory ${home}`,
    `StreamMaxLength ${streamLimit}`,
  ]
  const limits = ['MaxFileSize 100M', 'MaxScanSize 400M', 'ConcurrentDatabaseReload no', 'SelfCheck 0']
  await writeFile(join(home, 'clamd.conf'), [...lines, ...limits, ''].join('\n'))
  const child = spawn(program ?? 'clamd', ['--config-file', join(home, 'clamd.conf')], { stdio: 'ignore' })
  await whenListening(socket, child)
  return {
    socket,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      await rm(home, { recursive: true })
    },
  }
}

async function whenListening(socket: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`clamd stopped with ${child.exitCode}`)
    if (await answers(socket)) return
    await after(50)
  }
  throw new Error('clamd does not listen')
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const attempt = connect(socket, () => {
      attempt.destroy()
      resolve(true)
    })
    attempt.once('error', () => resolve(false))
  })
}
