import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { JudgementRow } from './judgement-row.ts'

export interface CodedFactRow extends JudgementRow {
  assessmentId: string
  fact: string
}

const columns = sql`c.id, c.study_id as "studyId", c.assessment_id as "assessmentId", c.fact_code as fact, c.content,
  c.content_hash as "contentHash", c.version, c.status, c.remark, c.updated_at as "updatedAt"`

export async function listCodedFacts(reading: Reading, assessment: string): Promise<CodedFactRow[]> {
  const { rows } = await sql<CodedFactRow>`
    select ${columns} from public.coded_facts c where c.assessment_id = ${assessment} order by c.fact_code`.execute(
    queryOf(reading),
  )
  return rows
}

export async function lockCodedFact(changing: Changing, id: string): Promise<CodedFactRow | undefined> {
  const { rows } =
    await sql<CodedFactRow>`select ${columns} from public.coded_facts c where c.id = ${id} for update`.execute(
      queryOf(changing),
    )
  return rows[0]
}

/** One coded fact of an approach, held until the transaction ends. */
export async function lockCodedFactOf(
  changing: Changing,
  assessment: string,
  fact: string,
): Promise<CodedFactRow | undefined> {
  const { rows } = await sql<CodedFactRow>`
    select ${columns} from public.coded_facts c where c.assessment_id = ${assessment} and c.fact_code = ${fact} for update`.execute(
    queryOf(changing),
  )
  return rows[0]
}

export async function insertCodedFact(
  changing: Changing,
  given: { id: string; study: string; assessment: string; fact: string; content: unknown },
): Promise<CodedFactRow> {
  const { rows } = await sql<CodedFactRow>`
    insert into public.coded_facts as c (id, study_id, assessment_id, fact_code, content)
    values (${given.id}, ${given.study}, ${given.assessment}, ${given.fact}, ${JSON.stringify(given.content)}::jsonb)
    returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

export async function updateCodedFact(changing: Changing, id: string, content: unknown): Promise<CodedFactRow> {
  const { rows } = await sql<CodedFactRow>`
    update public.coded_facts c set content = ${JSON.stringify(content)}::jsonb,
      status = case when c.status = 'returned' then 'draft' else c.status end
    where c.id = ${id} returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

export async function saveCodedFactStatus(
  changing: Changing,
  id: string,
  status: 'submitted' | 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('coded_facts').set({ status, remark }).where('id', '=', id).execute()
}

function written(row: CodedFactRow | undefined): CodedFactRow {
  if (!row) throw new Error('A coded fact that was just written is not visible')
  return row
}
