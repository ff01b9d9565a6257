import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A published version as far as rendering it is concerned. `content` is the Factsheet tree of domain/publication. */
export interface VersionToRender {
  id: string
  municipalitySlug: string
  studySlug: string
  number: number
  fictional: boolean
  publishedAt: Date
  /** What is better than in the version before. */
  note: string | null
  content: unknown
  renderedAt: Date | null
  /** The stored data; null until rendered. */
  json: Buffer | null
  hasWord: boolean
  hasArchivePdf: boolean
}

/** The stored forms of one published version. */
export interface RenderedVersion {
  html: Buffer
  htmlBrotli: Buffer
  json: Buffer
  pdf: Buffer
  word: Buffer
  /** PDF/A-3a with the JSON attached; never public. */
  archivePdf: Buffer
}

export async function findVersionToRender(reading: Reading, id: string): Promise<VersionToRender | null> {
  const { rows } = await sql<VersionToRender>`
    select id, municipality_slug as "municipalitySlug", study_slug as "studySlug", number, fictional,
      published_at as "publishedAt", note, content, rendered_at as "renderedAt", json, word is not null as "hasWord",
      archive_pdf is not null as "hasArchivePdf"
    from published.versions where id = ${id}`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** Stores the bytes once; a version that has them never gets others. */
export async function saveRendering(changing: Changing, id: string, rendered: RenderedVersion): Promise<void> {
  await sql`
    update published.versions set html = ${rendered.html}, html_br = ${rendered.htmlBrotli}, json = ${rendered.json},
      pdf = ${rendered.pdf}, word = ${rendered.word}, archive_pdf = ${rendered.archivePdf}, rendered_at = now()
    where id = ${id} and rendered_at is null`.execute(queryOf(changing))
}

/** Adds the forms that a version rendered long ago does not have; what stands stays. */
export async function saveMissingForms(
  changing: Changing,
  id: string,
  forms: Pick<RenderedVersion, 'word' | 'archivePdf'>,
): Promise<void> {
  await sql`
    update published.versions set word = coalesce(word, ${forms.word}), archive_pdf = coalesce(archive_pdf, ${forms.archivePdf})
    where id = ${id} and rendered_at is not null and (word is null or archive_pdf is null)`.execute(queryOf(changing))
}

/** Rendered versions that miss a form, oldest first; withdrawn ones too, for the archive. */
export async function listVersionsWithoutForms(reading: Reading, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from published.versions where rendered_at is not null and (word is null or archive_pdf is null)
    order by published_at limit ${most}`.execute(queryOf(reading))
  return rows.map(({ id }) => id)
}
