import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, isAlive, waitUntilGone } from './process-table.ts'

/** What PostgreSQL itself writes into its data directory about the server that runs there. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** The live server on this cluster, or null. A stale file, also one whose id another program has by now, counts as none. */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !commandLine(pid).includes(cluster)) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Stops a server fast: clients are cut off, nothing is lost. Harder signals follow when it does not listen. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 2_500],
    ['SIGQUIT', 1_500],
    ['SIGKILL', 500],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await waitUntilGone(pid, patience)) return
  }
}
