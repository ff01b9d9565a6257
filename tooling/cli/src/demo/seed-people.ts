import { randomUUID } from 'node:crypto'
import { makeAccount } from '@toezicht/database/testing/builders/make-account'
import type { Changing } from '@toezicht/database/transaction'
import { isRefusal } from '@toezicht/domain/refusal'
import { hashPassword } from '@toezicht/identity/passwords'
import { sealTotpSecret } from '@toezicht/identity/secrets'
import { demoPasswords, demoPeople } from './people.ts'

/** Makes the accounts of the demonstration; gives their ids by key. `secret` is the installation's. */
export async function seedPeople(changing: Changing, secret: string): Promise<Map<string, string>> {
  // One hash per app: the passwords are known anyway, and hashing is meant to be slow.
  const hashes = { console: await hashed(demoPasswords.console), portal: await hashed(demoPasswords.portal) }
  const ids = new Map<string, string>()
  for (const { key, app, role, name, email, totpSecret } of demoPeople) {
    const id = randomUUID()
    await makeAccount(changing, {
      id,
      app,
      name,
      email,
      passwordHash: hashes[app],
      totpSecret: totpSecret ? sealTotpSecret(totpSecret, id, secret) : null,
      administrator: role === 'administrator',
      inspectorate: app === 'console' ? 'Voorbeeldinspectie' : null,
    })
    ids.set(key, id)
  }
  return ids
}

async function hashed(password: string): Promise<string> {
  const hash = await hashPassword(password)
  if (isRefusal(hash)) throw new Error('Nobody else is hashing while the demonstration is made.')
  return hash
}
