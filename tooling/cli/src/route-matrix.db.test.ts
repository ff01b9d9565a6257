import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { RoutePolicy } from '@toezicht/api/route-policy'
import { type Corner, missing } from '@toezicht/api/testing/corner'
import { type MatrixWorld, makeMatrixWorld } from '@toezicht/api/testing/matrix-world'
import { fingerprint } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { openFileStorage } from '@toezicht/documents/file-storage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policies as consolePolicies } from '../../../apps/console/app/policies.ts'
import { mountPolicies, policies as portalPolicies } from '../../../apps/portal/app/policies.ts'
import { pathOf } from './testing/route-path.ts'
import { type ServedApps, serveApps } from './testing/served-apps.ts'

/**
 * The authorisation matrix over HTTP: every loader, action and download of both apps, from their policy rows, against the built apps on a real
 * database: own, sibling approach, other gemeente, other study, missing, signed out, and a session of the other app.
 */
let fresh: FreshDatabase
let world: MatrixWorld
let dataDirectory: string
let served: ServedApps
const ask: ServedApps['ask'] = (asked) => served.ask(asked)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-routes-'))
  const storage = openFileStorage(join(dataDirectory, 'documents'))
  for (const { key } of await rawSql<{ key: string }>(
    fresh.superuserUrl,
    'select storage_key as key from public.policy_documents union all select storage_key from public.fact_check_documents',
  )) {
    await storage.put(key, Readable.from([Buffer.from('%PDF-1.7')]), 100)
  }
  await rawSql(fresh.superuserUrl, papers)
  await rawSql(fresh.superuserUrl, receipts)
  await rawSql(fresh.superuserUrl, archiveCopies)
  served = await serveApps(fresh, dataDirectory)
}, 120_000)
afterAll(async () => {
  await served.stop()
  await fresh.close()
  rmSync(dataDirectory, { recursive: true, force: true })
})

/** What the worker printed: the two questionnaires, and a copy of everything that was sent. */
const papers = `
  insert into public.questionnaire_papers (framework_version, questionnaire, layout, bytes, sha256)
  select version, kind, 1, '%PDF-1.7', repeat('0', 64) from public.framework_versions, unnest(array['full', 'limited']) kind`
const receipts = `
  insert into public.receipt_copies (submission_version_id, study_id, submission_id, bytes, sha256)
  select id, study_id, submission_id, '%PDF-1.7', repeat('0', 64) from public.submission_versions`

const archiveCopies = `
  insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
    content, content_hash, visible_from, rendered_at, archive_pdf)
  select p.study_id, p.id, 'x' || p.id, 'X', 'x', 'X', true, 1, '{}', '', now() + interval '1 year', now(), '%PDF-1.7' from public.participations p`

const visits = 'public.review_visits'

const routesOf = (policies: Readonly<Record<string, RoutePolicy>>) =>
  Object.entries(policies).flatMap(([route, policy]) => {
    const named = /\$\w/.test(route)
    return named ? [[route, policy] as const] : []
  })

function foreignCorners(app: 'portal' | 'console'): [string, Corner][] {
  const all: [string, Corner][] = [
    ['sibling', world.sibling],
    ['other gemeente', world.otherMunicipality],
    ['other study', world.otherStudy],
    ['missing', missing(world.own)],
  ]
  // An inspector's own study holds several gemeenten and approaches.
  return app === 'portal' ? all : all.slice(2)
}

describe.each([
  ['portal', portalPolicies],
  ['console', consolePolicies],
] as const)('%s', (app, policies) => {
  const own = () => (app === 'portal' ? world.own.person.token : world.lead.token)

  test.each(routesOf(policies))(
    '%s: own is shown, everything else is not found and nothing changes',
    async (route, policy) => {
      const atFirst = await fingerprint(fresh.superuserUrl)
      const posted = new Set<number>()
      if (policy.loader) {
        const shown = await ask({ app, path: pathOf(route, world.own) ?? '/', token: own() })
        expect([route, shown.status]).toEqual([route, 200])
      }
      const before = await fingerprint(fresh.superuserUrl)
      // A reviewer's own opening is noted; nothing else of a read stays.
      expect({ ...before, [visits]: null }).toEqual({ ...atFirst, [visits]: null })
      for (const [relation, corner] of foreignCorners(app)) {
        const path = pathOf(route, corner) ?? '/'
        if (policy.loader) {
          const { status, text } = await ask({ app, path, token: own() })
          expect([route, relation, status]).toEqual([route, relation, 404])
          for (const canary of Object.values(corner.canaries)) expect(text).not.toContain(canary)
        }
        if (policy.action) {
          const { status } = await ask({ app, path, token: own(), method: 'POST' })
          // A form that fits no schema is refused before anything is looked up; then a foreign id hears what a missing one hears.
          expect([route, relation, 'POST', status]).toEqual([route, relation, 'POST', expect.toBeOneOf([404, 422])])
          posted.add(status)
        }
      }
      expect([route, posted.size]).toEqual([route, policy.action ? 1 : 0])
      expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
    },
  )

  test.each(routesOf(policies))(
    '%s: signed out, or with a session of the other app, one is sent to sign in',
    async (route, policy) => {
      const stranger = app === 'portal' ? world.lead.token : world.own.person.token
      const path = pathOf(route, world.own) ?? '/'
      for (const token of [null, stranger]) {
        for (const method of [
          ...(policy.loader ? (['GET'] as const) : []),
          ...(policy.action ? (['POST'] as const) : []),
        ]) {
          const { status, text } = await ask({ app, path, token, method })
          // A page that was being filled in keeps what was typed and asks to sign in again, with 401.
          expect([route, method, status]).toEqual([
            route,
            method,
            expect.toBeOneOf(method === 'GET' ? [302, 303, 401] : [302, 303, 401, 404]),
          ])
          for (const canary of Object.values(world.own.canaries)) expect(text).not.toContain(canary)
        }
      }
    },
  )
})

