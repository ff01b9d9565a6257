import type { Factsheet } from '@toezicht/domain/publication/factsheet'

/** `/uitkomsten/<gemeente>`: always the newest version. */
export function newestPath(municipalitySlug: string): string {
  return `/uitkomsten/${municipalitySlug}`
}

/** `/uitkomsten/<gemeente>/<onderzoek>/v<n>`: this version for ever; `.pdf` and `.json` stand beside it. */
export function permanentPath(factsheet: Pick<Factsheet, 'municipality' | 'study' | 'version'>): string {
  return `/uitkomsten/${factsheet.municipality.slug}/${factsheet.study.slug}/v${factsheet.version}`
}
