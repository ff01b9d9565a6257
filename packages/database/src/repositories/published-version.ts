import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { type PublishedPlace, placeColumns } from './published-place.ts'

/** A version as STJ sees it, without its bytes. */
export interface PublishedRow {
  id: string
  studyId: string
  participationId: string
  number: number
  contentHash: string
  publishedAt: Date
  visibleFrom: Date
  withdrawnAt: Date | null
  withdrawalReason: string | null
  note: string | null
  renderedAt: Date | null
  rendered: boolean
  municipalitySlug: string
  studySlug: string
}

const columns = sql`id, study_id as "studyId", participation_id as "participationId", number, content_hash as "contentHash",
  published_at as "publishedAt", visible_from as "visibleFrom", withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason", note,
  rendered_at as "renderedAt", rendered_at is not null as rendered, municipality_slug as "municipalitySlug", study_slug as "studySlug"`

/** Versions of this gemeente's factsheet, newest first. */
export async function listPublishedVersions(reading: Reading, participation: string): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select ${columns} from published.versions where participation_id = ${participation} order by number desc`.execute(
    queryOf(reading),
  )
  return rows
}

/** Of the studies of the acting account. */
export async function findPublishedVersion(reading: Reading, id: string): Promise<PublishedRow | undefined> {
  const { rows } = await sql<PublishedRow>`select ${columns} from published.versions where id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** The participation behind a public address, of the studies of the acting account; also before anything was published. */
export async function findParticipationByAddress(
  reading: Reading,
  municipalitySlug: string,
  studySlug: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from public.participations p
    join public.municipalities m on m.id = p.municipality_id join public.studies s on s.id = p.study_id
    left join published.versions v on v.participation_id = p.id and v.municipality_slug = ${municipalitySlug} and v.study_slug = ${studySlug}
    where v.id is not null or (m.slug = ${municipalitySlug} and s.slug = ${studySlug})
    order by v.id is null limit 1`.execute(queryOf(reading))
  return rows[0]?.id
}

export interface VersionBytes {
  html: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
  docx: Buffer | null
}

/** The stored bytes of a version, whoever may see it yet; null per form until it is rendered. */
export async function readVersionBytes(reading: Reading, id: string): Promise<VersionBytes | undefined> {
  const { rows } =
    await sql<VersionBytes>`select html, json, pdf, word as docx from published.versions where id = ${id}`.execute(
      queryOf(reading),
    )
  return rows[0]
}

/** What a coordinator of the gemeente may read of what STJ decided, also before the public may. */
export interface OutcomeRow {
  id: string
  municipality: string
  municipalitySlug: string
  study: string
  studySlug: string
  fictional: boolean
  number: number
  visibleFrom: Date
  isPublic: boolean
  isRendered: boolean
  note: string | null
}

/** The newest outcome per gemeente of the acting account. */
export async function listOwnOutcomes(reading: Reading): Promise<OutcomeRow[]> {
  const { rows } = await sql<OutcomeRow>`
    select id, municipality_name as municipality, municipality_slug as "municipalitySlug", study_name as study, study_slug as "studySlug",
      fictional, number, visible_from as "visibleFrom", is_public as "isPublic", is_rendered as "isRendered", note
    from access.my_outcomes() order by visible_from desc, municipality_name`.execute(queryOf(reading))
  return rows
}

/** The stored bytes of one of those; null for anybody else, and until it is rendered. */
export async function readOwnOutcome(reading: Reading, version: string, form: string): Promise<Buffer | null> {
  const { rows } = await sql<{ bytes: Buffer | null }>`
    select access.read_outcome(${version}, ${form}) as bytes`.execute(queryOf(reading))
  return rows[0]?.bytes ?? null
}

/** What was public under one address: it stands, or it was withdrawn. */
export interface HistoryRow extends PublishedPlace {
  note: string | null
  withdrawnAt: Date | null
  withdrawalReason: string | null
}

/** Everything the public was ever shown, by the database's clock: the role public_reader sees it. Newest first within a gemeente. */
export async function listPublishedHistory(reading: Reading): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`
    select ${placeColumns}, note, withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason"
    from published.history order by municipality_name, published_at desc, number desc`.execute(queryOf(reading))
  return rows
}
