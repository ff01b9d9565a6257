import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { JudgementRow } from './judgement-row.ts'

export interface FactsheetRow extends JudgementRow {
  participationId: string
}

const columns = sql`f.id, f.study_id as "studyId", f.participation_id as "participationId", f.content,
  f.content_hash as "contentHash", f.version, f.status, f.remark, f.updated_at as "updatedAt"`

export async function findFactsheet(reading: Reading, participation: string): Promise<FactsheetRow | undefined> {
  const { rows } = await sql<FactsheetRow>`
    select ${columns} from public.factsheets f where f.participation_id = ${participation}`.execute(queryOf(reading))
  return rows[0]
}

export async function lockFactsheet(changing: Changing, participation: string): Promise<FactsheetRow | undefined> {
  const { rows } = await sql<FactsheetRow>`
    select ${columns} from public.factsheets f where f.participation_id = ${participation} for update`.execute(
    queryOf(changing),
  )
  return rows[0]
}

/** Stores the assembled tree and submits it. The hash is the database's own, over exactly this content. */
export async function saveSubmittedFactsheet(
  changing: Changing,
  factsheet: { id: string; study: string; participation: string; content: unknown },
): Promise<FactsheetRow> {
  const query = queryOf(changing)
  const content = JSON.stringify(factsheet.content)
  await sql`
    insert into public.factsheets (id, study_id, participation_id, content)
    values (${factsheet.id}, ${factsheet.study}, ${factsheet.participation}, ${content}::jsonb)
    on conflict (participation_id) do update set content = excluded.content`.execute(query)
  const { rows } = await sql<FactsheetRow>`
    update public.factsheets f set status = 'submitted', remark = null where f.participation_id = ${factsheet.participation}
    returning ${columns}`.execute(query)
  const row = rows[0]
  if (!row) throw new Error('A factsheet that was just written is not visible')
  return row
}

export async function saveFactsheetStatus(
  changing: Changing,
  id: string,
  status: 'submitted' | 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('factsheets').set({ status, remark }).where('id', '=', id).execute()
}
