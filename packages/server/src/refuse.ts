import type { ServerResponse } from 'node:http'
import { type GateRefusal, gateAnswers } from './gate-refusal.ts'
import { refusalPage, refusalPagePolicy } from './refusal-page.ts'
import { barePolicy } from './security-headers.ts'

/** How long to wait while the database is away: it is usually back within seconds. */
export const retrySeconds = 30

/** Answers a refusal: typed JSON where a program asks, else a calm Dutch page with the request's number. */
export function sendRefusal(response: ServerResponse, refusal: GateRefusal, requestId: string, asJson: boolean): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, headers, body } = answer(refusal, requestId, asJson)
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** The shape tRPC's client expects of an error, with a refusal of the domain's shape in `data.refusal`. */
function refusalJson(refusal: GateRefusal, requestId: string | null): string {
  const { status, code, number, text } = gateAnswers[refusal]
  const own = status < 500 ? { refused: 'invalid', reason: refusal } : null
  return JSON.stringify({
    error: { message: text, code: number, data: { code, httpStatus: status, requestId, refusal: own } },
  })
}

/** The same as a Response, for inside the handlers' bridge. */
export function refusalResponse(refusal: GateRefusal, requestId: string | null, asJson: boolean): Response {
  const { status, headers, body } = answer(refusal, requestId, asJson)
  return new Response(body, { status, headers })
}

function answer(refusal: GateRefusal, requestId: string | null, asJson: boolean) {
  const { status } = gateAnswers[refusal]
  const headers: Record<string, string> = {
    'content-type': asJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-security-policy': asJson ? barePolicy : refusalPagePolicy,
  }
  if (status === 503) headers['retry-after'] = String(retrySeconds)
  if (status === 405) headers.allow = 'GET, HEAD, POST, PUT, PATCH, DELETE'
  const body = asJson ? refusalJson(refusal, requestId) : refusalPage(refusal, requestId)
  return { status, headers, body }
}
