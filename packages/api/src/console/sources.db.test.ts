import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { Source } from '@toezicht/domain/assessment/source'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import type { Corner } from '../testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const first = () => createConsoleCaller(testCall(fresh, 'console', world.inspector.session))
const sql = (statement: string, values: unknown[] = []) => rawSql(fresh.superuserUrl, statement, values)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  await sql(
    `insert into document_pages (document_id, submission_id, study_id, page, text)
     select id, submission_id, study_id, p, 'tekst' from policy_documents, generate_series(1, 12) p where id = $1`,
    [world.own.sentDocument],
  )
})
afterAll(() => fresh?.close())

const content = (text: string, sources: Source[]) => ({
  blocks: [{ text }],
  verdicts: [{ indicator: 'T4.1.1', verdict: 'meets' as const, reason: null }],
  pointsOfAttention: [],
  documents: [],
  sources,
})
const answerOf = ({ sent }: Corner, over = {}): Source => ({
  ...{ number: 1, kind: 'answer', respondent: sent.respondent, question: 'A6', version: 1 },
  ...over,
})
const pageOf = (document: string, page: number | null): Source => ({
  ...{ number: 1, kind: 'document', document, title: 'Zelf bedacht', page },
})
const findingOf = (finding: string, indicator = 'T1.1.1'): Source => ({
  number: 1,
  kind: 'finding',
  finding,
  indicator,
})
const save = (finding: string, expected: number, words: ReturnType<typeof content>) =>
  first().saveFinding({ assessment: world.own.assessment, finding, expected, content: words })

describe('sources of a finding', () => {
  const finding = randomUUID()

  test('are stored with the text that names them, a document under its own title, and are read back in the review', async () => {
    const { own } = world
    const three = [
      answerOf(own),
      { ...pageOf(own.sentDocument, 12), number: 2 },
      { ...findingOf(own.draftFinding), number: 3 },
    ]
    expect(await save(finding, 0, content('Zin [1]. Nog een. [2] En [3].', three))).toMatchObject({ version: 1 })
    const { now } = await first().getReview({ kind: 'finding', subject: finding })
    expect(now.find(({ label }) => label === 'Bronnen')?.lines).toEqual([
      '[1] Partner eerste, antwoord op A6 (versie 1)',
      `[2] ${own.canaries.sent}, bladzijde 12`,
      '[3] Bevinding onder T1.1.1',
    ])
  })

  test('that changed are another content: whoever changes one voids the approval', async () => {
    const before = await first().getReview({ kind: 'finding', subject: finding })
    await save(finding, 1, content('Zin [1].', [answerOf(world.own)]))
    const after = await first().getReview({ kind: 'finding', subject: finding })
    expect(after.contentHash).not.toBe(before.contentHash)
  })

  test.each<[string, (world: MatrixWorld) => Source, string]>([
    ['a respondent of another approach', ({ sibling }) => answerOf(sibling), 'source-answer-unknown'],
    ['a respondent of another study', ({ otherStudy }) => answerOf(otherStudy), 'source-answer-unknown'],
    ['a version that was never sent', ({ own }) => answerOf(own, { version: 2 }), 'source-answer-unknown'],
    ['a draft', ({ own }) => answerOf(own, { respondent: own.open.respondent }), 'source-answer-unknown'],
    ['a question that was not asked', ({ own }) => answerOf(own, { question: 'V9.9.9z' }), 'source-answer-unknown'],
    ['a page that does not exist', ({ own }) => pageOf(own.sentDocument, 13), 'source-page-unknown'],
    ['a document that was never sent', ({ own }) => pageOf(own.document, null), 'source-document-unknown'],
    ['a document of another approach', ({ sibling }) => pageOf(sibling.sentDocument, null), 'source-document-unknown'],
    ['a finding of another approach', ({ sibling }) => findingOf(sibling.draftFinding), 'source-finding-unknown'],
    ['a finding that does not exist', () => findingOf(randomUUID()), 'source-finding-unknown'],
    ['an indicator of another finding', ({ own }) => findingOf(own.draftFinding, 'T5.1.1'), 'source-finding-unknown'],
  ])('are refused, and nothing is stored: %s', async (_, sourceOf, reason) => {
    const unsaved = randomUUID()
    const words = {
      ...content('Zin [1].', [sourceOf(world)]),
      verdicts: [{ indicator: 'T5.1.1', verdict: null, reason: null }],
    }
    const call = first().saveFinding({
      assessment: world.own.assessment,
      finding: unsaved,
      expected: 0,
      content: words,
    })
    expect(await refused(call)).toEqual({
      refused: 'invalid',
      reason: 'sources-refused',
      issues: [{ path: 'source.1', reason }],
    })
    expect(await sql('select from findings where id = $1', [unsaved])).toEqual([])
  })

  test.each(['Zin [1].', 'Zin [99999999999].'])('a marker without a source is refused: %s', async (text) => {
    expect(await refused(save(finding, 2, content(text, [])))).toMatchObject({
      issues: [{ path: `marker.${/\d+/.exec(text)?.[0]}`, reason: 'marker-without-source' }],
    })
  })

  test('a hundred and one sources are refused by the shape', async () => {
    const many = Array.from({ length: 101 }, (_, index) => answerOf(world.own, { number: index + 1 }))
    expect(await refused(save(finding, 2, content('Zin.', many)))).toMatchObject({
      refused: 'invalid',
      issues: [expect.objectContaining({ path: 'content.sources' })],
    })
  })

  test('a destroyed document is no new source, and stays one where it was cited before', async () => {
    const { own } = world
    const cited = content('Zin [1].', [pageOf(own.sentDocument, 3)])
    expect(await save(finding, 2, cited)).toMatchObject({ version: 3 })
    await sql("update policy_documents set destroyed_at = now(), destroyed_reason = 'Op verzoek.' where id = $1", [
      own.sentDocument,
    ])
    expect(await save(finding, 3, { ...cited, blocks: [{ text: 'Anders [1].' }] })).toMatchObject({ version: 4 })
    const another = content('Anders [1].', [pageOf(own.sentDocument, 4)])
    expect(await refused(save(finding, 4, another))).toMatchObject({
      issues: [{ path: 'source.1', reason: 'source-document-destroyed' }],
    })
  })
})

