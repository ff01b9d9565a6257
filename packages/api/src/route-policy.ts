import { readdirSync, readFileSync } from 'node:fs'
import type { Policy } from './policy.ts'

export type RouteRow = Omit<Policy, 'verb'>

/** Who may reach a loader, action, download or stream. Its procedures judge again; the build refuses a route without its row. */
export interface RoutePolicy {
  loader?: RouteRow
  action?: RouteRow
}

const parts = ['loader', 'action'] as const

/**
 * What is wrong between an app's routes and its policies: a loader or action without a row, a row without its loader, action or route. `home` is
 * the app's `app/` folder.
 */
export function routeFaults(home: URL, policies: Readonly<Record<string, RoutePolicy>>): string[] {
  const routes = readdirSync(new URL('routes/', home))
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `routes/${name.slice(0, -'.tsx'.length)}`)
  const names = ['root', ...routes]
  return [
    ...names.flatMap((name) => faultsOf(name, readFileSync(new URL(`${name}.tsx`, home), 'utf8'), policies[name])),
    ...Object.keys(policies)
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: no such route`),
  ]
}

function faultsOf(name: string, source: string, policy: RoutePolicy | undefined): string[] {
  return parts.flatMap((part) => {
    const exported = new RegExp(
      `^export (async function|function|const) ${part}\\b|^export \\{[^}]*\\b${part}\\b`,
      'm',
    ).test(source)
    if (exported === (policy?.[part] !== undefined)) return []
    return [exported ? `${name}: ${part} has no policy row` : `${name}: a policy row for a ${part} that does not exist`]
  })
}
