import { randomUUID } from 'node:crypto'
import { asRole, refusalOf as rawRefusal } from '@toezicht/database/testing/as-role'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { readEverything } from '@toezicht/database/testing/read-everything'
import { everything } from '@toezicht/domain/assessment/queue'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'
import type { Person } from '../testing/corner.ts'
import { makePartnerWithCanary } from '../testing/fact-check-world.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
let coordinator = ''
let partner = ''
let factCheck = ''
/** Said by a network partner, and by inspectors among themselves: never for the gemeente. */
const canary = `partner zegt ${randomUUID()}`
const comments = { finding: randomUUID(), conclusion: randomUUID(), context: randomUUID() }
const by = ({ session }: Person) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => by(world.lead)
/** Wrote every finding and conclusion of this gemeente. */
const author = () => by(world.inspector)
/** Approved them, and wrote none of it. */
const reviewer = () => by(world.secondInspector)
const gemeente = () => createPortalCaller(testCall(fresh, 'portal', coordinator))
const participation = () => world.own.ready
const look = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  rawSql<Row>(fresh.superuserUrl, sql, values)
const page = () => gemeente().getFactCheck({ factCheck })
const shown = async () => (await reviewer().getFactCheck({ participation: participation() })).newest

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  ;({ coordinator, partner } = await makePartnerWithCanary(fresh, world, canary))
})
afterAll(() => fresh?.close())

const save = (kind: keyof typeof comments, part: string, body: string, expected = 0) =>
  gemeente().saveFactCheckComment({ factCheck, comment: comments[kind], part, kind: 'fact', body, expected })

describe('opening', () => {
  const open = (deadline = '2100-01-01') => ({ participation: participation(), deadline })
  test('waits for an approved factsheet, is the lead’s, and mails the coordinator without a word of content', async () => {
    expect(await refused(lead().openFactCheck(open()))).toEqual({ refused: 'closed', reason: 'factsheet-not-approved' })
    const { contentHash } = await author().submitFactsheet({ participation: participation() })
    await lead().approveFactsheet({ participation: participation(), contentHash })
    expect(await refused(reviewer().openFactCheck(open()))).toEqual({ refused: 'outside-scope' })
    expect(await refused(lead().openFactCheck(open('2020-01-01')))).toMatchObject({ reason: 'deadline-in-past' })
    const opened = await lead().openFactCheck(open())
    factCheck = opened.factCheck
    expect(opened.told).toBe(1)
    expect(await refused(lead().openFactCheck(open()))).toEqual({ refused: 'closed', reason: 'fact-check-unfinished' })
    const mails = await look(`select address, parameters from mails where template = 'fact-check'`)
    expect(mails).toEqual([
      {
        address: 'coordinator-klaarstad@voorbeeld.example',
        parameters: expect.objectContaining({ moment: 'opened', municipality: 'klaarstad', deadline: '2100-01-01' }),
      },
    ])
    expect(JSON.stringify(mails)).not.toContain('Dit staat er')
  })

  test('the console’s role itself opens none on content that nobody approved', async () => {
    const insert = (session: string) =>
      asRole(fresh.url('console'), session, (client) =>
        client.query(
          `insert into fact_checks (id, study_id, participation_id, content, content_hash, deadline, opened_by)
           select gen_random_uuid(), p.study_id, p.id, '{}', '', current_date + 9, $2 from participations p where p.id = $1`,
          [world.own.participation, world.lead.account],
        ),
      )
    expect(await rawRefusal(insert(world.lead.session))).toBe('fact_check_of_approved')
  })
})

