import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { item, saveAndSend } from './testing/save-and-send.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies
let pool: pg.Pool
let superuser: pg.Client
let save: ReturnType<typeof saveAndSend>['save']
let send: ReturnType<typeof saveAndSend>['send']

beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  pool = new pg.Pool({ connectionString: fresh.url('portal'), max: 4 })
  superuser = new pg.Client({ connectionString: fresh.superuserUrl })
  await superuser.connect()
  ;({ save, send } = saveAndSend(pool))
})
afterEach(async () => {
  await pool.end()
  await superuser.end()
  await fresh.close()
})

const run = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows

async function becomeContributor(): Promise<void> {
  await run(`update respondent_members set role = 'contributor' where respondent_id = $1`, [world.own.respondent])
  // Another role ends the sessions of its account.
  await run(
    `insert into identity.sessions (token_hash, account_id, app, expires_at)
     values (decode($1, 'hex'), $2, 'portal', now() + interval '1 hour')`,
    [world.own.session, world.own.account],
  )
}

const held = (question: string, reason: string) => ({ question, outcome: 'held', reason })

test('a contributor writes what is assigned, and nothing else', async () => {
  await becomeContributor()
  const { session, submission } = world.own
  const outcome = await save(session, submission, [item('A6', 'niet van mij', 0), item('V1.1.1a', 'van mij', 1)])
  expect(outcome.answers).toMatchObject([
    { question: 'V1.1.1a', outcome: 'saved', version: 2 },
    held('A6', 'not-assigned'),
  ])
  expect(await run(`select from answers where submission_id = $1 and question_code = 'A6'`, [submission])).toEqual([])
  expect((await save(session, submission, [item('A6', 'niet van mij', 0)])).answers).toEqual([
    held('A6', 'not-assigned'),
  ])
  expect(await send(session, submission)).toEqual({ refused: 'outside-scope' })
})

test('what was saved before a question was taken back is told as saved when the request comes again', async () => {
  await becomeContributor()
  const { session, submission } = world.own
  const key = randomUUID()
  await save(session, submission, [item('V1.1.1a', 'op tijd', 1)], key)
  await run('delete from assignments where submission_id = $1', [submission])
  expect((await save(session, submission, [item('V1.1.1a', 'op tijd', 1)], key)).answers).toMatchObject([
    { outcome: 'saved', version: 2 },
  ])
  expect((await save(session, submission, [item('V1.1.1a', 'te laat', 2)])).answers).toEqual([
    held('V1.1.1a', 'not-assigned'),
  ])
})

test('a repeated request whose first answer was lost hears it after the sending too', async () => {
  const { session, submission } = world.own
  const key = randomUUID()
  await save(session, submission, [item('A6', 'op tijd', 0)], key)
  await send(session, submission)
  expect((await save(session, submission, [item('A6', 'op tijd', 0)], key)).answers).toMatchObject([
    { outcome: 'saved', version: 1 },
  ])
  expect(await save(session, submission, [item('A6', 'te laat', 1)])).toMatchObject({ refused: 'closed' })
})

test('of a returned questionnaire only the questions that came back are written; sending answers them', async () => {
  const { session, submission } = world.own
  await run(`update submissions set status = 'returned' where id = $1`, [submission])
  const outcome = await save(session, submission, [item('V1.1.1a', 'beter', 1), item('A6', 'stil erbij', 0)])
  expect(outcome.answers).toMatchObject([{ question: 'V1.1.1a', outcome: 'saved' }, held('A6', 'not-returned')])
  expect(await send(session, submission, { confirmed: false })).toMatchObject({ number: 2 })
  expect(
    await run('select answered_in_version from returned_questions where submission_id = $1', [submission]),
  ).toEqual([{ answered_in_version: 2 }])
  expect(await run('select status, latest_version from submissions where id = $1', [submission])).toEqual([
    { status: 'sent', latest_version: 2 },
  ])
})

const link = async (submission: string, question: string) => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.session', $1, true)`, [world.own.session])
    const { rowCount } = await client.query(
      `insert into public.document_questions (document_id, submission_id, study_id, question_code)
       select id, submission_id, study_id, $2 from public.policy_documents where submission_id = $1`,
      [submission, question],
    )
    return rowCount
  } catch (error) {
    return (error as { code?: string }).code
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('a document is hung on questions one may write at, and on no other', async () => {
  expect(await link(world.own.submission, 'A6')).toBe(1)
  await becomeContributor()
  expect(await link(world.own.submission, 'A6')).toBe('42501')
  expect(await link(world.own.submission, 'V1.1.1a')).toBe(1)
  await run(`update submissions set status = 'sent' where id = $1`, [world.own.submission])
  expect(await link(world.own.submission, 'V1.1.1a')).toBe('42501')
})

test('the read tells who takes part, what is assigned and what came back', async () => {
  const { session, submission, account } = world.own
  const { rows } = await pool.query('select access.read_submission($1, $2) as found', [session, submission])
  expect(rows[0].found).toMatchObject({
    me: account,
    members: [{ accountId: account, role: 'coordinator', ended: false }],
    assignments: { 'V1.1.1a': account },
    returned: [{ question: 'V1.1.1a', remark: world.canaries[submission], follows: null }],
    documents: [{ questions: ['A5'], destroyedAt: null }],
    answers: { 'V1.1.1a': { savedBy: account } },
  })
})
