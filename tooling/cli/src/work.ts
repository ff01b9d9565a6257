import { stopOnSignal } from '@toezicht/server/lifetime'
import { parseWorkerEnvironment } from './worker-environment.ts'

/** `toezicht work`: the worker's process, as `start` runs it. It logs in as the role `worker` and owns nothing. */
export async function run(): Promise<void> {
  const environment = parseWorkerEnvironment(process.env)
  const { startWorker } = await import('@toezicht/jobs/worker')
  const worker = await startWorker(environment)
  stopOnSignal(() => worker.stop())
}
