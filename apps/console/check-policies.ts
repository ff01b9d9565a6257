import { readdirSync, readFileSync } from 'node:fs'
import { policies } from './app/policies.ts'

// Run by the build: a loader or action without a policy row fails it, and so does a row without a route.
const home = new URL('./app/', import.meta.url)
const names = readdirSync(new URL('routes/', home))
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => `routes/${name.slice(0, -'.tsx'.length)}`)
const parts = ['loader', 'action'] as const

const faults = names.flatMap((name) => {
  const source = readFileSync(new URL(`${name}.tsx`, home), 'utf8')
  return parts.flatMap((part) => {
    const stands = new RegExp(
      `^export (async function|function|const) ${part}\\b|^export \\{[^}]*\\b${part}\\b`,
      'm',
    ).test(source)
    const hasRow = policies[name]?.[part] !== undefined
    if (stands === hasRow) return []
    return [stands ? `${name}: ${part} has no policy row` : `${name}: a policy row for a ${part} that does not exist`]
  })
})
faults.push(
  ...Object.keys(policies)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: no such route`),
)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
