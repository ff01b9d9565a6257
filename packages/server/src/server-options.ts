import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BodyLimit } from './body.ts'
import type { WriteLog } from './log.ts'
import type { RequestContext } from './request-context.ts'

/** A fetch-style handler: Hono's `app.fetch`, tRPC's adapter, or a plain function. */
export type Handle = (request: Request, context: RequestContext) => Response | Promise<Response>

export interface Mount {
  /** `/trpc` takes `/trpc` and everything under `/trpc/`. */
  prefix: string
  handle: Handle
  /** A program asks here: refusals are typed JSON, bodies must be well-formed JSON, no page policy. */
  json?: boolean
  /** Answers reads straight on node's response: for bytes that are already made and encoded, and for streams. `handle` keeps the rest. */
  direct?(request: IncomingMessage, response: ServerResponse, path: string, context: RequestContext): Promise<void>
  /**
   * Answers a write straight on node's response, after gate and body limit, with its body in hand (well-formed JSON where `json`). False: not
   * answered, `handle` takes it.
   */
  write?(request: IncomingMessage, response: ServerResponse, body: Buffer, context: RequestContext): Promise<boolean>
  /** False for handlers whose answers are small or already encoded: nothing is read again to compress it. */
  compress?: boolean
}

export interface ServerOptions {
  /** In the log: portal or console. */
  name: string
  host: string
  port: number
  /** The address people use: its origin is the only one whose unsafe requests are taken. */
  publicUrl: URL
  version: string
  /** Believe one hop of X-Forwarded-For. */
  trustsProxy?: boolean
  /** The Remix client build. */
  clientDirectory: string
  /** The database's latency in milliseconds; rejects when it is away. */
  databaseLatency(): Promise<number>
  /** Whether an error says that the database is away: 503 and worth asking again, instead of 500. */
  isUnavailable?(error: unknown): boolean
  mounts?: readonly Mount[]
  /** Paths that take larger bodies, streamed. Others take 256 KB. */
  bodyLimits?: readonly BodyLimit[]
  /** Pages that carry no script and no nonce. */
  isPublicPage?(path: string): boolean
  /** Everything that is no file and no mount: Remix. */
  page: Handle
  log?: WriteLog
  /** Called when stopping begins: streams must end, or the server waits for them. */
  onStopping?(): void
}

export interface RunningServer {
  readonly port: number
  /** Takes no new request, lets those under way finish, and is closed within `milliseconds` (8,000). */
  stop(milliseconds?: number): Promise<void>
}
