import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A block of the report while it is written; its content is a BlockContent of domain/national-report. */
export interface ReportBlockRow {
  id: string
  studyId: string
  position: number
  content: unknown
  version: number
  changedBy: string | null
  changedAt: Date
}

const columns = sql`b.id, b.study_id as "studyId", b.position, b.content, b.version, b.changed_by as "changedBy", b.changed_at as "changedAt"`

/** Held until the transaction ends: changes of one report's order, and freezing it, one after the other. */
export async function holdReport(changing: Changing, study: string): Promise<void> {
  await sql`select access.hold_report(${study}::uuid)`.execute(queryOf(changing))
}

/** The blocks of a study's report in their order. */
export async function listReportBlocks(reading: Reading, study: string): Promise<ReportBlockRow[]> {
  const { rows } = await sql<ReportBlockRow>`
    select ${columns} from public.report_blocks b where b.study_id = ${study} order by b.position, b.id`.execute(
    queryOf(reading),
  )
  return rows
}

export async function lockReportBlock(changing: Changing, id: string): Promise<ReportBlockRow | undefined> {
  const { rows } = await sql<ReportBlockRow>`
    select ${columns} from public.report_blocks b where b.id = ${id} for update`.execute(queryOf(changing))
  return rows[0]
}

export async function insertReportBlock(
  changing: Changing,
  block: { id: string; study: string; position: number; content: unknown },
): Promise<void> {
  await sql`
    insert into public.report_blocks (id, study_id, position, content)
    values (${block.id}, ${block.study}, ${block.position}, ${JSON.stringify(block.content)}::jsonb)`.execute(
    queryOf(changing),
  )
}

export async function updateReportBlock(changing: Changing, id: string, content: unknown): Promise<ReportBlockRow> {
  const { rows } = await sql<ReportBlockRow>`
    update public.report_blocks b set content = ${JSON.stringify(content)}::jsonb where b.id = ${id} returning ${columns}`.execute(
    queryOf(changing),
  )
  const [row] = rows
  if (!row) throw new Error('A block that was locked is gone')
  return row
}

/** Gives these blocks the positions of their order; whoever stands right already is left alone. */
export async function orderReportBlocks(changing: Changing, ids: readonly string[]): Promise<void> {
  await sql`
    update public.report_blocks b set position = w.position
    from unnest(${ids}::uuid[]) with ordinality as w (id, position)
    where b.id = w.id and b.position <> w.position`.execute(queryOf(changing))
}

export async function deleteReportBlock(changing: Changing, id: string): Promise<void> {
  await queryOf(changing).deleteFrom('report_blocks').where('id', '=', id).execute()
}
