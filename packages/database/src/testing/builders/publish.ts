import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { appendAudit } from '../../repositories/audit.ts'
import { enqueueJob } from '../../repositories/outbox.ts'
import type { Store } from '../../store.ts'
import { queryOf } from '../../transaction.ts'

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

/** Publishes an approved factsheet as version 1, as the lead behind the session; rendering is left to the worker. Gives the version's id. */
export async function publishFactsheet(store: Store, session: string, factsheet: string): Promise<string> {
  return store.change(session, async (changing) => {
    const version = randomUUID()
    const { rows } = await sql<{ study: string }>`
      insert into published.versions (id, study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name,
        fictional, number, content, content_hash)
      select ${version}, f.study_id, f.participation_id, m.slug, m.name, s.slug, s.name, s.fictional or m.fictional, 1, f.content, f.content_hash
      from public.factsheets f
      join public.participations p on p.id = f.participation_id
      join public.municipalities m on m.id = p.municipality_id
      join public.studies s on s.id = f.study_id
      where f.id = ${factsheet} and f.status = 'approved'
      returning study_id as study`.execute(queryOf(changing))
    const study = rows[0]?.study
    if (!study) throw new Error('Only an approved factsheet is published.')
    await appendAudit(changing, {
      study,
      verb: 'publish-factsheet',
      subjectKind: 'factsheet',
      subject: factsheet,
      version: 1,
    })
    await enqueueJob(changing, 'render-factsheet', { version })
    return version
  })
}
