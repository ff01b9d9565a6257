import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase | undefined
let world: PortalWorld
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
})
afterAll(() => fresh?.close())

const pdf = '%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n'
async function* bytesOf(content: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(content)
}
const sql = (text: string, values: unknown[] = []) => rawSql(fresh?.superuserUrl ?? '', text, values)
const sample = (more: object = {}) => ({
  submission: world.gemeente.submission,
  questions: ['A5'],
  title: 'Werkplan',
  kind: 'project-plan',
  issuedOn: '2025-03-12',
  fileName: '../werkplan.exe',
  content: bytesOf(pdf),
  ...more,
})
const add = (more: object = {}, who = world.gemeente.api) => who.addDocument(sample(more))
const judged = (document: string, scan = 'clean') =>
  sql('update policy_documents set scan = $2 where id = $1', [document, scan])
const listed = async (who = world.gemeente.api) =>
  (await who.listDocuments({ submission: world.gemeente.submission })).documents
const assign = (question: string) =>
  sql(
    `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by)
     select s.id, s.study_id, $2, m.account_id, m.account_id from submissions s
     join respondent_members m on m.respondent_id = s.respondent_id and m.role = 'contributor' where s.id = $1`,
    [world.gemeente.submission, question],
  )
const send = () =>
  world.gemeente.api.sendSubmission({
    submission: world.gemeente.submission,
    key: randomUUID(),
    answers: [],
    blanksConfirmed: true,
  })
const closed = (reason: string) => ({ refused: 'closed', reason })

test('the control page names a document that stands at no question, until it does', async () => {
  const { submission } = world.gemeente
  const { document } = await add({ questions: [] })
  expect((await world.gemeente.api.getControlPage({ submission })).loose).toEqual(['Werkplan'])
  await world.gemeente.api.linkDocument({ document, questions: ['A5'] })
  expect((await world.gemeente.api.getControlPage({ submission })).loose).toEqual([])
})

test('a document waits until it was judged; then it comes back as an attachment', async () => {
  const { document } = await add()
  expect(await listed()).toMatchObject([
    {
      title: 'Werkplan',
      fileName: 'werkplan.pdf',
      scan: 'waiting',
      issuedOn: '2025-03-12',
      by: 'gerda',
      mayChange: true,
    },
  ])
  expect(await sql('select job, payload from outbox')).toEqual([{ job: 'scan-document', payload: { document } }])
  for (const who of [world.gemeente.api, world.colleague.api]) {
    expect(await refused(who.openDocument({ document }))).toEqual(closed('document-waiting'))
  }
  await judged(document)
  const opened = await world.colleague.api.openDocument({ document })
  expect(opened).toMatchObject({ mediaType: 'application/pdf', disposition: expect.stringMatching(/^attachment; /) })
  expect(String(await buffer(await opened.open()))).toBe(pdf)
  expect(JSON.stringify(opened)).not.toContain('storageKey')
})

test('what the scanner refused is nobody’s, answers nothing, and does not come in again', async () => {
  const { document } = await add()
  await judged(document, 'refused')
  expect(await refused(world.gemeente.api.openDocument({ document }))).toEqual({ refused: 'outside-scope' })
  expect(await listed()).toMatchObject([{ scan: 'refused', questions: [] }])
  expect(await refused(add())).toMatchObject({ refused: 'invalid', reason: 'document-refused' })
})

test('what STJ destroyed answers nothing when the questionnaire is sent again; the first version stays as it was sent', async () => {
  const { document } = await add()
  await judged(document)
  await send()
  await sql(`update policy_documents set destroyed_at = now(), destroyed_reason = 'Op verzoek.' where id = $1`, [
    document,
  ])
  await sql(`update submissions set status = 'returned' where id = $1`, [world.gemeente.submission])
  await sql(
    `insert into returned_questions (study_id, submission_id, question_code, remark, version, returned_by)
     select study_id, id, 'A5', 'Welk plan?', 1, $2 from submissions where id = $1`,
    [world.gemeente.submission, world.gemeente.account],
  )
  const { submission, api } = world.gemeente
  const again = { submission, key: randomUUID(), answers: [] }
  expect(await refused(api.sendSubmission({ ...again, blanksConfirmed: false }))).toMatchObject({
    reason: 'blanks-not-confirmed',
  })
  await api.sendSubmission({ ...again, blanksConfirmed: true })
  const frozen = await sql(
    `select v.number, a ->> 'state' as state, jsonb_array_length(a -> 'documents') as documents
     from submission_versions v, jsonb_array_elements(v.content -> 'answers') a
     where v.submission_id = $1 and a ->> 'question' = 'A5' order by v.number`,
    [submission],
  )
  expect(frozen).toEqual([
    { number: 1, state: 'answered', documents: 1 },
    { number: 2, state: 'blank', documents: 0 },
  ])
  expect(await listed()).toMatchObject([{ id: document, destroyedReason: 'Op verzoek.' }])
})

