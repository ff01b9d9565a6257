import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'

let fresh: FreshDatabase
let superuser: pg.Client
beforeAll(async () => {
  fresh = await freshDatabase()
  superuser = new pg.Client({ connectionString: fresh.superuserUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await fresh.close()
})

/** Every function of the sign-in migrations that an app role may call itself; all others are inner ones. */
const open: Record<string, readonly string[]> = {
  both: [
    'find_credentials',
    'refuse_try',
    'begin_attempt',
    'find_own_credentials',
    'change_password',
    'list_sessions',
    'end_session',
    'end_other_sessions',
    'sign_out',
    'find_invitation',
    'redeem_invitation',
  ],
  portal: ['resend_code', 'check_code', 'demo_mailbox'],
  console: [
    'try_totp',
    'accept_totp',
    'accept_backup_code',
    'propose_totp',
    'enrol_totp',
    'begin_renewal',
    'invite_respondent',
    'renew_access',
    'revoke_invitation',
    'end_contact',
    'list_contacts',
    'find_people',
    'find_person',
    'set_member_role',
    'change_person',
    'reactivate_account',
    'invite_member',
    'end_study_membership',
    'deactivate_account',
    'reset_totp',
  ],
}
const inner = [
  'acting_app',
  'reserve_try',
  'accept_try',
  'send_code',
  'start_attempt',
  'lock_attempt',
  'open_session',
  'use_totp_step',
  'finish_attempt',
  'invitation_state',
  'write_invitation',
  'mail_invitation',
  'is_administrator',
  'add_member',
  'mail_member_invitation',
  'invite_administrator',
  'lock_other_account',
  'shut_out',
  'end_sessions_at_role_change',
]

async function callable(role: string, name: string): Promise<boolean[]> {
  const { rows } = await superuser.query(
    `select has_function_privilege($1, p.oid, 'execute') as may from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'access' and p.proname = $2`,
    [role, name],
  )
  expect(rows, name).not.toEqual([])
  return rows.map((row) => row.may)
}

describe('functions of signing in', () => {
  test.each(['portal', 'console', 'worker', 'public_reader'])('%s calls its own and no other', async (role) => {
    const names = [...inner, ...Object.values(open).flat()]
    const may = [...(role === 'portal' || role === 'console' ? (open.both ?? []) : []), ...(open[role] ?? [])]
    for (const name of names) expect(await callable(role, name), name).toEqual([may.includes(name)])
  })

  test('whoever is neither portal nor console signs nobody in', async () => {
    const owner = new pg.Client({ connectionString: fresh.ownerUrl })
    await owner.connect()
    expect(await refusalOf(owner.query(`select access.find_credentials('a@voorbeeld.nl', '192.0.2.1')`))).toBe('42501')
    await owner.end()
  })
})

test('a session may be forged in no setting: junk, half a hash or another app’s give nobody', async () => {
  const portal = new pg.Client({ connectionString: fresh.url('portal') })
  await portal.connect()
  for (const junk of ['', '00', 'ff'.repeat(32)]) {
    await portal.query(`select set_config('app.session', $1, false)`, [junk])
    const { rows } = await portal.query('select access.account() as who, access.my_session() as session')
    expect(rows).toEqual([{ who: null, session: null }])
  }
  await portal.end()
})

test('tries are forgotten after an hour, and hold no address in words', async () => {
  const portal = new pg.Client({ connectionString: fresh.url('portal') })
  await portal.connect()
  await portal.query(`select access.find_credentials('vergeten@voorbeeld.nl', '192.0.2.9')`)
  const kept = await superuser.query(`select f::text as line from identity.failures f where client_key = '192.0.2.9'`)
  expect(kept.rows).toHaveLength(1)
  expect(kept.rows[0].line).not.toContain('vergeten')
  await superuser.query(`update identity.failures set at = at - interval '61 minutes'`)
  await portal.query(`select access.find_credentials('ander@voorbeeld.nl', '192.0.2.10')`)
  const left = await superuser.query(`select client_key from identity.failures`)
  expect(left.rows.map((row) => row.client_key)).toEqual(['192.0.2.10'])
  await portal.end()
})

test.each([
  ['address', 'zelfde@voorbeeld.nl', '192.0.2.21', '192.0.2.22'],
  ['client', 'een@voorbeeld.nl', '192.0.2.23', '192.0.2.23'],
])(
  'of two tenth tries at the same moment for one %s the second waits for the first, and is refused',
  async (kind, email, here, there) => {
    const [first, second] = [fresh.url('portal'), fresh.url('portal')].map(
      (url) => new pg.Client({ connectionString: url }),
    )
    if (!first || !second) throw new Error('No clients')
    await Promise.all([first.connect(), second.connect()])
    const book = (client: pg.Client, address: string, from: string) =>
      client
        .query('select access.find_credentials($1, $2) as booked', [address, from])
        .then(({ rows }) => rows[0].booked)
    for (let booked = 1; booked <= 9; booked += 1) expect(await book(first, email, here)).toHaveProperty('try')
    await first.query('begin')
    expect(await book(first, email, here)).toHaveProperty('try')
    let answered = false
    const late = book(second, kind === 'address' ? email : 'ander@voorbeeld.nl', there).then((booked) => {
      answered = true
      return booked
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(answered).toBe(false)
    await first.query('commit')
    expect(await late).toMatchObject({ refused: 'too-many' })
    await Promise.all([first.end(), second.end()])
  },
)
