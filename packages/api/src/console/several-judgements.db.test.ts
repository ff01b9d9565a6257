import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let template: FreshDatabase
let fresh: FreshDatabase
let world: MatrixWorld
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => as(world.lead.session)
const first = () => as(world.inspector.session)
const second = () => as(world.secondInspector.session)

beforeAll(async () => {
  template = await freshDatabase()
  world = await makeMatrixWorld(template)
  await template.disconnect()
})
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase(template.name)
})
afterAll(async () => {
  await fresh?.close()
  await template?.close()
})

const finding = () => world.own.submittedFinding
const conclusion = () => world.own.submittedConclusion
const assessment = () => world.own.assessment

/** What the screen shows when these are opened in place, as the items that its form posts. */
async function open(who: ReturnType<typeof as>, ...subjects: string[]) {
  const { themes } = await who.getApproachReview({ assessment: assessment(), open: subjects })
  return themes
    .flatMap(({ items }) => items)
    .filter(({ id }) => subjects.includes(id))
    .map(({ kind, id, contentHash }) => ({ kind, subject: id, contentHash }))
}

const approve = (who: ReturnType<typeof as>, items: Awaited<ReturnType<typeof open>>) =>
  who.approveJudgements({ assessment: assessment(), items })

const statuses = () =>
  rawSql<{ status: string }>(
    fresh.superuserUrl,
    `select status from findings where id = $1 union all select status from theme_conclusions where id = $2`,
    [finding(), conclusion()],
  ).then((rows) => rows.map(({ status }) => status))

