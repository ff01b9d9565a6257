import type { JobResult, PgBoss } from 'pg-boss'
import type { Job, JobContext } from './job.ts'
import { kindOfError } from './worker-log.ts'

const batchSize = 10

/** Lets the queue call a job: batches while there is a lot, each payload settled by itself, a failed one comes back later. */
export async function runJobs(queue: PgBoss, job: Job, context: JobContext): Promise<void> {
  const options = { batchSize, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true, perJobResults: true } as const
  await queue.work(job.name, options, async (batch) => {
    const results: JobResult[] = []
    for (const { id, data, retryCount } of batch) results.push(await settle(job, context, { id, data, retryCount }))
    return results
  })
}

async function settle(
  job: Job,
  context: JobContext,
  attempt: { id: string; data: unknown; retryCount: number },
): Promise<JobResult> {
  const { id, data, retryCount } = attempt
  try {
    await job.run(context, data)
    return { id, status: 'completed' }
  } catch (error) {
    const kind = kindOfError(error)
    context.log({ event: 'job-failed', job: job.name, id, attempt: retryCount + 1, ...kind })
    return { id, status: 'failed', output: kind }
  }
}
