import type { PortalCaller } from '@toezicht/api/portal'
import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'

/** What these screens read of `getFactCheck`, as it comes through the loader. */
export interface ShownHeading {
  id: string
  status: FactCheckStatus
  statusReason: string | null
  deadline: string
  municipality: string
  study: string
  fictional: boolean
  contact: string
  receipt: string | null
  sentAt: string | null
  answeredAt: string | null
}

/** A comment with its documents, and the decision on it once the answers went back. Times are ISO 8601, UTC. */
export type ShownComment = Awaited<ReturnType<PortalCaller['getFactCheck']>>['comments'][number]

/** Where a part stands on the page. */
export function partId(code: string): string {
  return `deel-${code.replace(/[^A-Za-z0-9-]/g, '-')}`
}
