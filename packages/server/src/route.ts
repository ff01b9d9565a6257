import type { IncomingMessage, ServerResponse } from 'node:http'
import { discardBody, limitFor, limitTime, readBody, refuseLength } from './body.ts'
import { isSafe, refuseAtGate } from './gate.ts'
import type { GateRefusal } from './gate-refusal.ts'
import { sendHealth } from './health.ts'
import type { OwnOrigins } from './own-origins.ts'
import { sendRefusal } from './refuse.ts'
import type { RequestContext } from './request-context.ts'
import { barePolicy, pagePolicy, publicPolicy } from './security-headers.ts'
import type { Mount, ServerOptions } from './server-options.ts'
import { type StaticFiles, sendStatic } from './static-files.ts'

export interface Route {
  options: ServerOptions
  own: OwnOrigins
  files: StaticFiles
  /** Hands a judged request to its mount, or to Remix when there is none. */
  forward(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** The path of a request target, without its query; null when it is none of ours. */
export function pathOf(target: string | undefined): string | null {
  if (!target?.startsWith('/')) return null
  const query = target.indexOf('?')
  return query === -1 ? target : target.slice(0, query)
}

export function findMount(mounts: readonly Mount[] | undefined, path: string): Mount | undefined {
  return mounts?.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
}

/** One request through the front: health, gate, files, body, then its handler. */
export async function route(
  work: Route,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const { options } = work
  const path = pathOf(request.url)
  if (path === '/healthz' && isSafe(request.method)) {
    return sendHealth(response, options.version, options.databaseLatency)
  }
  let body: Buffer | null = null
  const mount = path === null ? undefined : findMount(options.mounts, path)
  const refusal = path === null ? 'bad-request' : refuseAtGate(request, work.own)
  if (refusal || path === null) return refuse(refusal ?? 'bad-request')
  if (isSafe(request.method)) {
    const file = work.files.get(path)
    if (file) return sendStatic(request, response, file)
  } else {
    const taken = await takeBody(request, path, options, mount?.json === true)
    if (typeof taken === 'string') return refuse(taken)
    body = taken
  }
  response.setHeader('content-security-policy', policyFor(options, path, mount, context))
  if (mount?.direct && isSafe(request.method)) return mount.direct(request, response, path, context)
  if (mount?.write && body && (await mount.write(request, response, body, context))) return
  return work.forward(request, response)

  function refuse(kind: GateRefusal): void {
    sendRefusal(response, kind, context.requestId, mount?.json === true)
    discardBody(request)
  }
}

function policyFor(options: ServerOptions, path: string, mount: Mount | undefined, context: RequestContext): string {
  if (mount?.json) return barePolicy
  return options.isPublicPage?.(path) ? publicPolicy : pagePolicy(context.nonce)
}

/** Judges the body; one of ordinary size is read here, in one piece, before any handler runs. Null: it is streamed. */
async function takeBody(
  request: IncomingMessage,
  path: string,
  options: ServerOptions,
  asJson: boolean,
): Promise<Buffer | GateRefusal | null> {
  const limit = limitFor(path, options.bodyLimits ?? [])
  const tooLong = refuseLength(request, limit)
  if (limit.streamed) limitTime(request, limit.minutes)
  if (tooLong || limit.streamed) return tooLong
  if (asJson && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 'not-json'
  const body = await readBody(request, limit.bytes)
  if (typeof body === 'string') return body
  if (asJson && !isJson(body)) return 'malformed-json'
  // @hono/node-server takes the body from here instead of reading the stream again.
  Object.assign(request, { rawBody: body })
  return body
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'))
    return true
  } catch {
    return false
  }
}
