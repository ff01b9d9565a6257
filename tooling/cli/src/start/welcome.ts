import { knownAccounts } from '../demo/accounts.ts'
import { accountsTable } from '../demo/accounts-table.ts'
import type { Environment } from '../environment.ts'

/** The last lines of a start: where to go, and in a demonstration as whom. */
export async function welcome(environment: Environment, say: (line: string) => void): Promise<void> {
  if (environment.mode === 'demo') {
    say('')
    say(accountsTable({ accounts: knownAccounts(), invitations: [] }, environment).trimEnd())
    say('Open uitnodigingen en --json: npx -y pnpm toezicht demo accounts')
    say('')
  }
  say(`Portaal (gemeenten, netwerkpartners, publiek): ${environment.portal.url.href}`)
  say(`Console (STJ):                                 ${environment.console.url.href}`)
  if (environment.mode === 'demo') {
    say(`Gegevens en mails liggen in ${environment.dataDirectory}. Stoppen: Ctrl-C.`)
  }
}