describe('the screen of everything that waits', () => {
  test('gives a text only of what is opened, and remembers with which hash', async () => {
    const closed = await second().getApproachReview({ assessment: assessment(), open: [] })
    const before = closed.themes.flatMap(({ items }) => items)
    expect(before.map(({ text, opened }) => [text, opened])).toEqual([
      [null, null],
      [null, null],
    ])
    await open(second(), finding())
    const after = (await second().getApproachReview({ assessment: assessment(), open: [] })).themes[0]?.items ?? []
    expect(after.find(({ id }) => id === finding())?.opened).toEqual(expect.any(String))
    expect(after.find(({ id }) => id !== finding())?.opened ?? null).toBeNull()
    const other = (await lead().getApproachReview({ assessment: assessment(), open: [] })).themes[0]?.items ?? []
    expect(other.find(({ id }) => id === finding())?.opened).toBeNull()
  })

  test('stands in reading order, and counts what does not wait', async () => {
    const { themes } = await second().getApproachReview({ assessment: assessment(), open: [] })
    expect(themes.map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5'])
    expect(themes[0]?.others).toEqual({ approved: 0, draft: 2, returned: 0 })
    expect(themes.flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(['finding', 'conclusion'])
  })
})

describe('approving several', () => {
  test('approves what was opened, each signed with its hash and in the log', async () => {
    expect(await approve(second(), await open(second(), finding(), conclusion()))).toEqual({ approved: 2 })
    expect(await statuses()).toEqual(['approved', 'approved'])
    const { events } = await lead().listEvents({
      study: world.own.study,
      assessment: assessment(),
      actor: null,
      kind: 'approving',
      before: null,
    })
    expect(events.slice(0, 3).map(({ verb }) => verb)).toEqual([
      'approve-judgements',
      expect.stringMatching(/^approve-(finding|conclusion)$/),
      expect.stringMatching(/^approve-(finding|conclusion)$/),
    ])
  })

  test('one that was not opened: nothing is approved, and it is named', async () => {
    const items = await open(second(), finding())
    const { contentHash } = await lead().getReview({ kind: 'conclusion', subject: conclusion() })
    const all = [...items, { kind: 'conclusion' as const, subject: conclusion(), contentHash }]
    expect(await refused(approve(second(), all))).toEqual({
      refused: 'invalid',
      reason: 'not-all',
      issues: [{ path: `conclusion:${conclusion()}`, reason: 'not-opened' }],
    })
    expect(await statuses()).toEqual(['submitted', 'submitted'])
  })

  test('one that got a comma after it was opened: nothing is approved, with the old hash or the new one', async () => {
    const items = await open(second(), finding(), conclusion())
    await addComma()
    const path = `finding:${finding()}`
    expect(await refused(approve(second(), items))).toMatchObject({
      issues: [{ path, reason: 'changed-since-opened' }],
    })
    const { themes } = await second().getApproachReview({ assessment: assessment(), open: [] })
    const fresher = items.map((item) => ({
      ...item,
      contentHash: themes.flatMap((theme) => theme.items).find(({ id }) => id === item.subject)?.contentHash ?? '',
    }))
    expect(await refused(approve(second(), fresher))).toMatchObject({ issues: [{ path, reason: 'not-opened' }] })
    expect(await statuses()).toEqual(['submitted', 'submitted'])
  })

  test('whoever changed the comma approves none of it', async () => {
    await addComma(second())
    const items = await open(second(), finding(), conclusion())
    expect(await refused(approve(second(), items))).toMatchObject({
      issues: [{ path: `finding:${finding()}`, reason: 'own-writing' }],
    })
    expect(await statuses()).toEqual(['submitted', 'submitted'])
  })

  test('own writing is not approved, opened or not', async () => {
    const items = await open(first(), finding())
    expect(await refused(approve(first(), items))).toMatchObject({ issues: [{ reason: 'own-writing' }] })
  })

  test('something of another study, or of another approach, is outside scope and takes the rest with it', async () => {
    const items = await open(second(), finding())
    for (const subject of [world.otherStudy.submittedFinding, world.sibling.submittedFinding, randomUUID()]) {
      const stray = { kind: 'finding' as const, subject, contentHash: items[0]?.contentHash ?? '' }
      expect(await refused(approve(second(), [...items, stray]))).toEqual({ refused: 'outside-scope' })
    }
    expect(await statuses()).toEqual(['submitted', 'submitted'])
  })

  test('two reviewers at once: one wins, the other hears it', async () => {
    const mine = await open(second(), finding(), conclusion())
    const theirs = await open(lead(), conclusion(), finding())
    const outcomes = await Promise.allSettled([approve(second(), mine), approve(lead(), theirs.toReversed())])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const late = outcomes[0]?.status === 'fulfilled' ? approve(lead(), theirs) : approve(second(), mine)
    expect(await refused(late)).toMatchObject({
      reason: 'not-all',
      issues: [{ reason: 'approved-already' }, { reason: 'approved-already' }],
    })
    const { course } = await lead().getReview({ kind: 'finding', subject: finding() })
    expect(course.approvals).toHaveLength(1)
  })

  test('two reviewers of one finding at once: one wins, the other hears it', async () => {
    const { contentHash } = await second().getReview({ kind: 'finding', subject: finding() })
    const outcomes = await Promise.all(
      [second(), lead()].map((who) =>
        who.approveFinding({ finding: finding(), contentHash }).then(
          () => 'approved',
          () => 'refused',
        ),
      ),
    )
    expect(outcomes.sort()).toEqual(['approved', 'refused'])
    expect(await refused(second().approveFinding({ finding: finding(), contentHash }))).toEqual({
      refused: 'closed',
      reason: 'cannot-approve-approved',
    })
  })

  test('nothing chosen is refused', async () => {
    expect(await refused(approve(second(), []))).toMatchObject({ reason: 'nothing-chosen' })
  })
})

describe('giving several back', () => {
  const items = () => [
    { kind: 'finding' as const, subject: finding() },
    { kind: 'conclusion' as const, subject: conclusion() },
  ]

  test('with one remark, which starts a thread at each', async () => {
    const remark = 'Noem overal de bron.'
    expect(await second().returnJudgements({ assessment: assessment(), items: items(), remark })).toEqual({
      returned: 2,
    })
    expect(await statuses()).toEqual(['returned', 'returned'])
    for (const { kind, subject } of items()) {
      const { threads, remark: kept } = await first().getReview({ kind, subject })
      expect(kept).toBe(remark)
      expect(threads.find(({ onReturn }) => onReturn)?.remarks[0]?.body).toBe(remark)
    }
  })

  test('without a remark, or with ten thousand words, nothing goes back', async () => {
    for (const remark of ['', '   ', 'woord '.repeat(10_000)]) {
      const back = second().returnJudgements({ assessment: assessment(), items: items(), remark })
      expect(await refused(back)).toMatchObject({ refused: 'invalid' })
    }
    expect(await statuses()).toEqual(['submitted', 'submitted'])
  })

  test('one that waits no more keeps the others where they are', async () => {
    await second().returnFinding({ finding: finding(), remark: 'Korter.' })
    const back = second().returnJudgements({ assessment: assessment(), items: items(), remark: 'Korter.' })
    expect(await refused(back)).toMatchObject({
      issues: [{ path: `finding:${finding()}`, reason: 'waits-no-more' }],
    })
    expect(await statuses()).toEqual(['returned', 'submitted'])
  })
})

describe('what a review is held beside', () => {
  test('is what was given back, then what was approved, and it says which', async () => {
    await second().returnFinding({ finding: finding(), remark: 'Met een komma.' })
    await addComma()
    const review = await second().getReview({ kind: 'finding', subject: finding() })
    expect(review.grounds).toMatchObject([{ kind: 'returned', by: 'tweede', version: 1, chosen: true }])
    expect(review.before?.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Dit staat er.'])
    expect(review.now.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Dit, staat er.'])
    await second().approveFinding({ finding: finding(), contentHash: review.contentHash })
    await addComma()
    const again = await second().getReview({ kind: 'finding', subject: finding() })
    expect(again.grounds.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['approved', true],
      ['returned', false],
      ['seen', false],
    ])
    const other = await second().getReview({ kind: 'finding', subject: finding(), since: 'returned' })
    expect(other.before?.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Dit staat er.'])
  })

  test('for whoever only read it: what she herself saw last, also after opening the new text twice', async () => {
    await lead().getReview({ kind: 'finding', subject: finding() })
    await addComma()
    for (const _ of [1, 2]) {
      const { grounds } = await lead().getReview({ kind: 'finding', subject: finding() })
      expect(grounds).toMatchObject([{ kind: 'seen', by: null, version: 1 }])
    }
  })

  test('after a decision the next that waits is named, never one’s own', async () => {
    const { next } = await second().getReview({ kind: 'finding', subject: finding() })
    expect(next).toMatchObject({ kind: 'conclusion', id: conclusion(), assessmentId: assessment() })
    expect((await first().getReview({ kind: 'finding', subject: finding() })).next).toBeNull()
  })
})

async function addComma(who = first()): Promise<void> {
  const [row] = await rawSql<{ content: FindingContent; version: number }>(
    fresh.superuserUrl,
    'select content, version from findings where id = $1',
    [finding()],
  )
  if (!row) throw new Error('no finding')
  const text = row.content.blocks[0]?.text.replace('Dit', 'Dit,') ?? ''
  const content = { ...row.content, blocks: [{ text }] }
  await who.saveFinding({ assessment: assessment(), finding: finding(), expected: row.version, content })
  await who.submitFinding({ finding: finding() })
}
