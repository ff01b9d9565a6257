import pg from 'pg'
import { asRole } from './as-role.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'
import { item, type Outcome, saveAndSend } from './save-and-send.ts'
import { makeTwoStudies } from './two-studies.ts'

export const later = '2100-01-01'
export const page = 'http://portaal.example/aanmelden'

/** One question to give back, as the rule hands it to the database. */
export const ask = (question: string, followers: string[] = [], remark = 'Kunt u dit uitleggen?') => ({
  question,
  remark,
  followers,
})

/** Two studies in which one partner has sent version 2, with STJ's three verbs about it as the console calls them. */
export async function makeSentOnce() {
  const fresh: FreshDatabase = await freshDatabase()
  const world = await makeTwoStudies(fresh.superuserUrl)
  const pool = new pg.Pool({ connectionString: fresh.url('portal'), max: 4 })
  const superuser = new pg.Client({ connectionString: fresh.superuserUrl })
  await superuser.connect()
  const { save, send } = saveAndSend(pool)
  const { own } = world
  const run = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows
  const asConsole = (session: string, call: string, values: unknown[]): Promise<Outcome & { told?: number }> =>
    asRole(
      fresh.url('console'),
      session,
      async (client) => (await client.query(`select ${call} as outcome`, values)).rows[0].outcome,
    )
  await run('delete from returned_questions')
  await save(own.session, own.submission, [item('V1.1.1a', 'eerst', 1), item('V3.2.1a', 'blijft', 0)])
  await send(own.session, own.submission)
  return {
    fresh,
    world,
    pool,
    run,
    save: (items: unknown[]) => save(own.session, own.submission, items),
    send: (given?: { key: string }) => send(own.session, own.submission, given),
    giveBack: (session: string, items: unknown[], submission = own.submission, deadline = later) =>
      asConsole(session, 'access.return_questions($1, $2::jsonb, $3, $4)', [
        submission,
        JSON.stringify(items),
        deadline,
        page,
      ]),
    takeBack: (session: string, submission = own.submission) =>
      asConsole(session, 'access.withdraw_return($1)', [submission]),
    reopen: (session: string, submission = own.submission, deadline = later) =>
      asConsole(session, 'access.reopen_submission($1, $2, $3, $4)', [submission, 'Op verzoek.', deadline, page]),
    stateOf: async () =>
      (await run('select status, latest_version, deadline::text from submissions where id = $1', [own.submission]))[0],
    newestEvent: async () =>
      (await run('select verb, actor_id, subject_id from audit.events order by id desc limit 1'))[0],
    mails: () => run(`select address, template, parameters from mails where template <> 'receipt' order by created_at`),
    close: async () => {
      await pool.end()
      await superuser.end()
      await fresh.close()
    },
  }
}
