import { randomBytes, randomUUID } from 'node:crypto'

/** What the server knows about one request; handed to every handler and to Remix's load context. */
export interface RequestContext {
  readonly requestId: string
  /** The CSP nonce of this page: 128 random bits. Made when first asked for. */
  readonly nonce: string
  /** The client's address: the socket's, or the trusted proxy's last hop. */
  readonly clientAddress: string
  readonly startedAt: number
  /** The account this request turned out to be made by; only its id reaches the log. */
  actorId: string | null
  /** Set once an error was reported that says the database is away. */
  databaseAway: boolean
  /** Logs a surprise once, with the request's id and without content. */
  reportError(error: unknown): void
}

export function createRequestContext(
  clientAddress: string,
  report: (context: RequestContext, error: unknown) => void,
): RequestContext {
  let nonce: string | null = null
  const requestId = randomUUID()
  const context: RequestContext = {
    requestId,
    get nonce() {
      nonce ??= randomBytes(16).toString('base64')
      return nonce
    },
    clientAddress,
    startedAt: performance.now(),
    actorId: null,
    databaseAway: false,
    reportError: (error) => report(context, error),
  }
  return context
}
