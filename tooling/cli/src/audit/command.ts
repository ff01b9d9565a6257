import type { Environment } from '../environment.ts'
import { joinInstallation } from '../installation.ts'
import { run as verify } from './verify.ts'

/** `toezicht audit verify` on this installation's database. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const installation = await joinInstallation(environment)
  try {
    const { ownerUrl, secret } = installation
    process.exitCode = await verify(words, { ownerUrl, secret, dataDirectory: environment.dataDirectory })
  } finally {
    await installation.close()
  }
}
