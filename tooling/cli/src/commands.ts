import type { Environment } from './environment.ts'

/** One command: its words, what it does in one line, and the module that does it, loaded only then. */
export interface Command {
  name: string
  describe: string
  load(): Promise<{ run(words: string[], environment: Environment): Promise<void> }>
}

export const commands: Command[] = [
  { name: 'start', describe: 'build, database, portal, console and worker', load: () => import('./start/start.ts') },
  {
    name: 'test',
    describe: 'lint, types, boundaries, build, every test: [step]',
    load: () => import('./test/test.ts'),
  },
  { name: 'migrate', describe: 'bring the database up to date', load: () => import('./migrate.ts') },
  {
    name: 'demo accounts',
    describe: 'who can sign in to the demonstration [--json]',
    load: () => import('./demo/accounts.ts'),
  },
  {
    name: 'dossier import',
    describe: 'read a gemeente from a file: <file.json> [--study <slug>]',
    load: () => import('./dossier/import.ts'),
  },
  {
    name: 'dossier export',
    describe: 'write a gemeente as a file: <gemeente> [--study <slug>]',
    load: () => import('./dossier/export.ts'),
  },
  {
    name: 'admin create',
    describe: 'invite an administrator: --name <name> --email <address>',
    load: () => import('./admin/create.ts'),
  },
  {
    name: 'study create',
    describe: 'start a study with its gemeenten and team: <file.json>',
    load: () => import('./study/create.ts'),
  },
  {
    name: 'audit verify',
    describe: 'check the sealed audit log: [--json]',
    load: () => import('./audit/command.ts'),
  },
]
