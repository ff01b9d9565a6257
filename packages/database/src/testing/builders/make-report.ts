import { sql } from 'kysely'
import type { Store } from '../../store.ts'
import { type Changing, queryOf } from '../../transaction.ts'

/** Parts of a national report, written as console sessions write them: through their triggers. */
export async function makeBlocks(store: Store, session: string, study: string, contents: unknown[]): Promise<string[]> {
  return store.change(session, async (changing) => {
    const made: string[] = []
    for (const [at, content] of contents.entries())
      made.push(
        await idOf(
          changing,
          sql`insert into public.report_blocks (study_id, position, content) values (${study}, ${at + 1}, ${JSON.stringify(content)}::jsonb) returning id`,
        ),
      )
    return made
  })
}

export async function makeExample(
  store: Store,
  session: string,
  example: { study: string; assessment: string; finding: string; content: unknown },
): Promise<string> {
  return store.change(session, (changing) =>
    idOf(
      changing,
      sql`insert into public.report_examples (study_id, assessment_id, finding_id, content)
        values (${example.study}, ${example.assessment}, ${example.finding}, ${JSON.stringify(example.content)}::jsonb) returning id`,
    ),
  )
}

export async function setExample(store: Store, session: string, id: string, status: string): Promise<void> {
  await store.change(session, (changing) =>
    sql`update public.report_examples set status = ${status} where id = ${id}`.execute(queryOf(changing)),
  )
}

/** Freezes this content; gives its id and hash. */
export async function makeSnapshot(
  store: Store,
  session: string,
  study: string,
  content: unknown,
): Promise<{ id: string; contentHash: string }> {
  return store.change(session, async (changing) => {
    const { rows } = await sql<{ id: string; contentHash: string }>`
      insert into public.report_snapshots (study_id, content) values (${study}, ${JSON.stringify(content)}::jsonb)
      returning id, content_hash as "contentHash"`.execute(queryOf(changing))
    return rows[0] ?? { id: '', contentHash: '' }
  })
}

export async function approveSnapshot(store: Store, session: string, id: string): Promise<void> {
  await store.change(session, (changing) =>
    sql`update public.report_snapshots set status = 'approved' where id = ${id}`.execute(queryOf(changing)),
  )
}

/** The lead proposes at once, somebody else confirms; its bytes are a job's. */
export async function makePublishedReport(
  store: Store,
  { lead, other }: { lead: string; other: string },
  report: { study: string; snapshot: string; correction?: string | null; from?: Date },
): Promise<string> {
  const id = await store.change(lead, (changing) =>
    idOf(
      changing,
      sql`insert into published.reports (study_id, snapshot_id, correction, wanted_from)
        values (${report.study}, ${report.snapshot}, ${report.correction ?? null}, ${report.from ?? null}) returning id`,
    ),
  )
  await store.change(other, (changing) =>
    sql`update published.reports set state = 'published' where id = ${id}`.execute(queryOf(changing)),
  )
  return id
}

async function idOf(changing: Changing, statement: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await statement.execute(queryOf(changing))
  return (rows[0] as { id: string } | undefined)?.id ?? ''
}
