import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { afterAll, beforeEach, expect, test } from 'vitest'
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
const add = (more: object = {}) =>
  world.gemeente.api.addDocument({
    submission: world.gemeente.submission,
    question: 'A5',
    title: 'Werkplan',
    kind: 'project-plan',
    fileName: '../werkplan.exe',
    bytes: bytesOf(pdf),
    ...more,
  })
const documentsOf = async () => {
  const page = await world.gemeente.api.getThemePage({ submission: world.gemeente.submission, section: 'A' })
  return page.questions.find(({ code }) => code === 'A5')?.documents ?? []
}

test('a document counts as the answer, says that nobody scanned it, and comes back as an attachment', async () => {
  const { document } = await add()
  expect(await documentsOf()).toMatchObject([{ title: 'Werkplan', fileName: 'werkplan.pdf', scan: 'not-scanned' }])
  const opened = await world.colleague.api.openDocument({ document })
  expect(opened).toMatchObject({ mediaType: 'application/pdf', disposition: expect.stringMatching(/^attachment; /) })
  expect(String(await buffer(await opened.open()))).toBe(pdf)
  expect(JSON.stringify(opened)).not.toContain('storageKey')
})

test.each([
  ['what it says it is not', { bytes: bytesOf('<html>') }, 'document-type'],
  ['nothing', { bytes: bytesOf('') }, 'document-empty'],
  ['a kind that is not in the list', { kind: 'secret' }, 'document-kind'],
])('refuses %s', async (_, more, reason) => {
  expect(await refused(add(more))).toMatchObject({ refused: 'invalid', reason })
  expect(await documentsOf()).toEqual([])
})

test('no request can hand in anything but a stream', async () => {
  for (const bytes of ['text', ['x'], { storageKey: randomUUID() }, null]) {
    expect(await refused(add({ bytes }))).toMatchObject({ refused: 'invalid', reason: 'malformed' })
  }
})

test('a question that takes no documents, and a questionnaire of somebody else', async () => {
  expect(await refused(add({ question: 'A1' }))).toEqual({ refused: 'outside-scope' })
  expect(await refused(add({ submission: world.partner.submission }))).toEqual({ refused: 'outside-scope' })
  const { document } = await add()
  expect(await refused(world.partner.api.openDocument({ document }))).toEqual({ refused: 'outside-scope' })
  expect(await refused(world.partner.api.removeDocument({ document }))).toEqual({ refused: 'outside-scope' })
})

test('what was never sent can be taken away; what was sent stays', async () => {
  const first = await add()
  expect(await world.colleague.api.removeDocument({ document: first.document })).toEqual({ question: 'A5' })
  expect(await documentsOf()).toEqual([])
  const second = await add()
  const { submission, api } = world.gemeente
  await api.sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })
  expect(await refused(api.removeDocument({ document: second.document }))).toEqual({
    refused: 'closed',
    reason: 'document-sent',
  })
  expect(await refused(add())).toEqual({ refused: 'closed', reason: 'submission-sent' })
})
