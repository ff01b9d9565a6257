import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { prepareJobs } from '../prepare-jobs.ts'
import { startWorker, type Worker, type WorkerEnvironment } from '../worker.ts'

export interface WorkerRoom {
  fresh: FreshDatabase
  dataDirectory: string
  /** What the worker logged so far. */
  lines: Record<string, unknown>[]
  /** Starts a worker on this database; stopped by `close`. */
  start(change?: Partial<WorkerEnvironment>): Promise<Worker>
  close(): Promise<void>
}

/** An empty database with a prepared queue, a data directory, and workers on demand. */
export async function openWorkerRoom(): Promise<WorkerRoom> {
  const fresh = await freshDatabase()
  await prepareJobs(fresh.ownerUrl)
  const dataDirectory = await mkdtemp(join(tmpdir(), 'toezicht-worker-'))
  const lines: Record<string, unknown>[] = []
  const workers: Worker[] = []
  return {
    fresh,
    dataDirectory,
    lines,
    async start(change = {}) {
      const worker = await startWorker({
        databaseUrl: fresh.url('worker'),
        dataDirectory,
        portalUrl: 'https://portaal.example.nl',
        consoleUrl: 'https://werk.example.nl',
        secret: 'a secret of a test, thirty-two characters',
        mode: 'demo',
        log: (line) => lines.push(line),
        ...change,
      })
      workers.push(worker)
      return worker
    },
    async close() {
      for (const worker of workers) await worker.stop()
      await fresh.close()
      await rm(dataDirectory, { recursive: true })
    },
  }
}
