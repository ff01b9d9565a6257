import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface PlaceRow {
  id: string
  municipality: string
  name: string
}

const most = 20

/** Approaches whose gemeente or name holds every word of the text, at most twenty, those of `study` first. */
export async function listPlaces(reading: Reading, text: string, study: string | null): Promise<PlaceRow[]> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 6)
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<PlaceRow>`
    select a.id, m.name as municipality, ap.name
    from public.assessments a join public.approaches ap on ap.id = a.approach_id
    join public.participations p on p.id = a.participation_id join public.municipalities m on m.id = p.municipality_id
    where (m.name || ' ' || ap.name) ilike all (${patterns}::text[])
    order by (a.study_id is distinct from ${study}::uuid), m.name collate "nl-x-icu", a.position limit ${most}`.execute(
    queryOf(reading),
  )
  return rows
}
