import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './environment.ts'

const read = (patterns: string[]) =>
  globSync(patterns, { cwd: repository }).map((file) => readFileSync(join(repository, file), 'utf8'))

/** Browser tests find these by their name; nothing about them is drawn. */
const hooks = new Set(['number-reference'])

describe.each(['console', 'portal'])('the style sheets of the %s', (app) => {
  const sheets = read([`apps/${app}/app/**/*.css`, 'packages/ui/src/*.css']).join('\n')
  const styled = new Set([...sheets.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name))

  it('know every class that a screen names', () => {
    const screens = read([`apps/${app}/app/**/*.tsx`, 'packages/ui/src/*.tsx'])
    const named = screens
      .flatMap((text) => [...text.matchAll(/className="([^"]+)"/g)])
      .flatMap(([, names]) => names?.split(' ') ?? [])
    expect(named.length).toBeGreaterThan(100)
    expect([...new Set(named)].filter((name) => !styled.has(name) && !hooks.has(name))).toEqual([])
  })
})
