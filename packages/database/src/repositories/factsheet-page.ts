import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export const factsheetsOnAPage = 50

export interface ListedFactsheet {
  participationId: string
  municipality: string
  /** Null: nobody submitted anything yet. */
  status: string | null
  publishedNumber: number | null
  /** When the newest version becomes public; null when it is, or there is none. */
  embargoUntil: Date | null
  /** A proposal to publish or withdraw that waits for somebody to confirm. */
  proposed: 'publish' | 'withdraw' | null
  approaches: number
}

export interface FactsheetFilter {
  /** Part of the name of the gemeente, in any case. */
  search: string | null
  /** The last gemeente of the page before; null: from the beginning. */
  after: string | null
}

/** A page of the gemeenten of a study with how far their factsheets are, and how many there are in all under the filter. */
export async function findFactsheetPage(
  reading: Reading,
  study: string,
  { search, after }: FactsheetFilter,
): Promise<{ factsheets: ListedFactsheet[]; total: number; more: boolean }> {
  const { rows } = await sql<ListedFactsheet & { total: number }>`
    with placed as materialized (
      select p.id, m.name, row_number() over (order by m.name collate "nl-x-icu", p.id) as place
      from public.participations p join public.municipalities m on m.id = p.municipality_id where p.study_id = ${study}::uuid),
    listed as materialized (
      select * from placed where ${search}::text is null or position(lower(${search}) in lower(name)) > 0),
    page as materialized (
      select * from listed where place > coalesce((select place from placed where id = ${after}::uuid), 0)
      order by place limit ${factsheetsOnAPage + 1})
    select l.id as "participationId", l.name as municipality, f.status,
      (select max(v.number) from published.versions v where v.participation_id = l.id and v.withdrawn_at is null) as "publishedNumber",
      (select max(v.visible_from) from published.versions v
        where v.participation_id = l.id and v.withdrawn_at is null and v.visible_from > now()) as "embargoUntil",
      (select min(u.kind) from public.publications u where u.participation_id = l.id and u.status = 'proposed') as proposed,
      (select count(*)::int from public.assessments a where a.participation_id = l.id and a.status = 'assigned') as approaches,
      (select count(*)::int from listed) as total
    from page l left join public.factsheets f on f.participation_id = l.id
    order by l.place`.execute(queryOf(reading))
  const factsheets = rows.slice(0, factsheetsOnAPage).map(({ total: _, ...row }) => row)
  return { factsheets, total: rows[0]?.total ?? 0, more: rows.length > factsheetsOnAPage }
}
