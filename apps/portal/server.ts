import { fileURLToPath } from 'node:url'
import { openDocumentStorage, uploadLimit } from '@toezicht/api/document-storage'
import { openHub } from '@toezicht/api/live/hub'
import { makeCall, type Surroundings, withCookies } from '@toezicht/api/make-call'
import { createPortalCaller } from '@toezicht/api/portal'
import { refusalOf } from '@toezicht/api/procedure'
import { connect } from '@toezicht/database/connect'
import { openStore } from '@toezicht/database/store'
import { isUnavailable } from '@toezicht/database/unavailable'
import { parseAppEnvironment } from '@toezicht/server/app-environment'
import { remixPage } from '@toezicht/server/remix-page'
import type { RequestContext } from '@toezicht/server/request-context'
import { loadBuild, runApp } from '@toezicht/server/run-app'
import type { Mount } from '@toezicht/server/server-options'
import type { mountPolicies } from './app/policies.ts'
import { openCalls } from './server/calls.ts'
import { openGuide } from './server/guide/guide.ts'
import { openLiveStreams } from './server/live-streams.ts'
import { openPublicSite } from './server/public-site.ts'

const environment = parseAppEnvironment(process.env)
const database = connect(environment.ROLE_DATABASE_URL, { name: 'portal' })
const reader = connect(environment.PUBLIC_READER_DATABASE_URL ?? '', { name: 'portal public', max: 2 })
const publicStore = openStore(reader)
const store = openStore(database)
const live = openHub(store, environment.ROLE_DATABASE_URL)
const surroundings: Surroundings = {
  store,
  publicStore,
  storage: openDocumentStorage(environment.TOEZICHT_DATA),
  live,
}
const site = openPublicSite(publicStore)
const guide = openGuide(new URL('../../docs/handleiding/', import.meta.url))

const callFor = (headers: Pick<Headers, 'get'>, context: RequestContext) =>
  makeCall('portal', environment, surroundings, headers, context)

const cookieJars = new WeakMap<RequestContext, string[]>()
const page = remixPage(await loadBuild(import.meta.url), (request, context) => {
  const { call, cookies } = callFor(request.headers, context)
  cookieJars.set(context, cookies)
  const { TOEZICHT_MODE: mode } = environment
  const { nonce, requestId, clientAddress, reportError } = context
  const ours = { api: createPortalCaller(call), refusalOf, mode, signedIn: call.session !== null, kept: null }
  return { ...ours, nonce, requestId, clientAddress, reportError }
})

const readsOnly = () => new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })

/** One for each row of `mountPolicies`: a download or stream without its row does not type-check. */
const mounts: Record<keyof typeof mountPolicies, Omit<Mount, 'prefix'>> = {
  '/uitkomsten': {
    direct: site,
    handle: readsOnly,
  },
  '/handleiding': { direct: guide, handle: readsOnly },
  '/live': {
    json: true,
    compress: false,
    direct: openLiveStreams(live, environment.PUBLIC_URL.protocol === 'https:'),
    handle: readsOnly,
  },
  '/trpc': openCalls(callFor),
}

await runApp(
  {
    name: 'portal',
    host: environment.HOST,
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    version: environment.TOEZICHT_VERSION,
    trustsProxy: environment.TRUST_PROXY === 'yes',
    clientDirectory: fileURLToPath(new URL('./build/client', import.meta.url)),
    databaseLatency: database.ping,
    isUnavailable,
    bodyLimits: [
      { path: /^\/vragenlijst\/[^/]+\/stukken(\/toevoegen)?$/, bytes: uploadLimit, minutes: 60 },
      // Without script a whole page of long answers comes in one post: refusing it would lose what was typed.
      { path: '/vragenlijst/', bytes: 2 * 1024 * 1024 },
    ],
    isPublicPage: (path) => /^\/(uitkomsten|handleiding)(\/|$)/.test(path),
    onStopping: () => void live.close(),
    mounts: Object.entries(mounts).map(([prefix, mount]) => ({ prefix, ...mount })),
    page: async (request, context) => withCookies(await page(request, context), cookieJars.get(context) ?? []),
  },
  async () => {
    await Promise.all([database.close(), reader.close()])
  },
)
