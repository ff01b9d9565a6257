import { existsSync } from 'node:fs'

/** One thing `pnpm test` does. A vitest step counts its tests; any other counts one failure when it fails. */
export interface Step {
  name: string
  /** Under the repository's node_modules. */
  program: string
  words: string[]
  vitest?: true
  /** Files that failed run once more: see docs/decisions/browser-tests-again.md. */
  again?: true
  environment?: Record<string, string>
}

/** vitest leaves one processor idle by itself; only its command line reaches every project. */
const allProcessors = '--maxWorkers=100%'
const debian15 = '/usr/lib/postgresql/15/bin'

/** In the order of what is found fastest. `only` keeps the steps whose name contains it. */
export function listSteps(only: string | undefined): Step[] {
  const steps: Step[] = [
    { name: 'lint', program: '@biomejs/biome/bin/biome', words: ['check', '.'] },
    turbo('typecheck'),
    {
      name: 'boundaries',
      program: 'dependency-cruiser/bin/dependency-cruiser.mjs',
      words: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'tooling'],
    },
    turbo('build'),
    vitest('unit', ['--project', '!e2e', allProcessors]),
    ...(existsSync(debian15) ? [onPostgres15()] : []),
    { ...vitest('e2e', ['--project', 'e2e']), environment: { E2E_FILES_AT_A_TIME: '2' }, again: true },
  ]
  return only ? steps.filter(({ name }) => name.includes(only)) : steps
}

function turbo(task: string): Step {
  return { name: task, program: 'turbo/bin/turbo', words: ['run', task, '--output-logs=errors-only'] }
}

function vitest(name: string, words: string[]): Step {
  return { name, program: 'vitest/vitest.mjs', words: ['run', ...words], vitest: true }
}

/** The database tests a second time, on the oldest PostgreSQL we promise. */
function onPostgres15(): Step {
  const step = vitest('database on PostgreSQL 15', ['.db.test.ts', '--project', '!e2e', allProcessors])
  return { ...step, environment: { TEST_POSTGRES_BIN: debian15 } }
}
