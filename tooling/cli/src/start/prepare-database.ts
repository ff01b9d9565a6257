import { claimInstallationMode, findInstallationMode } from '@toezicht/database/installation'
import { migrate } from '@toezicht/database/migrate'
import { prepareJobs } from '@toezicht/jobs/prepare-jobs'
import type { Environment } from '../environment.ts'
import type { Installation } from '../installation.ts'
import { OneLine } from '../one-line.ts'

/** Migrates, and marks the database for what it is used. Refuses one that was used for the other. */
export async function prepareDatabase({ mode }: Environment, { ownerUrl, secret }: Installation): Promise<void> {
  refuseOther(mode, await reach(findInstallationMode(ownerUrl)))
  await migrate(ownerUrl, secret).catch((error: Error) => {
    throw new OneLine(`The database could not be brought up to date: ${error.message}`)
  })
  refuseOther(mode, await claimInstallationMode(ownerUrl, mode))
  await prepareJobs(ownerUrl)
}

function refuseOther(wanted: Environment['mode'], found: Environment['mode'] | null): void {
  if (found === null || found === wanted) return
  throw new OneLine(
    wanted === 'demo'
      ? 'TOEZICHT_MODE: this database holds a real study; a demonstration never runs on it'
      : 'TOEZICHT_MODE: this database holds a demonstration; production starts on an empty database',
  )
}

/** A database that cannot be reached is the operator's to mend: one line, without the address and its password. */
async function reach<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    throw new OneLine(`DATABASE_URL: the database does not answer (${message || code})`)
  }
}
