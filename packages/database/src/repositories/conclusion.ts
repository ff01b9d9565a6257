import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { JudgementRow } from './judgement-row.ts'

export interface ConclusionRow extends JudgementRow {
  assessmentId: string
  theme: string
}

const columns = sql`c.id, c.study_id as "studyId", c.assessment_id as "assessmentId", c.theme_code as theme, c.content,
  c.content_hash as "contentHash", c.version, c.status, c.remark, c.updated_at as "updatedAt"`

export async function listConclusions(reading: Reading, assessment: string): Promise<ConclusionRow[]> {
  const { rows } = await sql<ConclusionRow>`
    select ${columns} from public.theme_conclusions c where c.assessment_id = ${assessment} order by c.theme_code`.execute(
    queryOf(reading),
  )
  return rows
}

export async function findConclusion(reading: Reading, id: string): Promise<ConclusionRow | undefined> {
  const { rows } =
    await sql<ConclusionRow>`select ${columns} from public.theme_conclusions c where c.id = ${id}`.execute(
      queryOf(reading),
    )
  return rows[0]
}

export async function lockConclusion(changing: Changing, id: string): Promise<ConclusionRow | undefined> {
  const { rows } =
    await sql<ConclusionRow>`select ${columns} from public.theme_conclusions c where c.id = ${id} for update`.execute(
      queryOf(changing),
    )
  return rows[0]
}

/** The conclusion of one theme of an approach, held until the transaction ends. */
export async function lockConclusionOf(
  changing: Changing,
  assessment: string,
  theme: string,
): Promise<ConclusionRow | undefined> {
  const { rows } = await sql<ConclusionRow>`
    select ${columns} from public.theme_conclusions c where c.assessment_id = ${assessment} and c.theme_code = ${theme} for update`.execute(
    queryOf(changing),
  )
  return rows[0]
}

export async function insertConclusion(
  changing: Changing,
  conclusion: { id: string; study: string; assessment: string; theme: string; content: unknown },
): Promise<ConclusionRow> {
  const { rows } = await sql<ConclusionRow>`
    insert into public.theme_conclusions as c (id, study_id, assessment_id, theme_code, content)
    values (${conclusion.id}, ${conclusion.study}, ${conclusion.assessment}, ${conclusion.theme}, ${JSON.stringify(conclusion.content)}::jsonb)
    returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

export async function updateConclusion(changing: Changing, id: string, content: unknown): Promise<ConclusionRow> {
  const { rows } = await sql<ConclusionRow>`
    update public.theme_conclusions c set content = ${JSON.stringify(content)}::jsonb,
      status = case when c.status = 'returned' then 'draft' else c.status end
    where c.id = ${id} returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

export async function saveConclusionStatus(
  changing: Changing,
  id: string,
  status: 'submitted' | 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('theme_conclusions').set({ status, remark }).where('id', '=', id).execute()
}

function written(row: ConclusionRow | undefined): ConclusionRow {
  if (!row) throw new Error('A conclusion that was just written is not visible')
  return row
}
