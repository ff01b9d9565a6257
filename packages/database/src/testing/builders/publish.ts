import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { appendAudit } from '../../repositories/audit.ts'
import type { Store } from '../../store.ts'
import { type Changing, queryOf } from '../../transaction.ts'

interface FactsheetToMake {
  study: string
  participation: string
  /** Factsheet of domain/publication. */
  content: unknown
}

/** The whole factsheet of a gemeente, as a draft. `store` is the console's. */
export async function makeFactsheet(store: Store, session: string, wanted: FactsheetToMake): Promise<string> {
  const row = { id: randomUUID(), study_id: wanted.study, participation_id: wanted.participation }
  await store.change(session, (changing) =>
    queryOf(changing)
      .insertInto('factsheets')
      .values({ ...row, content: JSON.stringify(wanted.content) })
      .execute(),
  )
  return row.id
}

/**
 * Publishes an approved factsheet at once: the lead behind the first session proposes, without a fact check, and somebody else confirms; rendering is
 * left to the worker. A proposal that lies there already is the one confirmed. Gives the version's id.
 */
export async function publishFactsheet(
  store: Store,
  sessions: { lead: string; other: string },
  factsheet: string,
  note: string | null = null,
): Promise<string> {
  const publication = await store.change(sessions.lead, async (changing) => {
    const query = queryOf(changing)
    await sql`
      insert into public.publications (study_id, participation_id, kind, content_hash, note, without_fact_check)
      select study_id, participation_id, 'publish', content_hash, ${note}, 'Een voorbeeld zonder feitencheck.'
      from public.factsheets where id = ${factsheet} on conflict do nothing`.execute(query)
    const { rows } = await sql<{ id: string; study: string }>`
      select p.id, p.study_id as study from public.publications p join public.factsheets f on f.participation_id = p.participation_id
      where f.id = ${factsheet} and p.status = 'proposed' and p.kind = 'publish'`.execute(query)
    const [row] = rows
    if (!row) throw new Error('Only an approved factsheet is published.')
    await auditStep(changing, row.study, 'propose-publication', factsheet)
    return row
  })
  return store.change(sessions.other, async (changing) => {
    const { rows } = await sql<{ version: string }>`
      update public.publications set status = 'confirmed' where id = ${publication.id} returning version_id as version`.execute(
      queryOf(changing),
    )
    await auditStep(changing, publication.study, 'confirm-publication', factsheet)
    return rows[0]?.version ?? ''
  })
}

async function auditStep(changing: Changing, study: string, verb: string, factsheet: string): Promise<void> {
  await appendAudit(changing, { study, verb, subjectKind: 'factsheet', subject: factsheet, version: 1 })
}
