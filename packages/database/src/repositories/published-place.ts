import { sql } from 'kysely'

/** One version of a factsheet and where it stands on the public site, by the names and slugs it was published under. */
export interface PublishedPlace {
  id: string
  municipalitySlug: string
  municipalityName: string
  studySlug: string
  studyName: string
  fictional: boolean
  number: number
  publishedAt: Date
}

/** Its columns, as every public view of `published` names them. */
export const placeColumns = sql`id, municipality_slug as "municipalitySlug", municipality_name as "municipalityName",
  study_slug as "studySlug", study_name as "studyName", fictional, number, published_at as "publishedAt"`
