import { markSigns } from '@toezicht/domain/document/marked-text'
import type { SearchTerm } from '@toezicht/domain/document/search-terms'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** A place in the list of hits: the hits after it follow. `tier` 0 says what was asked, 1 says something like it. */
export interface HitPlace {
  tier: 0 | 1
  document: string
  page: number
}

export interface HitRow extends HitPlace {
  title: string
  /** The whole page with the signs of `markSigns` around what was found. */
  signed: string
}

export interface FoundDocument {
  document: string
  title: string
  pages: number
}

/** What can be read of an approach: sent, judged, not destroyed. */
const readable = (assessment: string) => sql`
  select d.id, d.title, d.page_count from public.policy_documents d
  join public.submissions s on s.id = d.submission_id
  join public.respondents r on r.id = s.respondent_id
  where r.assessment_id = ${assessment}::uuid and d.sent_in_version is not null and d.destroyed_at is null and d.scan in ('clean', 'not-scanned')`

const headline = (text: unknown, query: unknown) => sql<string>`
  ts_headline('pg_catalog.dutch', ${text}, ${query}, ${`HighlightAll=true, StartSel=${markSigns.start}, StopSel=${markSigns.stop}`})`

const queries = (assessment: string, terms: readonly SearchTerm[]) =>
  sql`access.search_queries(${assessment}::uuid, ${JSON.stringify(terms)}::jsonb)`

/**
 * Pages of the readable documents of an approach on which all terms stand: by their stem first, then by words that contain or resemble them; by title and page.
 * At most `most` after a place; and per document how many pages were found in all. Null: only common words were given.
 */
export async function searchPages(
  reading: Reading,
  assessment: string,
  terms: readonly SearchTerm[],
  { after, most }: { after: HitPlace | null; most: number },
): Promise<{ hits: HitRow[]; documents: FoundDocument[] } | null> {
  const { rows } = await sql<{ asked: boolean; hits: HitRow[]; documents: FoundDocument[] }>`
    with asked as materialized (select q.narrow, q.wide from ${queries(assessment, terms)} q),
    readable as materialized (${readable(assessment)}),
    found as materialized (
      select case when p.words @@ a.narrow then 0 else 1 end as tier, o.id as document, o.title, p.page
      from asked a cross join readable o join public.document_pages p on p.document_id = o.id
      where p.words @@ a.wide),
    shown as (
      select f.* from found f
      where ${after === null} or (f.tier, f.title collate "nl-x-icu", f.document, f.page) > (
        ${after?.tier ?? 0}::int, (select o.title from readable o where o.id = ${after?.document ?? null}::uuid) collate "nl-x-icu",
        ${after?.document ?? null}::uuid, ${after?.page ?? 0}::int)
      order by f.tier, f.title collate "nl-x-icu", f.document, f.page limit ${most})
    select (select wide is not null from asked) as asked,
      (select coalesce(jsonb_agg(jsonb_build_object('tier', h.tier, 'document', h.document, 'title', h.title, 'page', h.page, 'signed',
          ${headline(sql.ref('p.text'), sql.ref('a.wide'))}) order by h.tier, h.title collate "nl-x-icu", h.document, h.page), '[]')
        from shown h cross join asked a join public.document_pages p on p.document_id = h.document and p.page = h.page) as hits,
      (select coalesce(jsonb_agg(jsonb_build_object('document', c.document, 'title', c.title, 'pages', c.pages) order by c.title collate "nl-x-icu", c.document), '[]')
        from (select document, title, count(*)::int as pages from found group by document, title) c) as documents`.execute(
    queryOf(reading),
  )
  const [row] = rows
  return row?.asked ? { hits: row.hits, documents: row.documents } : null
}

/** Readable documents of an approach in which no text was found (a scan, a picture): no search finds anything in them. */
export async function listTextless(reading: Reading, assessment: string): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select o.id, o.title from (${readable(assessment)}) o
    where not exists (select from public.document_pages p where p.document_id = o.id)
    order by o.title collate "nl-x-icu"`.execute(queryOf(reading))
  return rows
}

/** A page of a document, what the terms find marked; null when it has no text. */
export async function findPage(
  reading: Reading,
  place: { assessment: string; document: string; page: number },
  terms: readonly SearchTerm[],
): Promise<string | null> {
  const { rows } = await sql<{ signed: string }>`
    select case when q.wide is null then p.text else ${headline(sql.ref('p.text'), sql.ref('q.wide'))} end as signed
    from public.document_pages p cross join ${queries(place.assessment, terms)} q
    where p.document_id = ${place.document}::uuid and p.page = ${place.page}`.execute(queryOf(reading))
  return rows[0]?.signed ?? null
}

/** Pages of a document on which the terms stand, in order; none for common words. */
export async function listFoundPages(
  reading: Reading,
  place: { assessment: string; document: string },
  terms: readonly SearchTerm[],
): Promise<number[]> {
  if (terms.length === 0) return []
  const { rows } = await sql<{ page: number }>`
    select p.page from public.document_pages p cross join ${queries(place.assessment, terms)} q
    where p.document_id = ${place.document}::uuid and p.words @@ q.wide order by p.page`.execute(queryOf(reading))
  return rows.map(({ page }) => page)
}

/** Whether a document was handed in for this approach. */
export async function isOfApproach(reading: Reading, document: string, assessment: string): Promise<boolean> {
  const { rows } = await sql`
    select from public.policy_documents d join public.submissions s on s.id = d.submission_id join public.respondents r on r.id = s.respondent_id
    where d.id = ${document}::uuid and r.assessment_id = ${assessment}::uuid`.execute(queryOf(reading))
  return rows.length > 0
}
