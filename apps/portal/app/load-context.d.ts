import type { PortalCaller } from '@toezicht/api/portal'
import type { Refusal } from '@toezicht/domain/refusal'

declare module '@remix-run/server-runtime' {
  /** What loaders and actions get besides the request; made by server.ts. */
  interface AppLoadContext {
    /** The procedures, as the caller of this request. */
    api: PortalCaller
    /** The refusal behind a failed procedure; null for a surprise. */
    refusalOf(error: unknown): Refusal | null
    mode: 'demo' | 'production'
    /** A session cookie came along; what it is worth, each procedure finds out. */
    signedIn: boolean
    /** What a refused post had typed: its loader then keeps the page instead of sending the reader away. */
    kept: Readonly<Record<string, string[]>> | null
    nonce: string
    requestId: string
    clientAddress: string
    reportError(error: unknown): void
  }
}
