import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { JudgementRow } from './judgement-row.ts'

export interface FindingRow extends JudgementRow {
  assessmentId: string
  criterion: string
  position: number
}

const columns = sql`f.id, f.study_id as "studyId", f.assessment_id as "assessmentId", f.criterion_code as criterion, f.position, f.content,
  f.content_hash as "contentHash", f.version, f.status, f.remark, f.updated_at as "updatedAt"`

export async function listFindings(reading: Reading, assessment: string): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    select ${columns} from public.findings f where f.assessment_id = ${assessment} order by f.position, f.created_at`.execute(
    queryOf(reading),
  )
  return rows
}

export async function findFinding(reading: Reading, id: string): Promise<FindingRow | undefined> {
  const { rows } = await sql<FindingRow>`select ${columns} from public.findings f where f.id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** When the words, verdicts or sources of a finding last changed; its own `updatedAt` also moves when it is submitted or approved. */
export async function findTextChangedAt(reading: Reading, id: string): Promise<Date | null> {
  const { rows } = await sql<{ changedAt: Date | null }>`
    select max(changed_at) as "changedAt" from public.revisions where subject_kind = 'finding' and subject_id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]?.changedAt ?? null
}

export async function lockFinding(changing: Changing, id: string): Promise<FindingRow | undefined> {
  const { rows } =
    await sql<FindingRow>`select ${columns} from public.findings f where f.id = ${id} for update`.execute(
      queryOf(changing),
    )
  return rows[0]
}

/** Refused by `verdicts_pkey` when an indicator already stands in another finding of this approach. */
export async function insertFinding(
  changing: Changing,
  finding: { id: string; study: string; assessment: string; criterion: string; position: number; content: unknown },
): Promise<FindingRow> {
  const { rows } = await sql<FindingRow>`
    insert into public.findings as f (id, study_id, assessment_id, criterion_code, position, content)
    values (${finding.id}, ${finding.study}, ${finding.assessment}, ${finding.criterion}, ${finding.position}, ${JSON.stringify(finding.content)}::jsonb)
    returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

/** Hash, version and a fall back to draft follow from the content: triggers see to it. */
export async function updateFinding(
  changing: Changing,
  finding: { id: string; criterion: string; position: number; content: unknown },
): Promise<FindingRow> {
  const { rows } = await sql<FindingRow>`
    update public.findings f set criterion_code = ${finding.criterion}, position = ${finding.position}, content = ${JSON.stringify(finding.content)}::jsonb,
      status = case when f.status = 'returned' then 'draft' else f.status end
    where f.id = ${finding.id} returning ${columns}`.execute(queryOf(changing))
  return written(rows[0])
}

export async function saveFindingStatus(
  changing: Changing,
  id: string,
  status: 'submitted' | 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('findings').set({ status, remark }).where('id', '=', id).execute()
}

export async function deleteFinding(changing: Changing, id: string): Promise<void> {
  await queryOf(changing).deleteFrom('findings').where('id', '=', id).execute()
}

function written(row: FindingRow | undefined): FindingRow {
  if (!row) throw new Error('A finding that was just written is not visible')
  return row
}
