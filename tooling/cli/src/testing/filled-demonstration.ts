import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testSecret } from '@toezicht/database/testing/cluster'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { fillDemonstration } from '../demo/seed.ts'

export interface FilledDemonstration {
  fresh: FreshDatabase
  dataDirectory: string
  /** How long the first filling took, in milliseconds. */
  took: number
  /** Fills once more. */
  fill(): Promise<void>
  close(): Promise<void>
}

/** A database of its own with the demonstration in it; its documents stand in a directory that `close` removes. */
export async function filledDemonstration(): Promise<FilledDemonstration> {
  const fresh = await freshDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-demo-'))
  const fill = async () => {
    const place = { ownerUrl: fresh.ownerUrl, secret: testSecret, portalUrl: 'http://localhost:3000/', dataDirectory }
    await fillDemonstration(place, new Date())
  }
  const began = performance.now()
  await fill()
  const took = performance.now() - began
  return {
    fresh,
    dataDirectory,
    took,
    fill,
    close: async () => {
      await fresh.close()
      rmSync(dataDirectory, { recursive: true })
    },
  }
}
