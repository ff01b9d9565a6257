import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startTestCluster } from '../embedded/test-cluster.ts'
import { migrate } from '../migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser of the cluster that database tests run on. */
    clusterUrl: string
  }
}

export const testSecret = 'a secret for tests only, thirty-two characters'
export const templateName = 'toezicht_template'

/**
 * vitest's global set-up of every project with database tests: one throw-away PostgreSQL and in it one migrated template.
 * TEST_POSTGRES_BIN names other binaries than the bundled ones (Debian's 15).
 */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const bin = process.env.TEST_POSTGRES_BIN
  const cluster = await startTestCluster(bin ? { bin } : {})
  const superuser = new pg.Client({ connectionString: cluster.superuserUrl })
  await superuser.connect()
  await superuser.query(`create role toezicht_owner login createrole password 'owner'`)
  await superuser.query(`create database ${templateName} owner toezicht_owner`)
  await superuser.end()
  await migrate(ownerUrlOf(cluster.superuserUrl, templateName), testSecret)
  project.provide('clusterUrl', cluster.superuserUrl)
  return cluster.stop
}

export function ownerUrlOf(superuserUrl: string, database: string): string {
  return superuserUrl.replace(/\/\/[^@]*@/, '//toezicht_owner:owner@').replace(/\/postgres(\?|$)/, `/${database}$1`)
}
