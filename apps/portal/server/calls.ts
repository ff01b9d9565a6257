import type { IncomingHttpHeaders } from 'node:http'
import { answerMutation } from '@toezicht/api/direct-call'
import { answerCall } from '@toezicht/api/endpoint'
import { type makeCall, withCookies } from '@toezicht/api/make-call'
import { type PortalRouter, portalRouter } from '@toezicht/api/portal'
import { sendRefusal } from '@toezicht/server/refuse'
import type { RequestContext } from '@toezicht/server/request-context'
import type { Mount } from '@toezicht/server/server-options'

type CallFor = (headers: Pick<Headers, 'get'>, context: RequestContext) => ReturnType<typeof makeCall>

/** The two calls that people wait for all day: they skip the fetch adapter, which took a third of their time in Node. */
const direct: ReadonlyMap<string, keyof PortalRouter['_def']['record']> = new Map([
  ['/trpc/saveAnswers', 'saveAnswers'],
  ['/trpc/sendSubmission', 'sendSubmission'],
])

/** /trpc: every procedure of the portal. What the direct road does not take exactly as our own screens send it, goes the ordinary one. */
export function openCalls(callFor: CallFor): Omit<Mount, 'prefix'> {
  return {
    json: true,
    compress: false,
    handle: async (request, context) => {
      const { call, cookies } = callFor(request.headers, context)
      return withCookies(await answerCall(portalRouter, request, call, context.reportError), cookies)
    },
    write: async (request, response, body, context) => {
      const path = request.method === 'POST' ? direct.get(request.url ?? '') : undefined
      if (!path || !isPlainCall(request.headers)) return false
      const { call, cookies } = callFor(lookUp(request.headers), context)
      const asked = { path, input: JSON.parse(body.toString('utf8')) }
      const { status, json } = await answerMutation(portalRouter, asked, call, context.reportError)
      if (status === 500 && context.databaseAway) {
        sendRefusal(response, 'unavailable', context.requestId, true)
        return true
      }
      if (cookies.length > 0) response.setHeader('set-cookie', cookies)
      response.writeHead(status, {
        vary: 'trpc-accept, accept',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(json),
      })
      response.end(json)
      return true
    },
  }
}

/** One call in JSON, answered in JSON: nothing for which tRPC has another form. */
function isPlainCall(headers: IncomingHttpHeaders): boolean {
  return (
    /^application\/json(;|$)/.test(headers['content-type'] ?? '') &&
    headers['trpc-accept'] === undefined &&
    !headers.accept?.includes('jsonl')
  )
}

function lookUp(headers: IncomingHttpHeaders): Pick<Headers, 'get'> {
  return { get: (name) => headers[name]?.toString() ?? null }
}
