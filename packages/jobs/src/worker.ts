import { join } from 'node:path'
import { connect } from '@toezicht/database/connect'
import { listStuckJobs } from '@toezicht/database/repositories/job-outbox'
import { openStore, type Store } from '@toezicht/database/store'
import { openClamd } from '@toezicht/documents/clamd'
import { openFileStorage } from '@toezicht/documents/file-storage'
import { senderOf } from '@toezicht/mail/sender'
import { openTransport } from '@toezicht/mail/transport'
import type { PgBoss } from 'pg-boss'
import { openHeadFile } from './head-file.ts'
import type { JobContext } from './job.ts'
import { jobList } from './job-list.ts'
import { missingPapers } from './missing-papers.ts'
import { type Outage, watchOutage } from './outage.ts'
import { pumpOutbox } from './pump-outbox.ts'
import { openQueue } from './queue.ts'
import { type Repeating, repeat } from './repeat.ts'
import { runJobs } from './run-jobs.ts'
import { openSealer } from './seal-audit.ts'
import { remind } from './send-reminders.ts'
import { lineToStdout, type WriteLine } from './worker-log.ts'

export interface WorkerEnvironment {
  /** Login role `worker`. */
  databaseUrl: string
  /** Documents lie in `documents/` in it; mails without SMTP go to `mail/`, signed heads of the audit log to `audit/`. */
  dataDirectory: string
  smtpUrl?: string | undefined
  /** The unix socket of clamd; without it documents are marked as not scanned. */
  clamdSocket?: string | undefined
  portalUrl: string
  consoleUrl: string
  /** The installation's secret; the key that signs the audit log is derived from it. */
  secret: string
  mode: 'demo' | 'production'
  log?: WriteLine
}

export interface Worker {
  /** Lets running jobs finish, for at most six seconds; a job that is cut off runs again later. */
  stop(): Promise<void>
}

const jobNames = jobList.map((job) => job.name)

/** Starts everything that happens after a commit. Resolves at once: while the database is away it keeps trying. */
export async function startWorker(environment: WorkerEnvironment): Promise<Worker> {
  const log = environment.log ?? lineToStdout
  const outage = watchOutage(log)
  const store = openStore(connect(environment.databaseUrl, { name: 'toezicht worker', max: 3, onLost: outage.failed }))
  const places = { portalUrl: environment.portalUrl, consoleUrl: environment.consoleUrl }
  const transport = openTransport({
    smtpUrl: environment.smtpUrl,
    directory: join(environment.dataDirectory, 'mail'),
    sender: senderOf(environment.portalUrl),
  })
  const documents = openFileStorage(join(environment.dataDirectory, 'documents'))
  const scanner = environment.clamdSocket ? openClamd(environment.clamdSocket) : null
  const queue = openQueue(environment.databaseUrl, {
    application_name: 'toezicht queue',
    max: 2,
    migrate: false,
    createSchema: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  })
  queue.on('error', outage.failed)
  const loops = [
    repeat(handOver(queue, { store, transport, places, documents, scanner, log }, outage)),
    repeat(seal(environment, store, outage, log)),
    repeat(reportStuck(store, outage, log)),
    repeat({ ...missingPapers(store), failed: outage.failed }),
    repeat(remind(store, outage, log)),
  ]
  log({ event: 'worker-started', mode: environment.mode, jobs: jobNames })
  return { stop: () => stopWorker(loops, queue, store, () => transport.close(), log) }
}

function handOver(queue: PgBoss, context: JobContext, outage: Outage) {
  let started = false
  return {
    every: 250,
    failed: outage.failed,
    async round() {
      if (!started) {
        await queue.start()
        for (const job of jobList) await runJobs(queue, job, context)
        started = true
      }
      const more = await pumpOutbox(context.store, queue, jobNames)
      outage.succeeded()
      return more
    },
  }
}

function seal(environment: WorkerEnvironment, store: Store, outage: Outage, log: WriteLine) {
  const sealer = openSealer({
    store,
    secret: environment.secret,
    headFile: openHeadFile(environment.dataDirectory),
    log,
  })
  return { every: 3_000, failed: outage.failed, round: () => sealer.round() }
}

function reportStuck(store: Store, outage: Outage, log: WriteLine) {
  return {
    every: 60_000,
    failed: outage.failed,
    async round() {
      const stuck = await store.read(null, listStuckJobs)
      if (stuck.length > 0) log({ event: 'outbox-stuck', jobs: stuck })
      return false
    },
  }
}

async function stopWorker(
  loops: readonly Repeating[],
  queue: PgBoss,
  store: Store,
  closeTransport: () => void,
  log: WriteLine,
): Promise<void> {
  const finished = (async () => {
    await Promise.all([...loops.map((loop) => loop.stop()), queue.stop({ graceful: true, timeout: 5_000 })])
    await store.close()
  })()
  const outcome = await Promise.race([finished.then(() => 'finished'), afterSixSeconds()])
  closeTransport()
  log({ event: 'worker-stopped', outcome })
}

function afterSixSeconds(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('cut off'), 6_000).unref()
  })
}
