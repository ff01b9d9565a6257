import type { Store } from '@toezicht/database/store'
import type { Scanner } from '@toezicht/documents/clamd'
import type { Storage } from '@toezicht/documents/storage'
import type { Places } from '@toezicht/mail/own-address'
import type { MailTransport } from '@toezicht/mail/transport'
import type { QueueOptions } from 'pg-boss'
import type { z } from 'zod'
import type { WriteLine } from './worker-log.ts'

/** What a job may use. Its actor is the system: it reads and writes as the database role `worker`. */
export interface JobContext {
  store: Store
  transport: MailTransport
  places: Places
  /** The bytes of policy documents. */
  documents: Storage
  /** Null where this installation has none: documents are then marked as not scanned. */
  scanner: Scanner | null
  log: WriteLine
}

/** One kind of work that follows a commit. Runs at least once per enqueued payload, so running it again changes nothing. */
export interface Job {
  name: string
  queue: QueueOptions
  run(context: JobContext, payload: unknown): Promise<void>
}

/** Payloads come from our own SQL; one that does not fit its schema is a surprise and throws. */
export function job<S extends z.ZodType>(
  name: string,
  options: { queue?: QueueOptions; payload: S },
  run: (context: JobContext, payload: z.infer<S>) => Promise<void>,
): Job {
  const patience: QueueOptions = {
    retryLimit: 40,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 600,
    heartbeatSeconds: 30,
    deleteAfterSeconds: 86_400,
  }
  return {
    name,
    queue: { ...patience, ...options.queue },
    run: (context, payload) => run(context, options.payload.parse(payload)),
  }
}
