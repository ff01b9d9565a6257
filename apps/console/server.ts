import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consoleRouter, createConsoleCaller } from '@toezicht/api/console'
import { answerCall } from '@toezicht/api/endpoint'
import { openApproachHub } from '@toezicht/api/live/approach-hub'
import { makeCall, withCookies } from '@toezicht/api/make-call'
import { refusalOf } from '@toezicht/api/procedure'
import { connect } from '@toezicht/database/connect'
import { openStore } from '@toezicht/database/store'
import { isUnavailable } from '@toezicht/database/unavailable'
import { openFileStorage } from '@toezicht/documents/file-storage'
import { parseAppEnvironment } from '@toezicht/server/app-environment'
import { remixPage } from '@toezicht/server/remix-page'
import type { RequestContext } from '@toezicht/server/request-context'
import { loadBuild, runApp } from '@toezicht/server/run-app'
import type { Mount } from '@toezicht/server/server-options'
import { openSpeller } from '@toezicht/spelling/speller'
import type { mountPolicies } from './app/policies.ts'
import { download } from './server/download.ts'
import { openGuide } from './server/guide.ts'
import { openLiveStreams } from './server/live-streams.ts'
import { preview } from './server/preview.ts'

const environment = parseAppEnvironment(process.env)
const database = connect(environment.ROLE_DATABASE_URL, { name: 'console' })
const store = openStore(database)
const live = openApproachHub(store, environment.ROLE_DATABASE_URL)
const surroundings = {
  store,
  live,
  publicStore: null,
  storage: openFileStorage(join(environment.TOEZICHT_DATA, 'documents')),
  speller: openSpeller(),
}
const guide = openGuide(new URL('../../docs/handleiding/inspecteurs/', import.meta.url))

const callFor = (request: Request, context: RequestContext) =>
  makeCall('console', environment, surroundings, request.headers, context)

const cookieJars = new WeakMap<RequestContext, string[]>()
const page = remixPage(await loadBuild(import.meta.url), (request, context) => {
  const { call, cookies } = callFor(request, context)
  cookieJars.set(context, cookies)
  return { api: createConsoleCaller(call), mode: environment.TOEZICHT_MODE, refusalOf, guide }
})

/** One for each row of `mountPolicies`: a download or stream without its row does not type-check. */
const mounts: Record<keyof typeof mountPolicies, Omit<Mount, 'prefix'>> = {
  '/documenten': {
    compress: false,
    handle: (request, context) => download(request, callFor(request, context).call),
  },
  '/uitkomsten': { handle: (request, context) => preview(request, callFor(request, context).call) },
  '/handleiding/beelden': { compress: false, handle: guide.picture },
  '/live': {
    json: true,
    compress: false,
    direct: openLiveStreams(live, environment.PUBLIC_URL.protocol === 'https:'),
    handle: () => new Response(null, { status: 405, headers: { allow: 'GET' } }),
  },
  '/trpc': {
    json: true,
    compress: false,
    handle: async (request, context) => {
      const { call, cookies } = callFor(request, context)
      return withCookies(await answerCall(consoleRouter, request, call, context.reportError), cookies)
    },
  },
}

await runApp(
  {
    name: 'console',
    host: environment.HOST,
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    version: environment.TOEZICHT_VERSION,
    trustsProxy: environment.TRUST_PROXY === 'yes',
    clientDirectory: fileURLToPath(new URL('./build/client', import.meta.url)),
    databaseLatency: database.ping,
    isUnavailable,
    isPublicPage: (path) => path.startsWith('/uitkomsten/'),
    onStopping: () => void live.close(),
    mounts: Object.entries(mounts).map(([prefix, mount]) => ({ prefix, ...mount })),
    page: async (request, context) => withCookies(await page(request, context), cookieJars.get(context) ?? []),
  },
  database.close,
)
