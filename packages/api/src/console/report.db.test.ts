import { joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { type CheckStudyPlace, makeCheckStudy } from '@toezicht/database/testing/builders/make-check-study'
import { makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { everything } from '@toezicht/domain/assessment/queue'
import { publishedCounts } from '@toezicht/framework/figure-check/published-counts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

/** The check study: 30 approaches in 21 gemeenten, whose report must print every count that was published. */
let fresh: FreshDatabase
let place: CheckStudyPlace
let lead: string
let stranger: string
const api = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))

beforeAll(async () => {
  fresh = await freshDatabase()
  place = await makeCheckStudy(fresh)
  const person = (name: string, role: 'lead' | 'inspector', study: string) =>
    fresh.store('owner').change(null, async (changing) => {
      const account = await makeAccount(changing, { app: 'console', name, email: `${name}@voorbeeld.example` })
      await joinStudy(changing, study, account, role)
      return makeSession(changing, account, 'console')
    })
  lead = await person('leider', 'lead', place.study)
  const other = await fresh.store('owner').change(null, (changing) => makeStudy(changing, { slug: 'ander' }))
  stranger = await person('vreemde', 'inspector', other.study)
}, 60_000)
afterAll(() => fresh?.close())

/** A factsheet of these gemeenten is public: the row alone, for the report reads no more of it. */
const makePublic = (where: string) =>
  rawSql(
    fresh.superuserUrl,
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
     select p.study_id, p.id, m.slug, m.name, s.slug, s.name, s.fictional, 1, '{}', 'openbaar' from participations p
     join municipalities m on m.id = p.municipality_id join studies s on s.id = p.study_id where p.study_id = $1 and ${where}`,
    [place.study],
  )
const editor = () => api(place.inspector)
const report = () => editor().getReport({ study: place.study })
const textBlock = async (words: string) => {
  const block = (await report()).blocks.find(({ content }) => content.kind === 'text' && content.text.includes(words))
  if (block?.content.kind !== 'text') throw new Error(`No text says ${words}`)
  return { ...block, content: block.content }
}
const events = async () => (await listRecentEvents(fresh.store('owner'), 1)).map(({ verb }) => verb)

test('before anything is public the report starts, shows what is missing, and is not frozen', async () => {
  expect(await refused(api(stranger).startReport({ study: place.study }))).toEqual({ refused: 'outside-scope' })
  await editor().startReport({ study: place.study })
  expect(await refused(editor().startReport({ study: place.study }))).toMatchObject({ reason: 'report-started' })
  const { gaps, blocks, counts } = await report()
  expect(gaps).toEqual(['nothing-public'])
  expect(counts).toEqual({ approaches: 0, leftOut: 30 })
  expect(blocks.filter(({ lacks }) => lacks.includes('figure-uncounted')).length).toBeGreaterThan(10)
  expect(await refused(editor().freezeReport({ study: place.study }))).toMatchObject({ reason: 'report-incomplete' })
})

test('only approaches with a public factsheet count; when more become public their numbers are flagged until somebody looks', async () => {
  await makePublic(`m.name = 'Voorbeeldakker'`)
  const first = await textBlock('one-plan.yes')
  expect(first.changed).toMatchObject([
    { marker: 'one-plan.yes', before: 'nog niets geteld', now: '100% (1 van 1 aanpak)' },
    { marker: 'one-coordinator.yes' },
  ])
  await makePublic(`m.name <> 'Voorbeeldakker'`)
  const { figures, counts } = await report()
  expect(counts).toEqual({ approaches: 30, leftOut: 0 })
  const now = new Map(figures.flatMap(({ shares }) => shares.map((share) => [share.marker, share.now])))
  for (const [figure, share, numerator, denominator, percent] of publishedCounts)
    expect(now.get(`${figure}.${share}`)).toContain(`${percent}% (${numerator} van ${denominator} `)
  const { lacks, id, version, content } = await textBlock('one-plan.yes')
  expect(lacks).toEqual(['block-number-changed'])
  const quietly = await editor().saveReportBlock({ block: id, expected: version, content, quiet: true })
  expect(quietly.changed).toHaveLength(2)
  const looked = await editor().saveReportBlock({ block: id, expected: quietly.version, content, quiet: false })
  expect(looked.changed).toEqual([])
  expect(await events()).toEqual(['save-report-block'])
})

test('a block refuses what does not exist, and a colleague is never overwritten', async () => {
  const { id, version, content } = await textBlock('aftercare.yes')
  const save = (session: string, expected: number, text: string) =>
    api(session).saveReportBlock({ block: id, expected, content: { ...content, text }, quiet: false })
  expect(await refused(save(place.inspector, version, 'Zie [[weer.ja]].'))).toMatchObject({
    reason: 'unknown-figure',
    issues: [{ path: '[[weer.ja]]', reason: 'unknown-figure' }],
  })
  expect(await refused(save(stranger, version, 'Van mij.'))).toEqual({ refused: 'outside-scope' })
  const text = 'Nazorg: [[aftercare.yes]] van alle aanpakken.'
  const saved = await save(place.reviewer, version, text)
  expect(await refused(save(place.inspector, version, 'Iets anders.'))).toMatchObject({
    refused: 'conflict',
    current: { content: { text }, version: saved.version, by: 'vaststeller' },
  })
  expect(await save(place.inspector, version, text)).toMatchObject({ version: saved.version })
})

test('blocks are added, moved and removed; the title stays first', async () => {
  const [title, intro] = (await report()).blocks
  if (!title || !intro) throw new Error('The report starts with a title and a text')
  const study = place.study
  const { block } = await editor().addReportBlock({ study, after: intro.id, kind: 'heading' })
  const order = async () => (await report()).blocks.slice(0, 3).map(({ id }) => id)
  expect(await order()).toEqual([title.id, intro.id, block])
  expect(await editor().moveReportBlock({ block, to: 'up' })).toMatchObject({ moved: true })
  expect(await order()).toEqual([title.id, block, intro.id])
  expect(await editor().moveReportBlock({ block, to: 'up' })).toMatchObject({ moved: false })
  expect(await refused(editor().removeReportBlock({ block: title.id, expected: title.version }))).toMatchObject({
    reason: 'report-title-stays',
  })
  expect(await refused(editor().removeReportBlock({ block, expected: 9 }))).toMatchObject({ refused: 'conflict' })
  await editor().removeReportBlock({ block, expected: 1 })
  expect((await order()).slice(0, 2)).toEqual([title.id, intro.id])
})

test('an example is recognised by names of the study, and approved by somebody else', async () => {
  const [found] = await rawSql<{ id: string }>(
    fresh.superuserUrl,
    'select id from findings where study_id = $1 limit 1',
    [place.study],
  )
  const finding = found?.id ?? ''
  const study = place.study
  const text = 'In Voorbeeldhaven belde een moeder zelf.'
  const { example } = await editor().addReportExample({ finding, content: { title: 'Een gezin', text } })
  const [listed] = (await editor().listReportExamples({ study, finding })).examples
  expect(listed).toMatchObject({ names: [{ kind: 'municipalities', name: 'Voorbeeldhaven' }], own: true })
  await editor().submitReportExample({ example })
  const approve = (session: string, version: number, namesSeen = false) =>
    api(session).approveReportExample({ example, version, namesSeen })
  expect(await refused(approve(place.inspector, 1))).toEqual({ refused: 'four-eyes' })
  expect(await refused(approve(place.reviewer, 1))).toMatchObject({ reason: 'names-in-example' })
  await api(place.reviewer).returnReportExample({ example, remark: 'Haal de gemeente weg.' })
  await editor().saveReportExample({
    example,
    expected: 1,
    content: { title: 'Een gezin', text: 'Een moeder belde zelf.' },
  })
  await editor().submitReportExample({ example })
  expect(await refused(approve(place.reviewer, 1))).toMatchObject({ reason: 'content-changed' })
  await approve(place.reviewer, 2)
  expect(await events()).toEqual(['approve-report-example'])
  expect(await refused(api(stranger).listReportExamples({ study, finding }))).toEqual({ refused: 'outside-scope' })
})

test('frozen, approved by its hash, proposed, confirmed by another, and withdrawn by two', async () => {
  const study = place.study
  const { blocks: flagged, changedStamp: stamp } = await report()
  const waitingBlocks = flagged.filter(({ changed }) => changed.length > 0)
  expect(waitingBlocks.length).toBeGreaterThan(2)
  expect(await refused(api(stranger).seeReportNumbers({ study, stamp }))).toEqual({ refused: 'outside-scope' })
  expect(await refused(editor().seeReportNumbers({ study, stamp: '0'.repeat(64) }))).toEqual({
    refused: 'conflict',
    reason: 'report-numbers-changed',
  })
  expect(await editor().seeReportNumbers({ study, stamp })).toEqual({ blocks: waitingBlocks.length })
  expect(await events()).toEqual(['see-report-numbers'])
  const after = (await report()).blocks
  expect(after.filter(({ changed }) => changed.length > 0)).toEqual([])
  const words = ({ content }: (typeof after)[number]) => ('read' in content ? { ...content, read: {} } : content)
  expect(after.map(words)).toEqual(flagged.map(words))
  // The same list a second time was seen already.
  expect(await refused(editor().seeReportNumbers({ study, stamp }))).toMatchObject({ reason: 'report-numbers-changed' })
  expect((await report()).open).toBe(0)
  const { contentHash } = await api(lead).freezeReport({ study })
  const waiting = async (session: string) => {
    const { top } = await api(session).listQueue({ list: 'waiting', filter: everything, after: null })
    return top
      .filter(({ kind }) => kind.startsWith('report'))
      .map(({ kind, own }) => `${kind} ${own ? 'own' : 'to do'}`)
  }
  expect(await waiting(lead)).toEqual(['report own'])
  const shown = await api(lead).getReportSnapshot({ study })
  expect(shown.snapshot?.report.counts).toMatchObject({ municipalities: 21, approaches: 30 })
  const counted = new Map(shown.snapshot?.report.figures.map((each) => [each.code, each]))
  for (const [figure, share, numerator, denominator] of publishedCounts) {
    const frozen = counted.get(figure)
    expect([figure, frozen?.denominator, frozen?.shares.find(({ code }) => code === share)?.numerator]).toEqual([
      figure,
      denominator,
      numerator,
    ])
  }
  const helper = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'console', name: 'derde', email: 'derde@voorbeeld.example' })
    await joinStudy(changing, study, account, 'inspector')
    return makeSession(changing, account, 'console')
  })
  for (const session of [lead, place.inspector, place.reviewer])
    expect(await refused(api(session).approveReport({ study, contentHash }))).toEqual({ refused: 'four-eyes' })
  expect(await refused(api(helper).approveReport({ study, contentHash: '0'.repeat(64) }))).toMatchObject({
    reason: 'content-changed',
  })
  expect(await waiting(helper)).toEqual(['report to do'])
  await api(helper).approveReport({ study, contentHash })
  const proposal = { study, contentHash, visibleFrom: null, correction: null }
  expect(await refused(api(helper).proposeReport(proposal))).toEqual({ refused: 'outside-scope' })
  expect(await refused(api(lead).proposeReport({ ...proposal, correction: 'Zie 家.' }))).toMatchObject({
    issues: [{ path: 'correction', reason: 'unprintable-character:家' }],
  })
  await api(lead).proposeReport(proposal)
  expect(await waiting(lead)).toEqual(['report-publication own'])
  expect(await waiting(helper)).toEqual(['report-publication to do'])
  expect(await refused(api(lead).confirmReport({ study, contentHash }))).toEqual({ refused: 'four-eyes' })
  const two = await Promise.allSettled(
    [helper, place.inspector].map((session) => api(session).confirmReport({ study, contentHash })),
  )
  expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { versions } = await api(lead).getReportSnapshot({ study })
  expect(versions).toMatchObject([{ number: 1, state: 'published', visible: true, rendered: false }])
  expect(
    await refused(api(lead).proposeReportWithdrawal({ study, number: 1, reason: 'Er stond 家 in.' })),
  ).toMatchObject({ issues: [{ path: 'reason', reason: 'unprintable-character:家' }] })
  await api(lead).proposeReportWithdrawal({ study, number: 1, reason: 'Er stond een naam in.' })
  expect(await waiting(helper)).toEqual(['report-withdrawal to do'])
  expect(await refused(api(lead).decideReportWithdrawal({ study, number: 1, withdraw: true }))).toEqual({
    refused: 'four-eyes',
  })
  await api(helper).decideReportWithdrawal({ study, number: 1, withdraw: true })
  expect((await api(lead).getReportSnapshot({ study })).versions).toMatchObject([
    { withdrawal: 'confirmed', withdrawalReason: 'Er stond een naam in.' },
  ])
  expect(await waiting(helper)).toEqual([])
})

test('behind every number of the indicators stand exactly its approaches; the heat map holds all of them', async () => {
  const study = place.study
  const ask = (
    opened: { indicator: string; place: 'meets' | 'improvement-point' | 'no-verdict' | 'missing'; page: number } | null,
    page: number | null = null,
  ) => editor().getVerdictCounts({ study, stand: 'approved', opened, heatMap: page })
  const { themes, heatMap } = await ask(null, 1)
  expect(heatMap?.rows).toHaveLength(30)
  const need = themes.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'T2.1.3')
  expect(need?.counts).toEqual({ meets: 23, 'improvement-point': 5, 'no-verdict': 2, missing: 0 })
  for (const each of ['meets', 'improvement-point', 'no-verdict'] as const) {
    const { opened } = await ask({ indicator: 'T2.1.3', place: each, page: 1 })
    expect([each, opened?.total, opened?.approaches.length]).toEqual([each, need?.counts[each], need?.counts[each]])
  }
  expect(await refused(ask({ indicator: 'T9.9.9', place: 'meets', page: 1 }))).toEqual({ refused: 'outside-scope' })
})