describe('the coordinator', () => {
  test('reads the draft in the words of the factsheet, and every part of it', async () => {
    const { groups, heading, fresh: ids } = await page()
    expect(heading).toMatchObject({ municipality: 'klaarstad', status: 'open', deadline: '2100-01-01', comments: 0 })
    const parts = groups.flatMap((group) => group.parts)
    expect(parts.map(({ code }) => code)).toContain('finding:beoordeeld:T1.1.1')
    expect(parts.map(({ code }) => code).sort()).toEqual(Object.keys(ids).sort())
    expect(parts.flatMap(({ paragraphs }) => paragraphs)).toContain('Dit staat er.')
  })

  test('writes a text of 100,000 characters; asked twice it is saved once; two at once is a conflict with both texts', async () => {
    const body = 'Dit klopt niet. '.repeat(6_250)
    expect(await save('finding', 'finding:beoordeeld:T1.1.1', body)).toMatchObject({ version: 1 })
    expect(await save('finding', 'finding:beoordeeld:T1.1.1', body)).toMatchObject({ version: 1 })
    expect(await refused(save('finding', 'finding:beoordeeld:T1.1.1', `${body}x`, 1))).toMatchObject({
      reason: 'fact-check-comment-long',
    })
    expect(await save('finding', 'finding:beoordeeld:T1.1.1', '=1+1 <b>#set</b> [2]', 1)).toMatchObject({ version: 2 })
    expect(await refused(save('finding', 'finding:beoordeeld:T1.1.1', 'Anders.', 1))).toMatchObject({
      refused: 'conflict',
      current: { version: 2, body: '=1+1 <b>#set</b> [2]' },
    })
    expect(await refused(save('context', 'finding:beoordeeld:T9.9.9', 'Bestaat niet.'))).toEqual({
      refused: 'outside-scope',
    })
  })

  test('no partner and no coordinator of another gemeente sees that it exists', async () => {
    for (const session of [partner, world.own.person.session, world.own.colleague.session]) {
      const other = createPortalCaller(testCall(fresh, 'portal', session))
      expect(await refused(other.getFactCheck({ factCheck }))).toEqual({ refused: 'outside-scope' })
      expect((await other.listFactChecks({})).some(({ id }) => id === factCheck)).toBe(false)
      expect(await readEverything(fresh.url('portal'), session)).not.toContain('=1+1 <b>#set</b>')
    }
  })

  test('what it wrote is nowhere in the console before it is sent', async () => {
    await save('context', 'context', 'Het aantal inwoners is ouder.')
    await save('conclusion', 'conclusion:beoordeeld:T1', 'Niemand zegt dit zo.')
    expect((await shown())?.comments).toEqual([])
    const all = await Promise.all(
      [world.lead, world.secondInspector].map(({ session }) => readEverything(fresh.url('console'), session)),
    )
    expect(all.join('')).not.toContain('Niemand zegt dit zo.')
  })

  test('sends once, knowingly; a second request hears the first answer; then nothing changes any more', async () => {
    expect(await refused(gemeente().sendFactCheck({ factCheck, nothing: true }))).toMatchObject({
      reason: 'fact-check-something',
    })
    const [first, second] = await Promise.all([
      gemeente().sendFactCheck({ factCheck, nothing: false }),
      gemeente().sendFactCheck({ factCheck, nothing: false }),
    ])
    expect(first.receipt).toMatch(/^FC-\d{4}-\d{6}$/)
    expect(second.receipt).toBe(first.receipt)
    expect(await look(`select count(*)::int from mails where parameters ->> 'moment' = 'receipt'`)).toEqual([
      { count: 1 },
    ])
    expect(await refused(save('context', 'context', 'Toch anders.', 1))).toMatchObject({
      reason: 'cannot-comment-sent',
    })
    expect(await refused(gemeente().removeFactCheckComment({ comment: comments.context }))).toMatchObject({
      reason: 'cannot-comment-sent',
    })
    expect(await refused(lead().withdrawFactCheck({ factCheck, reason: 'Toch niet.' }))).toMatchObject({
      reason: 'cannot-withdraw-sent',
    })
  })
})

