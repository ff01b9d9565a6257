import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { routeFaults } from './route-policy.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'))
  mkdirSync(join(folder, 'routes'))
  writeFileSync(join(folder, 'root.tsx'), 'export default function Root() {}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const row = { roles: ['visitor'] as const, relation: 'none' as const, states: 'always' }
const faults = (policies: Parameters<typeof routeFaults>[1]) => routeFaults(pathToFileURL(`${folder}/`), policies)
const write = (text: string) => writeFileSync(join(folder, 'routes/start.tsx'), text)

test('a route whose loader and action have their rows has no fault', () => {
  write('export async function loader() {}\nexport const action = 1')
  expect(faults({ 'routes/start': { loader: row, action: row } })).toEqual([])
})

test('a loader without a row, however it is exported', () => {
  write('export async function loader() {}')
  expect(faults({})).toEqual(['routes/start: loader has no policy row'])
  const ways = [
    'const loader = 1\nexport { loader }',
    'export let loader = 1',
    'export const { loader } = made',
    'export { read as loader }',
  ]
  for (const text of ways) {
    write(text)
    expect([text, faults({})]).toEqual([text, ['routes/start: loader has no policy row']])
  }
})

test('a loader in a .ts file or in a folder counts too; "export *" is refused', () => {
  write('')
  writeFileSync(join(folder, 'routes/geheim.ts'), 'export const loader = 1')
  mkdirSync(join(folder, 'routes/map'))
  writeFileSync(join(folder, 'routes/map/route.tsx'), "export * from './read.ts'")
  expect(faults({})).toEqual([
    'routes/geheim: loader has no policy row',
    'routes/map/route: "export *" hides what a route exports',
  ])
})

test('a row without its action, and a row without its route', () => {
  write('export default function Start() {}')
  expect(faults({ 'routes/start': { action: row }, 'routes/weg': {} })).toEqual([
    'routes/start: a policy row for "action", which does not exist',
    'routes/weg: no such route',
  ])
})
