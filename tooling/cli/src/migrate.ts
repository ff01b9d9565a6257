import { migrate } from '@toezicht/database/migrate'
import { prepareJobs } from '@toezicht/jobs/prepare-jobs'
import type { Environment } from './environment.ts'
import { joinInstallation } from './installation.ts'

/** `toezicht migrate`: brings the schema up to date, without starting anything else. */
export async function run(_words: string[], environment: Environment): Promise<void> {
  const installation = await joinInstallation(environment)
  try {
    await migrate(installation.ownerUrl, installation.secret)
    await prepareJobs(installation.ownerUrl)
    process.stdout.write('The database is up to date.\n')
  } finally {
    await installation.close()
  }
}
