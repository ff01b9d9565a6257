import { savePages } from '@toezicht/database/repositories/document-work'
import { makeDocument } from '@toezicht/database/testing/builders/make-document'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import type { Corner } from '../testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
let plan = ''
let long = ''
let waiting = ''
const inspector = () => createConsoleCaller(testCall(fresh, 'console', world.inspector.session))
const search = (query: string, after: Parameters<typeof searchIn>[1] = null) => searchIn(query, after)
const searchIn = (
  query: string,
  after: Parameters<ReturnType<typeof createConsoleCaller>['searchDocuments']>[0]['after'],
) => inspector().searchDocuments({ assessment: world.own.assessment, query, after })
const page = (document: string, wanted: string | null, query = '', assessment = world.own.assessment) =>
  inspector().getDocumentPage({ assessment, document, page: wanted, query })
const words = (hit: { excerpt: { text: string; marks: [number, number][] } } | undefined) =>
  hit?.excerpt.marks.map(([from, to]) => hit.excerpt.text.slice(from, to))
const places = (hits: { title: string; page: number; exact: boolean }[]) =>
  hits.map(({ title, page: at, exact }) => `${title} ${at}${exact ? '' : ' ~'}`)

/** A document that was sent with these pages, as the worker keeps them. */
async function sent({ sent: { study, submission }, person }: Corner, title: string, pages: string[], scan?: 'waiting') {
  const wanted = { study, submission, question: 'A5', title, uploadedBy: person.account, ...(scan && { scan }) }
  const id = await fresh.store('owner').change(null, (changing) => makeDocument(changing, wanted))
  const document = {
    id,
    submissionId: submission,
    studyId: study,
    mediaType: '',
    byteSize: 1,
    storageKey: '',
    scan: 'clean',
    gone: false,
  }
  await fresh.store('worker').change(null, (changing) => savePages(changing, document, pages))
  await rawSql(fresh.superuserUrl, 'update policy_documents set sent_in_version = 1 where id = $1', [id])
  return id
}

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  plan = await sent(world.own, 'Beleidsplan jeugd', [
    'Eén regisseur per gezin. Dat is het uitgangspunt.',
    '',
    'Gezinnen met veel problemen krijgen een plan van aanpak. De werker houdt het pleeggezin op de hoogte.',
    'De schuldhulpverlening begint binnen 100% van de weken; zie b.',
  ])
  long = await sent(
    world.own,
    'Verslagen',
    Array.from({ length: 45 }, (_, at) => `Verslag ${at + 1} over het toezicht.`),
  )
  await sent(world.sibling, 'Van een ander', ['Het gezin van een andere aanpak.'])
  await sent(world.otherStudy, 'Ander onderzoek', ['Het gezin van een ander onderzoek.'])
  waiting = await sent(world.own, 'Wacht nog', ['Het gezin in een stuk dat wacht.'], 'waiting')
})
afterAll(() => fresh?.close())

