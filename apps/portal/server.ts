import { fileURLToPath } from 'node:url'
import { openDocumentStorage, uploadLimit } from '@toezicht/api/document-storage'
import { openHub } from '@toezicht/api/live/hub'
import { makeCall, type Surroundings, withCookies } from '@toezicht/api/make-call'
import { createPortalCaller } from '@toezicht/api/portal'
import { openPublicSite as openSitePages } from '@toezicht/api/portal/public-site'
import { refusalOf } from '@toezicht/api/procedure'
import { connect } from '@toezicht/database/connect'
import { openStore } from '@toezicht/database/store'
import { isUnavailable } from '@toezicht/database/unavailable'
import { parseAppEnvironment } from '@toezicht/server/app-environment'
import { remixPage } from '@toezicht/server/remix-page'
import type { RequestContext } from '@toezicht/server/request-context'
import { loadBuild, runApp } from '@toezicht/server/run-app'
import type { Mount } from '@toezicht/server/server-options'
import { mountPolicies } from './app/policies.ts'
import { openCalls } from './server/calls.ts'
import { openGuide } from './server/guide/guide.ts'
import { openLiveStreams } from './server/live-streams.ts'
import { openPublicReports, openPublicSite } from './server/public-site.ts'
import { openSite } from './server/site.ts'

/** Where leaks in systems of the Dutch government may always be reported. */
const nationalDesk = 'https://www.ncsc.nl/contact/kwetsbaarheid-melden'
/** Everything mounted that carries no script. */
const publicPrefixes = Object.keys(mountPolicies).filter((prefix) => prefix !== '/trpc' && prefix !== '/live')
/** A factsheet under embargo, for its own gemeente: the public page, before it is public. */
const ownOutcome = /^\/uitkomst\/[^/]+\/pagina$/

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
const pages = openSite(
  openSitePages(publicStore, {
    url: environment.PORTAL_URL.origin,
    demonstration: environment.TOEZICHT_MODE === 'demo',
    securityContact: environment.SECURITY_CONTACT ?? nationalDesk,
  }),
)
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
  '/rapport': { direct: openPublicReports(publicStore), handle: readsOnly },
  '/handleiding': { direct: guide, handle: readsOnly },
  '/': { direct: pages, handle: readsOnly },
  '/gemeenten': { direct: pages, handle: readsOnly },
  '/vergelijken': { direct: pages, handle: readsOnly },
  '/toetsingskader': { direct: pages, handle: readsOnly },
  '/over': { direct: pages, handle: readsOnly },
  '/toegankelijkheid': { direct: pages, handle: readsOnly },
  '/privacy': { direct: pages, handle: readsOnly },
  '/data': { direct: pages, handle: readsOnly },
  '/publicaties.atom': { direct: pages, handle: readsOnly },
  '/robots.txt': { direct: pages, handle: readsOnly },
  '/sitemap.xml': { direct: pages, handle: readsOnly },
  '/.well-known': { direct: pages, handle: readsOnly },
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
      { path: /^\/feitencheck\/[^/]+$/, bytes: uploadLimit, minutes: 60 },
      // Without script a whole page of long answers comes in one post: refusing it would lose what was typed.
      { path: '/vragenlijst/', bytes: 2 * 1024 * 1024 },
    ],
    isPublicPage: (path) =>
      ownOutcome.test(path) || publicPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
    onStopping: () => void live.close(),
    mounts: Object.entries(mounts).map(([prefix, mount]) => ({ prefix, ...mount })),
    page: async (request, context) => withCookies(await page(request, context), cookieJars.get(context) ?? []),
  },
  async () => {
    await Promise.all([database.close(), reader.close()])
  },
)
