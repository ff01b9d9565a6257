import type { ConsoleCaller } from '@toezicht/api/console'
import type { Refusal } from '@toezicht/domain/refusal'
import type { GuidePage } from '@toezicht/publishing/guide/guide-page'

declare module '@remix-run/server-runtime' {
  /** What loaders and actions get besides the request; made by server.ts. */
  interface AppLoadContext {
    /** The procedures, as the caller of this request. */
    api: ConsoleCaller
    mode: 'demo' | 'production'
    /** The refusal behind a failed call; null for a surprise. */
    refusalOf(error: unknown): Refusal | null
    /** The guide for inspectors. `''` is its contents; null: no such chapter. */
    guide: { find(slug: string): GuidePage | null }
    nonce: string
    requestId: string
    clientAddress: string
    reportError(error: unknown): void
  }
}
