import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach, type RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import { closePdfPress } from '@toezicht/publishing/pdf-press'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
let gemeente: RespondentPlace
let session: string

beforeEach(async () => {
  room = await openWorkerRoom()
  await room.fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing)
    const municipality = await makeMunicipality(changing, study, { slug: 'voorbeeldstad', name: 'Voorbeeldstad' })
    const approach = await makeApproach(changing, municipality, {
      slug: 'gezin',
      name: 'Gezin',
      deadline: '2030-01-01',
      partners: [],
    })
    gemeente = approach.gemeente
    const account = await makeAccount(changing, { app: 'portal', name: 'Noor', email: 'noor@example.nl' })
    await joinRespondent(changing, gemeente, account)
    session = await makeSession(changing, account, 'portal')
  })
})
afterEach(() => room.close())
afterAll(closePdfPress)

const sql = (text: string, values: unknown[] = []) =>
  room.fresh.store('owner').change(null, (changing) =>
    statementRunner(changing)
      .executeSql(text, values)
      .then(({ rows }) => rows),
  )
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 })
const papers = () =>
  sql(`select questionnaire, layout, rendered_at, convert_from(substring(bytes from 1 for 5), 'UTF8') as head,
    sha256 = encode(sha256(bytes), 'hex') as whole from public.questionnaire_papers order by 1`)
const copies = () =>
  sql(`select submission_id, study_id, rendered_at, convert_from(substring(bytes from 1 for 5), 'UTF8') as head,
    sha256 = encode(sha256(bytes), 'hex') as whole from public.receipt_copies`)
const enqueue = (job: string, payload: Record<string, unknown>) =>
  room.fresh.store('worker').change(null, (changing) => enqueueJob(changing, job, payload))
const sendOnce = async () => {
  await sendSubmission(room.fresh.store('portal'), session, gemeente, { A3: { kind: 'text', text: 'Zo werken wij.' } })
  return String((await sql('select id from public.submission_versions'))[0]?.id)
}

it('prints both questionnaires of a frozen framework by itself, and a newer layout in place of an older one', async () => {
  await room.start()
  await eventually(async () => expect(await papers()).toHaveLength(2))
  expect(await papers()).toMatchObject([
    { questionnaire: 'full', head: '%PDF-', whole: true },
    { questionnaire: 'limited', head: '%PDF-', whole: true },
  ])
  const [before] = await papers()
  await enqueue('render-questionnaire', { framework: 'ggsr-2013', questionnaire: 'full' })
  const printed = () => room.lines.filter(({ event }) => event === 'questionnaire-printed')
  await eventually(async () => expect(printed()).toHaveLength(3))
  expect((await papers())[0]?.rendered_at).toEqual(before?.rendered_at)

  await sql(`alter table public.questionnaire_papers drop constraint questionnaire_papers_layout_check`)
  await sql(`update public.questionnaire_papers set layout = 0, bytes = 'old', rendered_at = '2020-01-01'`)
  await room.start()
  await eventually(async () => expect((await papers()).map(({ head }) => head)).toEqual(['%PDF-', '%PDF-']))
})

it('prints what was sent, once, whatever is enqueued later', async () => {
  await room.start()
  const version = await sendOnce()
  await enqueue('render-receipt', { submissionVersion: version })
  await eventually(async () => expect(await copies()).toHaveLength(1))
  const [first] = await copies()
  expect(first).toMatchObject({ submission_id: gemeente.submission, head: '%PDF-', whole: true })
  await enqueue('render-receipt', { submissionVersion: version })
  const done = () => sql(`select from pgboss.job where name = 'render-receipt' and state = 'completed'`)
  await eventually(async () => expect((await done()).length).toBeGreaterThanOrEqual(2))
  expect(await copies()).toEqual([first])
  expect(JSON.stringify(room.lines)).not.toMatch(/Noor|TZ-|Zo werken/)
})

it('finds a sending that was left without its copy', async () => {
  await sendOnce()
  await sql(`delete from public.outbox where job = 'render-receipt'`)
  await sql(`update public.submission_versions set sent_at = now() - interval '3 minutes'`)
  await room.start()
  await eventually(async () => expect(await copies()).toHaveLength(1))
})

it('logs a failure without a word of the answers and tries again', async () => {
  const version = await sendOnce()
  await sql(`delete from public.outbox where job = 'render-receipt'`)
  await sql(`update public.submission_versions set content = jsonb_build_object('kanarie', content)`)
  await room.start()
  await enqueue('render-receipt', { submissionVersion: version })
  const failures = () => room.lines.filter(({ event, job }) => event === 'job-failed' && job === 'render-receipt')
  await eventually(async () => expect(failures()).toHaveLength(1))
  expect(JSON.stringify(room.lines)).not.toMatch(/kanarie|Zo werken/)
  await sql(`update public.submission_versions set content = content -> 'kanarie'`)
  await eventually(async () => expect(await copies()).toHaveLength(1))
})
