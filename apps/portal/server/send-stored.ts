import type { IncomingMessage, ServerResponse } from 'node:http'

/** One stored answer to an address: bytes that are already made, and encoded where that pays. */
export interface StoredAnswer {
  status: 200 | 404 | 410
  type: string
  etag: string
  bytes: Buffer
  brotli: Buffer | null
  /** Beside those that every answer has. */
  headers?: Readonly<Record<string, string>>
}

/** Answers with stored bytes; whoever has them hears so. */
export function sendStored(request: IncomingMessage, response: ServerResponse, answer: StoredAnswer): void {
  const isFound = answer.status === 200
  const headers = {
    etag: answer.etag,
    'cache-control': isFound ? 'public, max-age=0, must-revalidate' : 'no-store',
    vary: 'accept-encoding',
    ...answer.headers,
  }
  if (isFound && request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, headers).end()
    return
  }
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = takesBrotli && answer.brotli ? answer.brotli : answer.bytes
  response.writeHead(answer.status, {
    ...headers,
    'content-type': answer.type,
    'content-length': body.length,
    ...(body === answer.brotli && { 'content-encoding': 'br' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
