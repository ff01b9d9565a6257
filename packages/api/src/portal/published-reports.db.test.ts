import { asRole } from '@toezicht/database/testing/as-role'
import { joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { approveSnapshot, makePublishedReport, makeSnapshot } from '@toezicht/database/testing/builders/make-report'
import { makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { reportHtml } from '@toezicht/publishing/report/report-html'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublishedReports } from './published-reports.ts'

let fresh: FreshDatabase
let study: string
const sessions = { lead: '', other: '', reviewer: '' }

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.store('owner').change(null, async (changing) => {
    study = (await makeStudy(changing, { slug: 'proefonderzoek', name: 'Proefonderzoek' })).study
    for (const name of ['lead', 'other', 'reviewer'] as const) {
      const account = await makeAccount(changing, { app: 'console', name, email: `${name}@voorbeeld.example` })
      await joinStudy(changing, study, account, name === 'lead' ? 'lead' : 'inspector')
      sessions[name] = await makeSession(changing, account, 'console')
    }
  })
}, 60_000)
afterAll(() => fresh?.close())

/** A published version with bytes that say which it is. Its addresses are asked of a server that starts now, so that no second has to pass. */
async function publish(title: string, correction: string | null, from?: Date): Promise<string> {
  const store = fresh.store('console')
  const snapshot = await makeSnapshot(store, sessions.lead, study, {
    ...sampleReport,
    title,
    version: 1,
    publishedOn: null,
  })
  await approveSnapshot(store, sessions.reviewer, snapshot.id)
  const id = await makePublishedReport(store, sessions, {
    study,
    snapshot: snapshot.id,
    correction,
    ...(from && { from }),
  })
  const page = reportHtml({ ...sampleReport, title }, 'https://toezicht.example')
  await rawSql(
    fresh.url('worker'),
    `update published.reports set html = $2, html_br = $3, pdf = '%PDF', xlsx = 'x', ods = 'o', csv = 'c', json = '{}', rendered_at = now() where id = $1`,
    [id, Buffer.from(page), Buffer.from('br')],
  )
  return id
}
const ask = (path: string) => openPublishedReports(fresh.store('public_reader')).find(path)
const text = async (path: string) => (await ask(path)).bytes.toString('utf8')
const forms = ['', '.pdf', '.xlsx', '.ods', '.csv', '.json']
const addresses = (version: number) => forms.map((form) => `/rapport/proefonderzoek/v${version}${form}`)

test('before anything is public every address is the same 404, and the list is empty', async () => {
  const nowhere = await ask('/rapport/bestaat-niet')
  for (const path of [...addresses(1), '/rapport/proefonderzoek', '/rapport/proefonderzoek/v1/x'])
    expect(await ask(path)).toEqual(nowhere)
  expect(nowhere.status).toBe(404)
  expect(await text('/rapport')).toContain('Er is nog geen landelijk rapport gepubliceerd')
})

test('under embargo its addresses give the same 404 in every form; a moment later they are there', async () => {
  const nowhere = await ask('/rapport/bestaat-niet')
  await publish('Rapport onder embargo', null, new Date(Date.now() + 2_500))
  for (const path of [...addresses(1), '/rapport/proefonderzoek']) expect(await ask(path)).toEqual(nowhere)
  expect(await text('/rapport')).not.toContain('embargo')
  await new Promise((resolve) => setTimeout(resolve, 2_600))
  for (const path of addresses(1)) expect([path, (await ask(path)).status]).toEqual([path, 200])
  await rawSql(fresh.superuserUrl, 'truncate published.reports cascade')
})

test('what is published is there in every form; a newer version marks the older one; a withdrawn one is gone', async () => {
  await publish('Eerste rapport', null)
  expect((await ask('/rapport/proefonderzoek/v1')).brotli?.toString()).toBe('br')
  expect(await Promise.all(addresses(1).map(async (path) => (await ask(path)).status))).toEqual([
    200, 200, 200, 200, 200, 200,
  ])
  expect((await ask('/rapport/proefonderzoek/v1.csv')).type).toBe('text/csv; charset=utf-8')
  const second = await publish('Tweede rapport', 'Een naam klopte niet.')
  const old = await ask('/rapport/proefonderzoek/v1')
  expect(old.bytes.toString('utf8')).toContain('<a href="/rapport/proefonderzoek/v2">Lees versie 2,')
  expect(old.bytes.toString('utf8')).toContain('Eerste rapport')
  expect(old.headers?.link).toBe('</rapport/proefonderzoek/v2>; rel="successor-version"')
  expect(await text('/rapport/proefonderzoek/v1.pdf')).toBe('%PDF')
  const worker = (change: string) =>
    rawSql(fresh.url('worker'), `update published.reports set ${change} where number = 1`)
  await expect(worker(`marked_pdf = 'ouder', pdf = 'anders'`)).rejects.toThrow('stored bytes never change')
  await worker(`marked_pdf = 'ouder'`)
  await expect(worker(`marked_pdf = 'anders'`)).rejects.toThrow('stored bytes never change')
  expect(await text('/rapport/proefonderzoek/v1.pdf')).toBe('ouder')
  expect(await text('/rapport/proefonderzoek/v1.csv')).toBe('c')
  expect(await text('/rapport/proefonderzoek')).toContain('Tweede rapport')
  const withdraw = (session: string, change: string) =>
    asRole(fresh.url('console'), session, (client) =>
      client.query(`update published.reports set ${change} where id = $1`, [second]),
    )
  await withdraw(sessions.lead, `withdrawal = 'proposed', withdrawal_reason = 'Er stond een <b>naam</b> in.'`)
  await withdraw(sessions.other, `withdrawal = 'confirmed'`)
  for (const path of addresses(2)) {
    const gone = await ask(path)
    expect([path, gone.status]).toEqual([path, 410])
    expect(gone.bytes.toString('utf8')).toContain('Er stond een &lt;b&gt;naam&lt;/b&gt; in.')
  }
  expect(await text('/rapport/proefonderzoek/v1.pdf')).toBe('%PDF')
  const first = await ask('/rapport/proefonderzoek/v1')
  expect(first.bytes.toString('utf8')).not.toContain('nieuwere versie')
  expect(await text('/rapport')).toContain('ingetrokken op')
})
