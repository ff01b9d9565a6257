import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)

test('every package of the ledger stands in the lockfile at the version that the verdict is about, and at no other', async () => {
  const ledger = await readFile(new URL('docs/advisories.md', root), 'utf8')
  const lockfile = await readFile(new URL('pnpm-lock.yaml', root), 'utf8')
  const rows = [...ledger.matchAll(/^\| ([@\w/-]+) \| (\d[\d.]+) \|/gm)]
  expect(rows.length).toBeGreaterThan(3)
  for (const [, name = '', version] of rows) {
    const escaped = name.replace(/[/.]/g, '\\$&')
    const found = [...lockfile.matchAll(new RegExp(`^ {2}'?${escaped}@(\\d[\\d.]*)`, 'gm'))].map((match) => match[1])
    expect([name, ...new Set(found)]).toEqual([name, version])
  }
})

test('single fetch is off in both apps', async () => {
  for (const app of ['portal', 'console']) {
    const config = await readFile(new URL(`apps/${app}/vite.config.ts`, root), 'utf8')
    expect(config).not.toMatch(/v3_singleFetch:\s*true/)
  }
})
