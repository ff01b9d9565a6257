import { migrate } from '@toezicht/database/migrate'
import type { Environment } from './environment.ts'
import { joinInstallation } from './installation.ts'

/** `toezicht migrate`: brings the schema up to date, without starting anything else. */
export async function run(_words: string[], environment: Environment): Promise<void> {
  const installation = await joinInstallation(environment)
  try {
    await migrate(installation.ownerUrl, installation.secret)
    process.stdout.write('The database is up to date.\n')
  } finally {
    await installation.close()
  }
}
