import { brotliDecompressSync } from 'node:zlib'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { approveSnapshot, makePublishedReport, makeSnapshot } from '@toezicht/database/testing/builders/make-report'
import { makeStudy } from '@toezicht/database/testing/builders/make-study'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { closePdfPress } from '@toezicht/publishing/pdf-press'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
beforeAll(async () => {
  room = await openWorkerRoom()
  await room.start()
})
afterAll(async () => {
  await room.close()
  await closePdfPress()
})

type Forms = Record<'html' | 'html_br' | 'pdf' | 'xlsx' | 'ods' | 'csv' | 'json', Buffer>

/** A report that one froze, another approved, the lead proposed and a third confirmed. */
async function publish(): Promise<string> {
  const store = room.fresh.store('console')
  const { study, sessions } = await room.fresh.store('owner').change(null, async (changing) => {
    const round = await makeStudy(changing, { slug: 'proef', name: 'Proef', fictional: true })
    const [lead = '', other = '', reviewer = ''] = await Promise.all(
      ['lead', 'other', 'reviewer'].map(async (name) => {
        const account = await makeAccount(changing, { app: 'console', name, email: `${name}@voorbeeld.example` })
        await joinStudy(changing, round.study, account, name === 'lead' ? 'lead' : 'inspector')
        return makeSession(changing, account, 'console')
      }),
    )
    return { study: round.study, sessions: { lead, other, reviewer } }
  })
  const frozen = { ...sampleReport, version: 1, publishedOn: null, correction: null }
  const snapshot = await makeSnapshot(store, sessions.lead, study, frozen)
  await approveSnapshot(store, sessions.reviewer, snapshot.id)
  return makePublishedReport(store, sessions, { study, snapshot: snapshot.id })
}

const stored = (report: string) =>
  rawSql<Forms>(
    room.fresh.superuserUrl,
    'select html, html_br, pdf, xlsx, ods, csv, json from published.reports where id = $1 and rendered_at is not null',
    [report],
  )

test('a confirmed report becomes page, PDF, sheets and data, once; under its frozen address, with its number and day', async () => {
  const report = await publish()
  const ask = () =>
    room.fresh.store('worker').change(null, (changing) => enqueueJob(changing, 'render-report', { report }))
  await ask()
  await vi.waitFor(async () => expect(await stored(report)).toHaveLength(1), { timeout: 30_000, interval: 100 })
  const [forms] = await stored(report)
  if (!forms) throw new Error('The report was rendered')
  const page = forms.html.toString('utf8')
  expect(page).toContain(sampleReport.title)
  expect(page).toContain('/rapport/proef/v1')
  expect(brotliDecompressSync(forms.html_br).equals(forms.html)).toBe(true)
  expect(forms.pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(forms.xlsx.subarray(0, 2).toString()).toBe('PK')
  expect(forms.ods.subarray(0, 2).toString()).toBe('PK')
  expect(forms.csv.length).toBeGreaterThan(100)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  expect(JSON.parse(forms.json.toString('utf8'))).toMatchObject({ version: 1, publishedOn: today })
  await ask()
  await vi.waitFor(
    async () => expect(await rawSql(room.fresh.superuserUrl, 'select from public.outbox')).toHaveLength(0),
    { timeout: 10_000, interval: 100 },
  )
  expect((await stored(report))[0]?.pdf.equals(forms.pdf)).toBe(true)
}, 60_000)
