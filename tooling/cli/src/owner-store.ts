import { connect } from '@toezicht/database/connect'
import { openStore, type Store } from '@toezicht/database/store'
import type { Environment } from './environment.ts'
import { type Installation, joinInstallation } from './installation.ts'
import { prepareDatabase } from './start/prepare-database.ts'

/** Runs a command of the operator on the database of this installation, as its owner; brings the schema up to date first. */
export async function withOwnerStore<T>(
  environment: Environment,
  work: (store: Store, installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await joinInstallation(environment)
  try {
    await prepareDatabase(environment, installation)
    const store = openStore(connect(installation.ownerUrl, { name: 'toezicht operator', max: 2 }))
    try {
      return await work(store, installation)
    } finally {
      await store.close()
    }
  } finally {
    await installation.close()
  }
}
