import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const lead = () => createConsoleCaller(testCall(fresh, 'console', world.lead.session))
const first = () => createConsoleCaller(testCall(fresh, 'console', world.inspector.session))

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const odd = 'Het gezin 家庭 en 👍 erbij.'
const reason = 'Omdat het zo is.'
const unknown = { kind: 'not-stated' as const }
const noVerdict = { indicator: 'T4.1.1', verdict: 'no-verdict' as const, reason }
const finding = { blocks: [{ text: 'Goed.' }], verdicts: [noVerdict], pointsOfAttention: [], documents: [] }
const saveFinding = (content: object, id = randomUUID(), expected = 0) =>
  first().saveFinding({ assessment: world.own.assessment, finding: id, expected, content: { ...finding, ...content } })
const saveConclusion = (content: { strengths: string[]; improvements: string[] }) =>
  first().saveConclusion({ assessment: world.own.assessment, theme: 'T1', expected: 0, content })
const context = { population: unknown, householdsWithChildren: unknown, estimatedFamilies: unknown, paragraphs: [] }
const saveContext = (change: object) =>
  lead().saveContext({ participation: world.own.participation, expected: 1, context: { ...context, ...change } })
const facts = { description: [], start: { date: null, pilot: false, note: null }, familiesServed: unknown }
const assign = (change: object) =>
  lead().assignApproach({
    ...{ study: world.own.study, municipality: world.own.municipality, name: 'Een nieuwe', facts, directorTerm: null },
    ...{ deadline: '2099-12-31', partners: [], ...change },
  })
const terms = (directorTerm: string) =>
  lead().saveTerms({ assessment: world.own.assessment, expected: 1, directorTerm, terms: [], reason })
const partner = (organisation: string) =>
  lead().addPartner({
    ...{ assessment: world.own.assessment, deadline: '2099-12-31', reason },
    partner: { organisation, unit: null },
  })

test.each<[string, string, () => Promise<unknown>]>([
  ['a finding', 'blocks.0.text', () => saveFinding({ blocks: [{ text: odd }] })],
  ['a LET OP', 'pointsOfAttention.1', () => saveFinding({ pointsOfAttention: ['Let op.', odd] })],
  ['why there is no verdict', 'verdicts.0.reason', () => saveFinding({ verdicts: [{ ...noVerdict, reason: odd }] })],
  ['a cited title', 'documents.0.title', () => saveFinding({ documents: [{ title: odd, page: null }] })],
  ['what goes well', 'strengths.0', () => saveConclusion({ strengths: [odd], improvements: [] })],
  ['what can be better', 'improvements.0', () => saveConclusion({ strengths: [], improvements: [odd] })],
  ['the context', 'paragraphs.0', () => saveContext({ paragraphs: [odd] })],
  [
    'the source of a figure',
    'estimatedFamilies.source',
    () => saveContext({ estimatedFamilies: { kind: 'no-estimate', source: odd, date: null } }),
  ],
  ['the name of an approach', 'name', () => assign({ name: odd })],
  ['its description', 'facts.description.0', () => assign({ facts: { ...facts, description: [odd] } })],
  ['its partner', 'partners.0.organisation', () => assign({ partners: [{ organisation: odd, unit: null }] })],
  ['its word for the director', 'directorTerm', () => terms(odd)],
  ['a later partner', 'partners.0.organisation', () => partner(odd)],
  [
    'what a new version corrects',
    'correction',
    () =>
      lead().proposePublication({
        ...{ participation: world.own.participation, contentHash: 'x', moment: null, withoutFactCheck: null },
        note: odd,
      }),
  ],
  [
    'a text of the national report',
    'text',
    () =>
      first().saveReportBlock({
        ...{ block: world.own.reportBlock, expected: 1, quiet: true },
        content: { kind: 'text', text: odd, read: {} },
      }),
  ],
  [
    'a new example for it',
    'text',
    () => first().addReportExample({ finding: world.own.draftFinding, content: { title: 'Een gezin', text: odd } }),
  ],
  [
    'a changed example',
    'title',
    () =>
      first().saveReportExample({
        ...{ example: world.own.draftExample, expected: 1 },
        content: { title: odd, text: 'Een gezin.' },
      }),
  ],
  [
    'why it is not assessed',
    'reason',
    () => lead().withdrawApproach({ assessment: world.own.assessment, reason: odd }),
  ],
])('%s with signs that the PDF cannot print is refused when it is saved, and leaves nothing', async (_, path, save) => {
  const before = await listRecentEvents(fresh.store('owner'), 500)
  expect(await refused(save())).toEqual({
    refused: 'invalid',
    reason: 'unprintable-characters',
    issues: [{ path, reason: 'unprintable-character:家 庭 👍' }],
  })
  expect(await listRecentEvents(fresh.store('owner'), 500)).toEqual(before)
})

test('an earlier version that could not be printed does not come back', async () => {
  const second = createConsoleCaller(testCall(fresh, 'console', world.secondInspector.session))
  const id = randomUUID()
  const verdicts = [{ ...noVerdict, indicator: 'T4.2.1' }]
  const { assessment } = world.own
  await saveFinding({ verdicts }, id)
  await second.saveFinding({
    ...{ assessment, finding: id, expected: 1 },
    content: { ...finding, verdicts, blocks: [{ text: 'Beter.' }] },
  })
  await rawSql(fresh.superuserUrl, 'alter table revisions disable trigger all')
  await rawSql(
    fresh.superuserUrl,
    `update revisions set content = jsonb_set(content, '{blocks,0,text}', '"家"') where subject_id = $1 and version = 1`,
    [id],
  )
  const back = first().restoreFinding({ finding: id, from: id, version: 1, expected: 2, knowing: false })
  expect(await refused(back)).toMatchObject({ issues: [{ path: 'blocks.0.text', reason: 'unprintable-character:家' }] })
})

test('marks people paste, names with accents and invisible signs are saved as they are', async () => {
  const text = '✓ Súdwest-Fryslân, ’s-Hertogenbosch, co\u00ADördinatie\u200B: 50 m² ≥ 1/2'
  expect(await saveFinding({ blocks: [{ text }], verdicts: [{ ...noVerdict, indicator: 'T4.1.2' }] })).toMatchObject({
    version: 1,
  })
})
