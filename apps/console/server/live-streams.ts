import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApproachEvent, ApproachSink } from '@toezicht/api/live/approach-event'
import type { ApproachHub, NotAdmittedInspector } from '@toezicht/api/live/approach-hub'
import { readWatchedApproach } from '@toezicht/api/live/approach-request'
import { readSessionHash } from '@toezicht/identity/cookie'
import { sendRefusal } from '@toezicht/server/refuse'
import type { RequestContext } from '@toezicht/server/request-context'

type Serve = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  context: RequestContext,
) => Promise<void>

const statuses: Record<NotAdmittedInspector['refused'], number> = {
  'signed-out': 401,
  'outside-scope': 404,
  'too-many': 429,
  unavailable: 503,
}
const beat = 8_000
/** A reader that does not keep up comes back and reads: nothing is kept for it. */
const mostUnread = 64 * 1024

/** `/live/<assessment>/<indicator>`: server-sent events about one approach of one's own studies. Only our own pages may ask. */
export function openLiveStreams(hub: ApproachHub, secure: boolean): Serve {
  return async (request, response, _path, context) => {
    const watched = request.method === 'GET' ? readWatchedApproach(request.url ?? '') : null
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin') return refuse(response, 403)
    const session = readSessionHash(request.headers.cookie, 'console', secure)
    if (!session) return refuse(response, statuses['signed-out'])
    if (!watched) return sendRefusal(response, 'not-found', context.requestId, true)
    const admitted = await hub.admit(session, watched)
    if ('refused' in admitted) return refuse(response, statuses[admitted.refused])
    context.actorId = admitted.account
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // A proxy that keeps or compresses events tells them too late.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    const leave = admitted.begin(sinkOf(response))
    response.once('close', leave)
    if (response.destroyed) leave()
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 }).end()
}

function sinkOf(response: ServerResponse): ApproachSink {
  const write = (text: string) => {
    if (response.writableLength > mostUnread) response.destroy()
    else if (!response.destroyed && !response.writableEnded) response.write(text)
  }
  const heart = setInterval(() => write(':\n\n'), beat)
  response.once('close', () => clearInterval(heart))
  return {
    tell: ({ event, ...data }: ApproachEvent) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      clearInterval(heart)
      response.end()
    },
  }
}
