import type { SerializeFrom } from '@remix-run/node'
import type { PortalCaller } from '@toezicht/api/portal'

type Told = Awaited<ReturnType<PortalCaller['getFactCheck']>>

/** The heading of `getFactCheck`, as it comes through the loader: times are ISO 8601, UTC; `deadline` is `YYYY-MM-DD`. */
export type ShownHeading = SerializeFrom<Told['heading']>

/** A comment with its documents, and the decision on it once the answers went back. Times are ISO 8601, UTC. */
export type ShownComment = Told['comments'][number]

/** Where a part stands on the page. */
export function partId(code: string): string {
  return `deel-${code.replace(/[^A-Za-z0-9-]/g, '-')}`
}
