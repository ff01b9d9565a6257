import type { Environment } from '../environment.ts'
import type { DemoAccounts } from './accounts.ts'
import type { DemoPerson } from './people.ts'

const roles: Record<DemoPerson['role'], string> = {
  inspector: 'inspecteur',
  lead: 'projectleider',
  administrator: 'beheerder',
  'municipality-coordinator': 'gemeente, coördinator',
  'municipality-contributor': 'gemeente, collega',
  partner: 'netwerkpartner',
}

/** The sign-ins of the demonstration as text for a terminal. */
export function accountsTable(
  { accounts, invitations }: DemoAccounts,
  { portal, console }: Pick<Environment, 'portal' | 'console'>,
): string {
  const rows = (app: 'portal' | 'console') =>
    columns(
      accounts
        .filter((account) => account.app === app)
        .map(({ role, address, totpSecret }) => [
          roles[role as DemoPerson['role']],
          address,
          ...(totpSecret ? [`authenticator: ${totpSecret}`] : []),
        ]),
    )
  const password = (app: 'portal' | 'console') => accounts.find((account) => account.app === app)?.password
  return [
    'Alles hieronder is verzonnen.',
    '',
    `Console (STJ): ${console.url.href}   wachtwoord: ${password('console')}`,
    ...rows('console'),
    '',
    `Portaal: ${portal.url.href}   wachtwoord: ${password('portal')}`,
    `De code per mail staat op ${new URL('/demo/post', portal.url).href}`,
    ...rows('portal'),
    ...(invitations.length > 0 ? ['', 'Open uitnodigingen'] : []),
    ...columns(
      invitations.map(({ address, organisation, approach, code, link }) => [
        address,
        organisation,
        approach,
        code,
        link,
      ]),
    ),
    '',
  ].join('\n')
}

function columns(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(width(at))).join('  ')}`.trimEnd())
}