test('a file that STJ destroyed does not come in again under another name', async () => {
  const { document } = await add()
  await sql(`update policy_documents set destroyed_at = now(), destroyed_reason = 'Op verzoek.' where id = $1`, [
    document,
  ])
  expect(await refused(add({ title: 'Anders', fileName: 'anders.pdf', questions: ['A1'] }))).toEqual(
    closed('document-destroyed-before'),
  )
  expect(await listed()).toMatchObject([{ id: document, questions: ['A5'] }])
})

test.each([
  ['what it says it is not', { content: bytesOf('<html>') }, 'document-type'],
  ['nothing', { content: bytesOf('') }, 'document-empty'],
  ['a kind that is not in the list', { kind: 'secret' }, 'document-kind'],
  ['a day that does not exist', { issuedOn: '2025-02-30' }, 'document-issued-on'],
])('refuses %s and keeps nothing', async (_, more, reason) => {
  expect(await refused(add(more))).toMatchObject({ refused: 'invalid', reason })
  expect(await listed()).toEqual([])
})

test('a title that a factsheet could not print is refused when it is typed, and loses those signs when it is the name of the file', async () => {
  expect(await refused(add({ title: 'Werkplan 家 👍' }))).toEqual({
    refused: 'invalid',
    reason: 'document-title-signs',
    field: 'title',
  })
  expect(await listed()).toEqual([])
  const { document, title } = await add({ title: '', fileName: 'Werkplan 👍 2027.pdf' })
  expect(title).toBe('Werkplan 2027')
  expect((await add({ title: '', fileName: '家庭.pdf', content: bytesOf(`${pdf} `) })).title).toBe('stuk')
  const details = { document, kind: null, issuedOn: null }
  const { api } = world.gemeente
  expect(await refused(api.describeDocument({ ...details, title: 'Plan 👍' }))).toMatchObject({ field: 'title' })
  expect(await refused(api.describeDocument({ ...details, title: ' ' }))).toMatchObject({ reason: 'document-title' })
})

test('no request can hand in anything but a stream', async () => {
  for (const content of ['text', ['x'], { storageKey: randomUUID() }, null]) {
    expect(await refused(add({ content }))).toMatchObject({ refused: 'invalid', reason: 'malformed' })
  }
})

describe('the same file twice', () => {
  test('is one document: the new questions are added to it, and it says so', async () => {
    const first = await add()
    const again = await add({ questions: ['V4.2.2b'], title: 'Anders genoemd', fileName: 'kopie.pdf' })
    expect(again).toEqual({ document: first.document, title: 'Werkplan', already: true })
    expect(await listed()).toMatchObject([{ questions: ['A5', 'V4.2.2b'] }])
    const kept = await sql('select storage_key from policy_documents')
    expect(kept).toHaveLength(1)
  })

  test('also at the same moment', async () => {
    const both = await Promise.all([add(), add({ questions: ['A1'] }), add({ questions: ['A2'] })])
    expect(new Set(both.map(({ document }) => document)).size).toBe(1)
    expect(both.filter(({ already }) => !already)).toHaveLength(1)
    expect(await listed()).toMatchObject([{ questions: ['A1', 'A2', 'A5'] }])
  })

  test('in another questionnaire it is a document of its own', async () => {
    const own = await add()
    const other = await world.partner.api.addDocument(
      sample({ submission: world.partner.submission, questions: ['A6'] }),
    )
    expect(other.document).not.toBe(own.document)
    expect(other.already).toBe(false)
  })
})

test('a questionnaire, a question or a document of somebody else is not there', async () => {
  expect(await refused(add({ questions: ['A6'] }))).toEqual({ refused: 'outside-scope' })
  expect(await refused(add({ submission: world.partner.submission }))).toEqual({ refused: 'outside-scope' })
  const { document } = await add()
  const { api } = world.partner
  const details = { title: 'x', kind: null, issuedOn: null }
  for (const call of [
    () => api.openDocument({ document }),
    () => api.removeDocument({ document, reason: 'x' }),
    () => api.linkDocument({ document, questions: ['A6'] }),
    () => api.unlinkDocument({ document, question: 'A5' }),
    () => api.describeDocument({ document, ...details }),
  ]) {
    expect(await refused(call())).toEqual({ refused: 'outside-scope' })
  }
})

