import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { getRequestListener } from '@hono/node-server'
import { compress, isBuffered } from './compress.ts'
import { guardStream } from './guard-stream.ts'
import { describeError, logToStdout } from './log.ts'
import { ownOrigins } from './own-origins.ts'
import { takeClientAddress, takeOwnHost } from './proxy.ts'
import { refusalResponse, sendRefusal } from './refuse.ts'
import { createRequestContext, type RequestContext } from './request-context.ts'
import { findMount, pathOf, type Route, route } from './route.ts'
import { sayAway } from './say-away.ts'
import { securityHeaders } from './security-headers.ts'
import type { Mount, RunningServer, ServerOptions } from './server-options.ts'
import { readStaticFiles } from './static-files.ts'

/**
 * Starts the one HTTP server of an app. Everything in front of the handlers is one plain node listener: the same jobs as
 * layers of middleware cost a fifth of the saves per second. Throws one clear line when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const contexts = new WeakMap<IncomingMessage, RequestContext>()
  const headers = securityHeaders(options.publicUrl)
  const work: Route = {
    options,
    own: ownOrigins(options.publicUrl),
    files: readStaticFiles(options.clientDirectory),
    forward: forwarder(options, contexts),
  }
  const minutes = Math.max(5, ...(options.bodyLimits ?? []).map((limit) => limit.minutes ?? 0))
  const server = createServer({ headersTimeout: 10_000, requestTimeout: minutes * 60_000, keepAliveTimeout: 65_000 })
  let stopping = false
  const report = (context: RequestContext, error: unknown) => {
    context.databaseAway ||= options.isUnavailable?.(error) === true
    logFailure(options, context.requestId, error)
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const context = createRequestContext(takeClientAddress(request, options.trustsProxy === true), report)
    takeOwnHost(request, work.own)
    contexts.set(request, context)
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('x-request-id', context.requestId)
    if (stopping) response.setHeader('connection', 'close')
    response.once('close', () => logRequest(options, request, response, context))
    route(work, request, response, context).catch((error: unknown) => {
      context.reportError(error)
      sendRefusal(response, context.databaseAway ? 'unavailable' : 'failed', context.requestId, false)
    })
  })
  await listen(server, options)
  return {
    port: portOf(server),
    stop: (milliseconds = 8_000) => {
      stopping = true
      options.onStopping?.()
      return drain(server, milliseconds)
    },
  }
}

/** The bridge from node's request to the handlers' Request and Response. */
function forwarder(options: ServerOptions, contexts: WeakMap<IncomingMessage, RequestContext>): Route['forward'] {
  const listener = getRequestListener(
    async (request, env) => {
      const { incoming } = env as HttpBindings
      const context = contexts.get(incoming)
      if (!context) return refusalResponse('failed', null, false)
      const mount = findMount(options.mounts, pathOf(incoming.url) ?? '/')
      try {
        const response = await handle(options, mount, request, context)
        return sayAway(response, context, mount?.json === true)
      } catch (error) {
        context.reportError(error)
        const refusal = context.databaseAway ? 'unavailable' : 'failed'
        return refusalResponse(refusal, context.requestId, mount?.json === true)
      }
    },
    // Only an address or host that is no URL ends here.
    { errorHandler: () => refusalResponse('bad-request', null, false) },
  )
  return (request, response) => listener(request, response) as Promise<void>
}

async function handle(
  options: ServerOptions,
  mount: Mount | undefined,
  request: Request,
  context: RequestContext,
): Promise<Response> {
  const response = await (mount?.handle ?? options.page)(request, context)
  if (!isBuffered(response)) return guardStream(response, context.reportError)
  return mount?.compress === false ? response : compress(request, response)
}

function logRequest(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): void {
  const path = pathOf(request.url)
  if (path === '/healthz' && response.statusCode === 200) return
  ;(options.log ?? logToStdout)({
    level: response.statusCode >= 500 ? 'error' : 'info',
    app: options.name,
    requestId: context.requestId,
    method: request.method,
    path: path ?? '',
    status: response.statusCode,
    ms: Math.round((performance.now() - context.startedAt) * 10) / 10,
    ...(context.actorId && { actor: context.actorId }),
    ...(!response.writableFinished && { aborted: true }),
  })
}

function logFailure(options: ServerOptions, requestId: string, error: unknown): void {
  ;(options.log ?? logToStdout)({
    level: 'error',
    app: options.name,
    requestId,
    error: describeError(error),
  })
}

function listen(server: Server, { name, host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new Error(`Port ${port} on ${host} is taken by another program (${name}).`) : error)
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

function drain(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), milliseconds)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