describe('deciding', () => {
  const decide = (
    who: () => ReturnType<typeof author>,
    comment: string,
    decision: 'accepted' | 'partly' | 'declined',
    reason = 'Nagekeken.',
  ) => who().decideFactCheckComment({ comment, decision, reason })

  test('is refused for whoever wrote a word of it, by the rule and in raw SQL', async () => {
    expect(await refused(decide(author, comments.finding, 'declined'))).toEqual({ refused: 'four-eyes' })
    const raw = (session: string, account: string) =>
      asRole(fresh.url('console'), session, (client) =>
        client.query(
          `insert into fact_check_decisions (comment_id, study_id, fact_check_id, decision, reason, decided_by)
           select id, study_id, fact_check_id, 'declined', 'x', $2 from fact_check_comments where id = $1`,
          [comments.finding, account],
        ),
      )
    expect(await rawRefusal(raw(world.inspector.session, world.secondInspector.account))).toBe('four_eyes')
    expect(await look('select from fact_check_decisions where comment_id = $1', [comments.finding])).toEqual([])
  })

  test('an accepted fact reopens the finding with the comment as remark, and the factsheet is no longer approved', async () => {
    expect(await refused(decide(reviewer, comments.finding, 'accepted', ' '))).toMatchObject({
      reason: 'decision-reason-missing',
    })
    await decide(reviewer, comments.finding, 'accepted', 'De bron geeft de gemeente gelijk.')
    const comment = (await shown())?.comments.find(({ id }) => id === comments.finding)
    expect(comment).toMatchObject({
      decision: 'accepted',
      subjectStatus: 'returned',
      decidedBy: 'tweede',
      wroteIt: false,
    })
    const [row] = await look<{ status: string; remark: string; standing: number }>(
      `select f.status, f.remark, (select count(*)::int from approvals a where a.subject_id = f.id and a.voided_at is null) as standing
       from findings f where f.id = $1`,
      [comment?.subjectId],
    )
    expect(row).toMatchObject({ status: 'returned', standing: 0 })
    expect(row?.remark).toContain('=1+1 <b>#set</b> [2]')
    expect(row?.remark).toContain('De bron geeft de gemeente gelijk.')
    expect(await look('select status from factsheets where participation_id = $1', [participation()])).toEqual([
      { status: 'draft' },
    ])
  })

  test('what was approved and is reopened waits for whoever wrote it last, and for nobody else', async () => {
    const finding = (await shown())?.comments.find(({ id }) => id === comments.finding)?.subjectId
    const returned = async (caller: ReturnType<typeof by>) =>
      (await caller.listQueue({ list: 'waiting', filter: everything, after: null })).waiting.rows.find(
        ({ id }) => id === finding,
      )
    expect(await returned(author())).toMatchObject({ own: true })
    expect(await returned(reviewer())).toMatchObject({ own: false })
  })

  test('a decision is nowhere in the portal before the answers go back, and these wait for every comment', async () => {
    expect(await refused(lead().answerFactCheck({ factCheck }))).toMatchObject({ reason: 'fact-check-undecided' })
    expect((await page()).comments.map(({ decision }) => decision)).toEqual([null, null, null])
    expect(await readEverything(fresh.url('portal'), coordinator)).not.toContain('De bron geeft de gemeente gelijk.')
    const raw = asRole(fresh.url('console'), world.lead.session, (client) =>
      client.query(`update fact_checks set status = 'answered' where id = $1`, [factCheck]),
    )
    expect(await rawRefusal(raw)).toBe('fact_check_decided')
    await decide(reviewer, comments.conclusion, 'partly')
    await decide(lead, comments.context, 'declined')
    expect(
      await look(
        `select status from theme_conclusions where id = (select subject_id from fact_check_parts
      where fact_check_id = $1 and code = 'conclusion:beoordeeld:T1')`,
        [factCheck],
      ),
    ).toEqual([{ status: 'returned' }])
  })

  test('the answers go back: the gemeente reads each decision with its reason, and never who decided or what partners said', async () => {
    await reviewer().answerFactCheck({ factCheck })
    const { comments: answered, heading } = await page()
    expect(heading.status).toBe('answered')
    expect(answered.map(({ decision }) => decision?.decision)).toEqual(['declined', 'accepted', 'partly'])
    expect(JSON.stringify(answered)).not.toContain('tweede')
    expect(await refused(decide(reviewer, comments.context, 'accepted'))).toMatchObject({
      reason: 'cannot-decide-answered',
    })
    const everything = await readEverything(fresh.url('portal'), coordinator)
    expect(everything).toContain('De bron geeft de gemeente gelijk.')
    for (const text of [everything, JSON.stringify(await page())]) expect(text).not.toContain(canary)
    const mails = await look(`select parameters from mails where template = 'fact-check'`)
    expect(JSON.stringify(mails)).not.toMatch(/bron geeft|=1\+1|partner zegt/)
    // The same look under the partner's own session does find it, so it is no blind one.
    expect(await readEverything(fresh.url('portal'), partner)).toContain(canary)
  })

  test('everything stands in the log', async () => {
    const verbs = await look<{ verb: string }>(
      `select distinct verb from audit.events where verb like '%fact-check%' order by 1`,
    )
    expect(verbs.map(({ verb }) => verb)).toEqual([
      'answer-fact-check',
      'decide-fact-check-comment',
      'open-fact-check',
      'save-fact-check-comment',
      'send-fact-check',
    ])
  })
})