describe('what is found', () => {
  test('by stem first, then words that contain or resemble it; never another approach, never what waits', async () => {
    const found = await search('gezin')
    expect(places(found.hits)).toEqual(['Beleidsplan jeugd 1', 'Beleidsplan jeugd 3 ~'])
    expect(words(found.hits[0])).toEqual(['gezin'])
    expect(words(found.hits[1])).toEqual(['Gezinnen', 'pleeggezin'])
    expect(found).toMatchObject({ said: 'found', next: null, documents: [{ document: plan, pages: 2 }] })
    expect(places((await search('gezinnen')).hits)).toEqual(['Beleidsplan jeugd 3', 'Beleidsplan jeugd 1 ~'])
  })

  test('all words must stand on the page; a phrase in this order; a slip of the pen is forgiven', async () => {
    expect(places((await search('regisseur gezin')).hits)).toEqual(['Beleidsplan jeugd 1'])
    expect(places((await search('"plan van aanpak"')).hits)).toEqual(['Beleidsplan jeugd 3'])
    expect(places((await search('"aanpak van plan"')).hits)).toEqual([])
    expect(places((await search('schuldhulpverlenning')).hits)).toEqual(['Beleidsplan jeugd 4 ~'])
  })

  test('a document without text is named, because no search finds anything in it', async () => {
    const { textless } = await search('gezin')
    expect(textless.map(({ id }) => id)).toEqual([world.own.sentDocument])
  })

  test.each([
    ['', 'nothing', 0],
    ['🙂', 'nothing', 0],
    ['\u0000', 'nothing', 0],
    ['"', 'nothing', 0],
    ['%', 'nothing', 0],
    ['de het', 'common', 0],
    ['b', 'found', 1],
    ['100%', 'found', 1],
    ["gezin' or 1=1 --", 'found', 0],
    ['gezin & ! | ( <-> :*', 'found', 2],
    ["\\'; ''", 'nothing', 0],
    ['x'.repeat(10_000), 'found', 0],
    ['🙂 '.repeat(5_000), 'nothing', 0],
    ['gezin '.repeat(1_600), 'found', 2],
    ['<script>alert(1)</script>', 'found', 0],
  ])('%#: calm', async (query, said, count) => {
    const found = await search(query)
    expect([found.said, found.hits.length]).toEqual([said, count])
  })

  test('45 pages come in pieces of 20, each page once', async () => {
    const first = await search('toezicht')
    expect(first.hits).toHaveLength(20)
    const second = await search('toezicht', first.next)
    const third = await search('toezicht', second.next)
    expect(third.next).toBeNull()
    const all = [first, second, third].flatMap(({ hits }) => hits.map((hit) => hit.page))
    expect(all).toEqual(Array.from({ length: 45 }, (_, at) => at + 1))
    expect(first.documents).toEqual([{ document: long, title: 'Verslagen', pages: 45 }])
    const nowhere = { tier: 0 as const, document: world.otherStudy.sentDocument, page: 1 }
    expect((await search('toezicht', nowhere)).hits).toEqual([])
  })

  test('reading is noted, once an hour for a document', async () => {
    await search('gezin')
    await page(plan, '1')
    const events = await listRecentEvents(fresh.store('owner'), 100)
    const mine = events.filter(({ verb, subjectId }) => verb === 'read-document' && subjectId === plan)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({ actorId: world.inspector.account })
  })
})

describe('a page', () => {
  test('with its words, and where else they stand', async () => {
    const shown = await page(plan, '3', 'gezin')
    expect(shown).toMatchObject({
      state: 'there',
      page: 3,
      about: { pageCount: 4, title: 'Beleidsplan jeugd' },
      foundOn: [1, 3],
    })
    expect(shown.text?.words).toEqual(['gezinnen', 'pleeggezin'])
    expect(await page(plan, '2')).toMatchObject({ page: 2, text: null, foundOn: [] })
  })

  test.each([
    ['99', 4],
    ['0', 1],
    ['twee', 1],
    [null, 1],
  ])('%s is not there: the nearest', async (wanted, nearest) => {
    expect(await page(plan, wanted)).toMatchObject({ page: nearest })
  })

  test('a document of another approach, study or nowhere is not there', async () => {
    for (const document of [
      world.sibling.sentDocument,
      world.otherStudy.sentDocument,
      world.own.document,
      crypto.randomUUID(),
    ])
      expect(await refused(page(document, '1'))).toEqual({ refused: 'outside-scope' })
    expect(await refused(page(world.otherStudy.sentDocument, '1', '', world.otherStudy.assessment))).toEqual({
      refused: 'outside-scope',
    })
  })

  test('what waits or was destroyed gives its title alone; what the scanner refused is not there', async () => {
    const gone = await sent(world.own, 'Vernietigd stuk', ['Een geheim gezin.'])
    const lead = createConsoleCaller(testCall(fresh, 'console', world.lead.session))
    await lead.destroyDocument({ document: gone, reason: 'Gegevens van een gezin.' })
    const shown = await page(gone, '1', 'geheim')
    expect(shown).toMatchObject({
      state: 'destroyed',
      text: null,
      about: { destroyed: { reason: 'Gegevens van een gezin.' } },
    })
    expect((await search('geheim')).hits).toEqual([])
    expect(await page(waiting, '1')).toMatchObject({ state: 'waiting', text: null })
    await rawSql(fresh.superuserUrl, `update policy_documents set scan = 'refused' where id = $1`, [waiting])
    expect(await refused(page(waiting, '1'))).toEqual({ refused: 'outside-scope' })
  })
})
