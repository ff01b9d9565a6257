import { roleUrl } from '@toezicht/database/migrate'
import pg from 'pg'
import type { Judgements, LargeJudgement } from './large-study-judgements.ts'
import type { SignedIn, Team } from './large-study-people.ts'
import { insertRows } from './large-study-rows.ts'

type Table = keyof Judgements

const kinds = { findings: 'finding', theme_conclusions: 'conclusion', coded_facts: 'coded-fact' } as const
const codes = { findings: 'criterion_code', theme_conclusions: 'theme_code', coded_facts: 'fact_code' } as const
const keys = { id: 'uuid', study_id: 'uuid', assessment_id: 'uuid', content: 'jsonb' }

/**
 * Writes, submits, returns and approves as the console's own role and its inspectors do, each approach by one and approved by the next: hashes, revisions,
 * verdicts and four eyes are the database's own. `judged` gives the judgements of each writer.
 */
export async function writeJudgements(
  { ownerUrl, secret }: { ownerUrl: string; secret: string },
  study: string,
  team: Team,
  judged: readonly Judgements[],
): Promise<void> {
  const client = new pg.Client({ connectionString: roleUrl(ownerUrl, secret, 'console') })
  await client.connect()
  try {
    for (const [at, inspector] of team.inspectors.entries()) {
      const other = team.inspectors[(at + 1) % team.inspectors.length] ?? inspector
      for (const table of ['findings', 'theme_conclusions', 'coded_facts'] as const)
        await writeOf(client, study, { inspector, other }, table, judged[at]?.[table] ?? [])
    }
  } finally {
    await client.end()
  }
}

async function writeOf(
  client: pg.Client,
  study: string,
  { inspector, other }: { inspector: SignedIn; other: SignedIn },
  table: Table,
  all: readonly LargeJudgement[],
): Promise<void> {
  const position = table === 'findings'
  const ids = (...states: string[]) => all.filter(({ state }) => states.includes(state)).map(({ id }) => id)
  const submitted = ids('submitted', 'returned', 'approved')
  await as(client, inspector, async () => {
    await insertRows(
      client,
      table,
      { ...keys, [codes[table]]: 'text', ...(position ? { position: 'int' } : {}) },
      all.map((each) => ({
        id: each.id,
        study_id: study,
        assessment_id: each.assessment,
        content: each.content,
        [codes[table]]: each.code,
        ...(position ? { position: each.position } : {}),
      })),
    )
    await audit(client, table, ids('draft', 'submitted', 'returned', 'approved'), 'save')
    await client.query(`update ${table} set status = 'submitted' where id = any($1::uuid[])`, [submitted])
    await audit(client, table, submitted, 'submit')
  })
  await as(client, other, async () => {
    const back = ids('returned')
    await client.query(
      `update ${table} set status = 'returned', remark = 'Noem ook de andere kant.' where id = any($1::uuid[])`,
      [back],
    )
    await audit(client, table, back, 'return')
    const approved = ids('approved')
    await client.query(
      `insert into approvals (study_id, subject_kind, subject_id, content_hash)
       select study_id, $2, id, content_hash from ${table} where id = any($1::uuid[])`,
      [approved, kinds[table]],
    )
    await client.query(`update ${table} set status = 'approved' where id = any($1::uuid[])`, [approved])
    await audit(client, table, approved, 'approve')
  })
}

async function as(client: pg.Client, person: SignedIn, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  await client.query(`select set_config('app.session', $1, true)`, [person.session])
  await work()
  await client.query('commit')
}

async function audit(client: pg.Client, table: Table, ids: readonly string[], verb: string): Promise<void> {
  await client.query(
    `select count(access.audit(study_id, $2, $3, id, version, content)) from ${table} where id = any($1::uuid[])`,
    [ids, `${verb}-${kinds[table]}`, kinds[table]],
  )
}