/** Opens a stream, takes what it says at once, and leaves. */
async function listen(submission: string, token: string | null, headers: Record<string, string> = {}) {
  const leaving = new AbortController()
  const answer = await fetch(`${served.urls.portal}/live/${submission}/A?ken=A1:0,A3:0,A6:0`, {
    headers: { ...(token ? { cookie: `portal=${token}` } : {}), ...headers },
    signal: leaving.signal,
  })
  const first = answer.status === 200 ? await answer.body?.getReader().read() : undefined
  leaving.abort()
  return { status: answer.status, text: Buffer.from(first?.value ?? []).toString(), headers: answer.headers }
}

test('live: own is heard, everything else is not found, signed out hears nothing, and nothing changes', async () => {
  expect(mountPolicies['/live'].relation).toBe('own-submission')
  const before = await fingerprint(fresh.superuserUrl)
  const { token } = world.own.person
  const own = await listen(world.own.open.submission, token)
  expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store, no-transform',
  ])
  expect(own.text).toContain(world.own.canaries.draft)
  for (const [relation, corner] of foreignCorners('portal')) {
    for (const { submission } of [corner.open, corner.sent]) {
      const { status, text } = await listen(submission, token)
      expect([relation, status, text]).toEqual([relation, 404, ''])
    }
  }
  for (const stranger of [null, world.lead.token, 'x'.repeat(43)]) {
    expect((await listen(world.own.open.submission, stranger)).status).toBe(401)
  }
  expect((await listen(world.own.open.submission, token, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await listen('geen-id', token)).status).toBe(404)
  const posted = await ask({ app: 'portal', path: `/live/${world.own.open.submission}/A`, token, method: 'POST' })
  expect(posted.status).toBe(415)
  expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
})

test('a document of the console is handed out within the study only', async () => {
  const status = async (document: string, token: string | null) =>
    (await ask({ app: 'console', path: `/documenten/${document}`, token })).status
  expect(await status(world.own.sentDocument, world.inspector.token)).toBe(200)
  expect(await status(world.own.document, world.inspector.token)).toBe(404)
  expect(await status(world.otherStudy.sentDocument, world.inspector.token)).toBe(404)
  expect(await status(world.own.sentDocument, world.administrator.token)).toBe(404)
  expect(await status(world.own.sentDocument, null)).not.toBe(200)
})

test('public addresses inside the console are read within the study only, in every form, and say nothing else to others', async () => {
  const { municipality, study } = world.own.outcomeAddress
  const there = world.otherStudy.outcomeAddress
  const status = async (path: string, token: string | null) => (await ask({ app: 'console', path, token })).status
  for (const number of [1, 2])
    expect(await status(`/uitkomsten/${municipality}/${study}/v${number}.pdf`, world.inspector.token)).toBe(200)
  expect(await status('/uitkomsten/factsheet.css', world.inspector.token)).toBe(200)
  for (const path of [
    `/${there.municipality}/${there.study}/v1`,
    `/${municipality}/${there.study}/v1`,
    `/${municipality}`,
    '/x/y/v1',
    '',
  ])
    expect([path, await status(`/uitkomsten${path}`, world.inspector.token)]).toEqual([path, 404])
  expect(await status(`/uitkomsten/${municipality}/${study}/v1`, world.administrator.token)).toBe(404)
  for (const token of [null, world.own.person.token])
    for (const address of [world.own.outcomeAddress, { municipality: 'x', study: 'y' }])
      expect(await status(`/uitkomsten/${address.municipality}/${address.study}/v1`, token)).toBe(302)
})

test('the guide for inspectors opens for accounts of the console, and stands nowhere in the portal', async () => {
  const status = async (app: 'portal' | 'console', path: string, token: string | null) =>
    (await ask({ app, path, token })).status
  for (const { token } of [world.inspector, world.administrator]) {
    expect(await status('console', '/handleiding', token)).toBe(200)
    expect(await status('console', '/handleiding/vaststellen', token)).toBe(200)
    expect(await status('console', '/handleiding/invullen', token)).toBe(404)
  }
  for (const token of [null, world.own.person.token]) {
    expect(await status('console', '/handleiding/vaststellen', token)).toBe(302)
    expect(await status('console', '/handleiding/vaststellen?_data=routes%2F_shell.handleiding.%24', token)).not.toBe(
      200,
    )
    expect(await status('portal', '/handleiding/vaststellen', token)).toBe(404)
    expect(await status('portal', '/handleiding/inspecteurs/vaststellen', token)).toBe(404)
  }
})

test('no canary reached a log', async () => {
  const logs = join(dataDirectory, 'logs')
  const text = readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n')
  expect(text).toContain('"requestId"')
  for (const corner of [world.own, world.sibling, world.otherMunicipality, world.otherStudy]) {
    for (const canary of Object.values(corner.canaries)) expect(text).not.toContain(canary)
    expect(text).not.toContain(corner.person.token)
  }
})