test('content from before there were sources keeps its hash when it is saved unchanged', async () => {
  const finding = world.own.draftFinding
  const [stored] = await sql('select content, content_hash, version from findings where id = $1', [finding])
  const words = stored?.content as ReturnType<typeof content>
  expect(words).not.toHaveProperty('sources')
  const call = {
    assessment: world.own.assessment,
    finding,
    expected: Number(stored?.version),
    content: { ...words, sources: [] },
  }
  expect(await first().saveFinding(call)).toMatchObject({ version: stored?.version })
  expect(await sql('select content_hash from findings where id = $1', [finding])).toEqual([
    { content_hash: stored?.content_hash },
  ])
})

describe('the words of an approach', () => {
  const lead = () => createConsoleCaller(testCall(fresh, 'console', world.lead.session))
  const wanted = () => ({
    assessment: world.own.assessment,
    expected: 1,
    directorTerm: 'werker',
    terms: ['kernteam'],
    reason: 'Zo heet het hier.',
  })

  test('are changed by the lead with a reason and a trace, once', async () => {
    expect(await refused(first().saveTerms(wanted()))).toEqual({ refused: 'outside-scope' })
    expect(await lead().saveTerms(wanted())).toEqual({ version: 2 })
    expect(await refused(lead().saveTerms({ ...wanted(), directorTerm: 'coach' }))).toMatchObject({
      reason: 'terms-changed',
    })
    expect(await refused(lead().saveTerms({ ...wanted(), expected: 2 }))).toMatchObject({ reason: 'terms-unchanged' })
    const { decisions, approach } = await first().getApproach({ assessment: world.own.assessment })
    expect(approach).toMatchObject({ directorTerm: 'werker', terms: ['kernteam'] })
    expect(decisions[0]).toMatchObject({
      kind: 'save-terms',
      reason: 'Zo heet het hier.',
      details: { directorTerm: 'werker', terms: ['kernteam'] },
    })
  })

  test('of a sibling are foreign in its texts: the coherence check says which', async () => {
    const sibling = {
      ...wanted(),
      assessment: world.sibling.assessment,
      directorTerm: 'gezinscoach',
      terms: ['gezinsplan'],
    }
    await lead().saveTerms(sibling)
    const words = {
      ...content('De gezinscoaches maken een gezinsplan met de werker.', []),
      verdicts: [{ indicator: 'T5.2.1', verdict: 'meets' as const, reason: null }],
    }
    await first().saveFinding({ assessment: world.own.assessment, finding: randomUUID(), expected: 0, content: words })
    const { weighing } = await first().getCoherence({ assessment: world.own.assessment })
    expect(weighing).toContainEqual({
      rule: 'foreign-term',
      place: { kind: 'indicator', code: 'T5.2.1' },
      about: ['gezinscoaches', 'gezinsplan'],
    })
  })
})

test('a verdict that changes after the conclusion of its theme is something to weigh there', async () => {
  const { assessment } = world.own
  const finding = randomUUID()
  const judged = (verdict: 'meets' | 'improvement-point', expected: number) =>
    first().saveFinding({
      assessment,
      finding,
      expected,
      content: {
        ...content('De hulp duurt zo lang als nodig.', []),
        verdicts: [{ indicator: 'T5.1.1', verdict, reason: null }],
      },
    })
  const weighed = async () =>
    (await first().getCoherence({ assessment })).weighing.filter(({ rule }) => rule === 'verdict-changed')
  await judged('improvement-point', 0)
  const written = { strengths: [], improvements: ['Houd het langer vol.'] }
  await first().saveConclusion({ assessment, theme: 'T5', expected: 0, content: written })
  expect(await weighed()).toEqual([])
  await judged('meets', 1)
  expect(await weighed()).toEqual([
    { rule: 'verdict-changed', place: { kind: 'conclusion', code: 'T5' }, about: ['T5.1.1'] },
  ])
  await first().saveConclusion({
    assessment,
    theme: 'T5',
    expected: 1,
    content: { strengths: ['Het duurt.'], improvements: [] },
  })
  expect(await weighed()).toEqual([])
})
