import { readdirSync, readFileSync } from 'node:fs'
import type { Policy } from './policy.ts'

export type RouteRow = Omit<Policy, 'verb'>

/** Who may reach a loader, action, download or stream. Its procedures judge again; the build refuses a route without its row. */
export interface RoutePolicy {
  loader?: RouteRow
  action?: RouteRow
}

const parts = ['loader', 'action'] as const
const extension = /\.(ts|tsx|js|jsx|mjs)$/

/**
 * What is wrong between an app's routes and its policies: a loader or action without a row, a row without its loader, action or route, and exports
 * that hide what they export. `home` is the app's `app/` folder.
 */
export function routeFaults(home: URL, policies: Readonly<Record<string, RoutePolicy>>): string[] {
  const files = [
    'root.tsx',
    ...readdirSync(new URL('routes/', home), { recursive: true, encoding: 'utf8' })
      .filter((name) => extension.test(name))
      .map((name) => `routes/${name}`),
  ]
  const names = files.map((file) => file.replace(extension, ''))
  return [
    ...files.flatMap((file, at) => {
      const name = names[at] ?? file
      return faultsOf(name, readFileSync(new URL(file, home), 'utf8'), policies[name])
    }),
    ...Object.keys(policies)
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: no such route`),
  ]
}

function faultsOf(name: string, source: string, policy: RoutePolicy | undefined): string[] {
  if (/^export \*/m.test(source)) return [`${name}: "export *" hides what a route exports`]
  return parts.flatMap((part) => {
    const exported = new RegExp(
      `^export\\s+(async\\s+)?(function|const|let|var)\\s+\\{?[^=(]*\\b${part}\\b|^export\\s*(type\\s*)?\\{[^}]*\\b${part}\\b`,
      'm',
    ).test(source)
    if (exported === (policy?.[part] !== undefined)) return []
    return [
      exported ? `${name}: ${part} has no policy row` : `${name}: a policy row for "${part}", which does not exist`,
    ]
  })
}