test('hanging on, taking off and describing', async () => {
  const { document } = await add()
  const { api } = world.gemeente
  await api.linkDocument({ document, questions: ['A1', 'A5'] })
  await api.unlinkDocument({ document, question: 'A5' })
  await api.describeDocument({ document, title: 'Nieuw plan', kind: 'evaluation', issuedOn: null })
  expect(await listed()).toMatchObject([{ questions: ['A1'], title: 'Nieuw plan', kind: 'evaluation', issuedOn: null }])
  const verbs = await sql(`select verb from audit.events where subject_id = $1 order by id`, [document])
  expect(verbs.map(({ verb }) => verb)).toEqual([
    'add-document',
    'link-document',
    'unlink-document',
    'describe-document',
  ])
})

test('a contributor writes at questions of their own, and changes only what hangs nowhere else', async () => {
  const { api } = world.colleague
  expect(await refused(add({}, api))).toEqual(closed('not-assigned'))
  expect(await refused(add({ questions: [] }, api))).toMatchObject({ reason: 'document-question' })
  await assign('A1')
  const { document } = await add({ questions: ['A1'] }, api)
  await api.describeDocument({ document, title: 'Van hulp', kind: null, issuedOn: null })
  expect(await refused(api.linkDocument({ document, questions: ['A2'] }))).toEqual(closed('not-assigned'))
  await world.gemeente.api.linkDocument({ document, questions: ['A2'] })
  expect(await refused(api.unlinkDocument({ document, question: 'A2' }))).toEqual(closed('not-assigned'))
  expect(await refused(api.removeDocument({ document, reason: 'x' }))).toEqual(closed('document-not-yours'))
  expect(await listed(api)).toMatchObject([{ title: 'Van hulp', mayChange: false }])
  await api.unlinkDocument({ document, question: 'A1' })
  expect(await listed()).toMatchObject([{ questions: ['A2'] }])
})

test('what was never sent goes with its reason and its bytes; what was sent stays', async () => {
  const first = await add()
  const { api, submission } = world.gemeente
  expect(await refused(api.removeDocument({ document: first.document, reason: ' ' }))).toMatchObject({
    field: 'reason',
  })
  expect(await api.removeDocument({ document: first.document, reason: 'Oude versie' })).toEqual({
    submission,
    questions: ['A5'],
  })
  expect(await listed()).toEqual([])
  const [row] = await sql('select removed_reason, removed_by from policy_documents')
  expect(row).toEqual({ removed_reason: 'Oude versie', removed_by: world.gemeente.account })
  const second = await add()
  expect(second.document).not.toBe(first.document)
  await send()
  const { document } = second
  expect(await refused(api.removeDocument({ document, reason: 'x' }))).toEqual(closed('document-sent'))
  expect(await refused(api.linkDocument({ document, questions: ['A1'] }))).toEqual(closed('submission-sent'))
  expect(await refused(add())).toEqual(closed('submission-sent'))
  expect(await listed()).toMatchObject([{ mayChange: false, sentInVersion: 1 }])
})

test('while single questions came back, documents hang on these alone', async () => {
  const { document } = await add()
  await send()
  await sql(`update submissions set status = 'returned' where id = $1`, [world.gemeente.submission])
  await sql(
    `insert into returned_questions (study_id, submission_id, question_code, remark, version, returned_by)
     select study_id, id, 'A1', 'Welk plan?', 1, $2 from submissions where id = $1`,
    [world.gemeente.submission, world.gemeente.account],
  )
  const { api } = world.gemeente
  expect(await refused(add({ content: bytesOf(`${pdf} `), questions: ['A2'] }))).toEqual(closed('not-returned'))
  expect(await refused(add({ content: bytesOf(`${pdf} `), questions: [] }))).toMatchObject({ field: 'questions' })
  await api.linkDocument({ document, questions: ['A1'] })
  expect(await refused(api.unlinkDocument({ document, question: 'A5' }))).toEqual(closed('not-returned'))
  await api.unlinkDocument({ document, question: 'A1' })
  expect((await listed())[0]?.questions).toEqual(['A5'])
})
