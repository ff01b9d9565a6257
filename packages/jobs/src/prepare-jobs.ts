import { jobList } from './job-list.ts'
import { openQueue, queueSchema } from './queue.ts'

/**
 * Makes or upgrades the queue's own schema as the owner of the database and lets the worker in. Runs after every migration; safe to repeat.
 * The worker itself never changes a table.
 */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const queue = openQueue(ownerUrl, {
    application_name: 'toezicht prepare jobs',
    max: 1,
    supervise: false,
    migrate: true,
  })
  let lost: unknown = null
  queue.on('error', (error) => {
    lost ??= error
  })
  try {
    await queue.start()
    for (const { name, queue: options } of jobList) {
      if (await queue.getQueue(name)) await queue.updateQueue(name, options)
      else await queue.createQueue(name, options)
    }
    const database = queue.getDb()
    for (const statement of grants) await database.executeSql(statement)
    if (lost) throw lost
  } finally {
    await queue.stop({ graceful: false })
  }
}

const grants = [
  `grant usage on schema ${queueSchema} to worker`,
  `grant select, insert, update, delete on all tables in schema ${queueSchema} to worker`,
  `grant usage, select on all sequences in schema ${queueSchema} to worker`,
  `grant execute on all functions in schema ${queueSchema} to worker`,
]
