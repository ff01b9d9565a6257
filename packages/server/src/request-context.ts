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
  /** Logs a surprise once, with the request's id and without content. */
  reportError(error: unknown): void
}

export function createRequestContext(
  clientAddress: string,
  report: (requestId: string, error: unknown) => void,
): RequestContext {
  let nonce: string | null = null
  const requestId = randomUUID()
  return {
    requestId,
    get nonce() {
      nonce ??= randomBytes(16).toString('base64')
      return nonce
    },
    clientAddress,
    startedAt: performance.now(),
    actorId: null,
    reportError: (error) => report(requestId, error),
  }
}
