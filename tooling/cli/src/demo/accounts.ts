import { parseArgs } from 'node:util'
import { listOpenInvitations } from '@toezicht/database/repositories/demo'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { withOwnerStore } from '../owner-store.ts'
import { accountsTable } from './accounts-table.ts'
import { demoPasswords, demoPeople } from './people.ts'
import { seedDemonstration } from './seed.ts'

export interface DemoAccounts {
  accounts: {
    role: string
    app: 'portal' | 'console'
    address: string
    password: string
    totpSecret: string | null
    name: string
  }[]
  invitations: {
    address: string
    link: string
    code: string
    organisation: string
    approach: string
    municipality: string
    name: string
  }[]
}

/** `toezicht demo accounts`: who can sign in to the demonstration and how, and the invitations that are open. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const json = asksForJson(words)
  if (environment.mode !== 'demo') throw new OneLine('TOEZICHT_MODE: in production there are no demo accounts')
  const found = await withOwnerStore(environment, async (store, installation): Promise<DemoAccounts> => {
    await seedDemonstration(environment, installation)
    const invitations = await store.read(null, listOpenInvitations)
    return { accounts: knownAccounts(), invitations }
  })
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : accountsTable(found, environment))
}

export function knownAccounts(): DemoAccounts['accounts'] {
  return demoPeople.map(({ role, app, email, totpSecret, name }) => ({
    role,
    app,
    address: email,
    password: demoPasswords[app],
    totpSecret,
    name,
  }))
}

function asksForJson(words: string[]): boolean {
  try {
    return parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } }).values.json
  } catch {
    throw new OneLine('Gebruik: toezicht demo accounts [--json]')
  }
}
