import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { insertRows } from './large-study-rows.ts'

/** Somebody of STJ who is signed in. */
export interface SignedIn {
  account: string
  /** The value of the session cookie. */
  token: string
  /** For `app.session`. */
  session: string
}

export interface Team {
  lead: SignedIn
  inspectors: readonly SignedIn[]
}

/** A lead and so many inspectors, all signed in. */
export async function makeTeam(client: pg.Client, study: string, inspectors: number): Promise<Team> {
  const people = Array.from({ length: inspectors + 1 }, (): SignedIn => {
    const token = randomBytes(32).toString('base64url')
    return { account: randomUUID(), token, session: createHash('sha256').update(token).digest('hex') }
  })
  await insertRows(
    client,
    'identity.accounts',
    { id: 'uuid', app: 'text', name: 'text', email: 'text', password_hash: 'text' },
    people.map(({ account }, at) => ({
      id: account,
      app: 'console',
      name: at === 0 ? 'Leider van de meting' : `Inspecteur ${at}`,
      email: `${account}@stj.example`,
      password_hash: 'none',
    })),
  )
  await insertRows(
    client,
    'study_members',
    { study_id: 'uuid', account_id: 'uuid', role: 'text' },
    people.map(({ account }, at) => ({ study_id: study, account_id: account, role: at === 0 ? 'lead' : 'inspector' })),
  )
  await client.query(
    `insert into identity.sessions (token_hash, account_id, app, expires_at)
     select decode(hash, 'hex'), account, 'console', now() + interval '12 hours'
     from jsonb_to_recordset($1::jsonb) as given (hash text, account uuid)`,
    [JSON.stringify(people.map(({ account, session }) => ({ account, hash: session })))],
  )
  const [lead, ...rest] = people
  if (!lead) throw new Error('A team has a lead')
  return { lead, inspectors: rest }
}
