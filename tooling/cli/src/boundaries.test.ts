import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The tool is the repository's, as `pnpm run boundaries` runs it.
const rulesFile = fileURLToPath(new URL('../../../.dependency-cruiser.cjs', import.meta.url))
const rules: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } = createRequire(rulesFile)(rulesFile)

/** Per rule an import it must refuse, and one beside it that it must let pass. */
const cases: Record<string, { refused: [string, string]; allowed: [string, string] }> = {
  'domain-imports': bans('packages/domain/src', 'packages/framework/src/a.ts', 'packages/domain/src/other.ts'),
  'framework-imports': bans('packages/framework/src', 'packages/database/src/a.ts', 'packages/domain/src/a.ts'),
  'database-imports': bans('packages/database/src', 'packages/identity/src/a.ts', 'packages/framework/src/a.ts'),
  'identity-imports': bans('packages/identity/src', 'packages/mail/src/a.ts', 'packages/database/src/a.ts'),
  'documents-imports': bans('packages/documents/src', 'packages/database/src/a.ts', 'packages/domain/src/a.ts'),
  'publishing-imports': bans('packages/publishing/src', 'packages/database/src/a.ts', 'packages/domain/src/a.ts'),
  'mail-imports': bans('packages/mail/src', 'packages/database/src/a.ts', 'packages/domain/src/a.ts'),
  'jobs-imports': bans('packages/jobs/src', 'packages/api/src/a.ts', 'packages/mail/src/a.ts'),
  'api-imports': bans('packages/api/src', 'packages/jobs/src/a.ts', 'packages/identity/src/a.ts'),
  'server-imports': bans('packages/server/src', 'packages/database/src/a.ts', 'packages/domain/src/a.ts'),
  'spelling-imports': bans('packages/spelling/src', 'packages/domain/src/a.ts', 'packages/spelling/src/a.ts'),
  'ui-imports': bans('packages/ui/src', 'packages/api/src/a.ts', 'packages/domain/src/a.ts'),
  'portal-screens': bans('apps/portal/app', 'packages/database/src/a.ts', 'packages/ui/src/a.ts'),
  'console-screens': bans('apps/console/app', 'packages/identity/src/a.ts', 'packages/domain/src/a.ts'),
  'portal-api-types-only': bans('apps/portal/app', 'packages/api/src/portal/a.ts', 'packages/domain/src/a.ts'),
  'console-api-types-only': bans('apps/console/app', 'packages/api/src/console/a.ts', 'packages/domain/src/a.ts'),
  'portal-own-router': bans('apps/portal', 'packages/api/src/console/a.ts', 'packages/api/src/portal/a.ts'),
  'console-own-router': bans('apps/console', 'packages/api/src/portal/a.ts', 'packages/api/src/console/a.ts'),
  'portal-server': server('portal'),
  'console-server': server('console'),
  'only-database-speaks-sql': bans('packages/identity/src', 'node_modules/pg/index.js', 'node_modules/zod/index.js'),
  'only-jobs-queue': bans('packages/api/src', 'node_modules/pg-boss/index.js', 'node_modules/zod/index.js'),
  'only-jobs-run-statements': bans(
    'packages/api/src',
    'packages/database/src/repositories/job-outbox.ts',
    'packages/database/src/repositories/outbox.ts',
  ),
  'e2e-from-outside': bans('tooling/e2e/src', 'packages/database/src/a.ts', 'packages/framework/src/a.ts'),
  'nothing-imports-tooling': bans('packages/jobs/src', 'tooling/cli/src/a.ts', 'packages/mail/src/a.ts'),
  'no-tests-in-the-product': bans(
    'packages/api/src',
    'packages/database/src/testing/a.ts',
    'packages/database/src/a.ts',
  ),
  'no-circle': { refused: ['packages/mail/src/round-1.ts', 'packages/mail/src/round-2.ts'], allowed: own('mail') },
  'no-unresolvable': { refused: ['packages/mail/src/lost.ts', 'packages/mail/src/nowhere.ts'], allowed: own('mail') },
  'no-empty-names': bans('packages/mail/src', 'packages/mail/src/utils.ts', 'packages/mail/src/plain.ts'),
}

function bans(folder: string, refused: string, allowed: string) {
  const name = refused.replace('node_modules', 'vendor').replaceAll(/\W+/g, '-')
  return {
    refused: [`${folder}/refused-${name}.ts`, refused] as [string, string],
    allowed: [`${folder}/allowed-${name}.ts`, allowed] as [string, string],
  }
}

function own(name: string): [string, string] {
  return [`packages/${name}/src/own.ts`, `packages/${name}/src/plain.ts`]
}

function server(app: string) {
  const from = `apps/${app}/server`
  return {
    refused: [`${from}-refused.ts`, 'packages/database/src/repositories/a.ts'] as [string, string],
    allowed: [`${from}-allowed.ts`, 'packages/database/src/connect.ts'] as [string, string],
  }
}

describe('the import rules', () => {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'))
  const violations = new Map<string, Set<string>>()

  beforeAll(async () => {
    for (const { refused, allowed } of Object.values(cases)) {
      write(...refused)
      write(...allowed)
    }
    write('packages/mail/src/round-2.ts', 'packages/mail/src/round-1.ts')
    rmSync(join(root, 'packages/mail/src/nowhere.ts'))
    const { output } = await cruise(['apps', 'packages', 'tooling'], {
      ...rules.options,
      baseDir: root,
      validate: true,
      ruleSet: rules,
    })
    if (typeof output === 'string') throw new Error(output)
    for (const { rule, from } of output.summary.violations) {
      violations.set(from, (violations.get(from) ?? new Set()).add(rule.name))
    }
  })

  afterAll(() => rmSync(root, { recursive: true }))

  function write(from: string, to: string): void {
    for (const path of [from, to]) mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, to), 'export const a = 1\n', { flag: 'a' })
    const target = relative(dirname(from), to)
    writeFileSync(
      join(root, from),
      `import { a } from '${target.startsWith('.') ? target : `./${target}`}'\nexport const b = a\n`,
    )
  }

  it('has a case for every rule, and no case without one', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
  })

  it.each(Object.entries(cases))('%s refuses the one and lets the other pass', (name, { refused, allowed }) => {
    expect([...(violations.get(refused[0]) ?? [])]).toContain(name)
    expect([...(violations.get(allowed[0]) ?? [])]).not.toContain(name)
  })
})
