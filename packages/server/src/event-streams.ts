import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendRefusal } from './refuse.ts'
import type { RequestContext } from './request-context.ts'

type Serve = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  context: RequestContext,
) => Promise<void>

const statuses = { 'signed-out': 401, 'outside-scope': 404, 'too-many': 429, unavailable: 503 } as const

export interface EventSink<Event extends { event: string }> {
  tell(event: Event): void
  end(): void
}

type Admission<Event extends { event: string }> =
  | { refused: keyof typeof statuses }
  | { account: string; begin(sink: EventSink<Event>): () => void }

const beat = 8_000
/** A reader that does not keep up comes back and reads: nothing is kept for it. */
const mostUnread = 64 * 1024

/**
 * Server-sent events on node's own response. Only our own pages may ask; `read` says what is watched (null: no such address), `session` who asks, and
 * `admit` whether they may and where the events come from.
 */
export function openEventStreams<Watched, Event extends { event: string }>(stream: {
  read(url: string): Watched | null
  session(cookie: string | undefined): string | null | undefined
  admit(session: string, watched: Watched): Promise<Admission<Event>>
}): Serve {
  return async (request, response, _path, context) => {
    const watched = request.method === 'GET' ? stream.read(request.url ?? '') : null
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin') return refuse(response, 403)
    const session = stream.session(request.headers.cookie)
    if (!session) return refuse(response, statuses['signed-out'])
    if (!watched) return sendRefusal(response, 'not-found', context.requestId, true)
    const admitted = await stream.admit(session, watched)
    if ('refused' in admitted) return refuse(response, statuses[admitted.refused])
    context.actorId = admitted.account
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // A proxy that keeps or compresses events tells them too late.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    const leave = admitted.begin(sinkOf<Event>(response))
    response.once('close', leave)
    if (response.destroyed) leave()
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 }).end()
}

function sinkOf<Event extends { event: string }>(response: ServerResponse): EventSink<Event> {
  const write = (text: string) => {
    if (response.writableLength > mostUnread) response.destroy()
    else if (!response.destroyed && !response.writableEnded) response.write(text)
  }
  const heart = setInterval(() => write(':\n\n'), beat)
  response.once('close', () => clearInterval(heart))
  return {
    tell: ({ event, ...data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      clearInterval(heart)
      response.end()
    },
  }
}
