import { z } from 'zod'

// A row as it must stand on every procedure; the types say so too, but the build must not depend on a type check that nobody ran.
const row = z.strictObject({
  verb: z.string(),
  roles: z.array(z.enum(['visitor', 'respondent', 'coordinator', 'inspector', 'lead', 'administrator'])).min(1),
  relation: z.enum(['none', 'own-account', 'own-submission', 'own-study', 'published']),
  states: z.string().min(1),
})

/** What this check reads of a tRPC router. */
interface Registered {
  readonly _def: { readonly record: object }
}

/** What is wrong with the policy rows of a router's procedures: none, half a row, or a verb that is not the procedure's own name. */
export function procedureFaults(router: Registered): string[] {
  const entries: [string, unknown][] = Object.entries(router._def.record)
  if (entries.length === 0) return ['the router has no procedures']
  return entries.flatMap(([name, procedure]) => faultsOf(name, procedure))
}

function faultsOf(name: string, procedure: unknown): string[] {
  if (typeof procedure !== 'function')
    return [`${name}: routers do not nest, every procedure stands under its own verb`]
  const { data: policy, error } = row.safeParse(metaOf(procedure))
  if (!policy) {
    const fields = [...new Set(error.issues.map(({ path }) => path[0]))].filter((field) => field !== undefined)
    return [`${name}: no complete policy row${fields.length > 0 ? ` (${fields.map(String).join(', ')})` : ''}`]
  }
  const verb = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return policy.verb === verb ? [] : [`${name}: its policy row says "${policy.verb}" instead of "${verb}"`]
}

function metaOf(procedure: object): unknown {
  const definition: unknown = '_def' in procedure ? procedure._def : undefined
  return typeof definition === 'object' && definition !== null && 'meta' in definition ? definition.meta : undefined
}

/** What is wrong between the mounts in an app's server.ts and their policy rows. `source`: the text of server.ts. */
export function mountFaults(source: string, policies: Readonly<Record<string, unknown>>): string[] {
  const declared = /^const mounts\b[^=]*=\s*\{\n(.*?)^\}/ms.exec(source)?.[1]
  const wired = /\bmounts: Object\.entries\(mounts\)\.map\(/.test(source)
  if (declared === undefined || !wired) return ['server.ts: its mounts do not stand in one object "mounts"']
  const lines = declared.match(/^ {2}[^ }\n].*$/gm) ?? []
  const keys = lines.map((line) => /^ {2}'([^']+)':/.exec(line)?.[1] ?? line.replace(/[:,].*/, '').trim())
  return [
    ...keys.filter((key) => !(key in policies)).map((key) => `${key}: this mount has no policy row`),
    ...Object.keys(policies)
      .filter((key) => !keys.includes(key))
      .map((key) => `${key}: a policy row for a mount that does not exist`),
  ]
}
