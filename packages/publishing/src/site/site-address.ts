import type { SiteFactsheet } from './site.ts'

export const paths = {
  home: '/',
  municipalities: '/gemeenten',
  compare: '/vergelijken',
  framework: '/toetsingskader',
  report: '/rapport',
  data: '/data',
  about: '/over',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  feed: '/publicaties.atom',
  catalogue: '/data/catalogus.jsonld',
} as const

/** `/gemeenten/<gemeente>`: everything about one gemeente. */
export function municipalityPath(slug: string): string {
  return `${paths.municipalities}/${slug}`
}

/** The permanent address of a version. */
export function versionPath({
  municipality,
  study,
  version,
}: Pick<SiteFactsheet, 'municipality' | 'study' | 'version'>): string {
  return `/uitkomsten/${municipality.slug}/${study.slug}/v${version}`
}

/** `/gemeenten?zoek=…`, with only what is asked. */
export function searchPath(asked: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== null && value !== '') query.set(name, String(value))
  return query.size === 0 ? paths.municipalities : `${paths.municipalities}?${query}`
}

/** `/vergelijken?a=…&b=…`; what is not known yet is left out. */
export function comparePath(first: string, second: string | null): string {
  return `${paths.compare}?${new URLSearchParams(second === null ? { a: first } : { a: first, b: second })}`
}

/** The permanent address of one version of the framework. */
export function frameworkPath(version: string): string {
  return `${paths.framework}/${version}`
}

/** `/data/<onderzoek>/v<n>/<bestand>`, for ever; without a number the address of the newest. */
export function dataPath(study: string, number: number | null, file: string | null): string {
  return [paths.data, study, ...(number === null ? [] : [`v${number}`]), ...(file === null ? [] : [file])].join('/')
}

export function schemaPath(file: string): string {
  return `${paths.data}/schema/${file}`
}
