import { municipalitiesOf, type Site, type SiteFactsheet, type SiteMunicipality } from './site.ts'

/** What somebody asks of the list of gemeenten; only known questions are kept, so that any address gives one of few answers. */
export interface Search {
  /** As typed, at most `longestSearch` characters are looked for. */
  readonly text: string
  readonly study: string | null
  readonly indicator: string | null
  readonly verdict: Verdict | null
  readonly page: number
  /** Names and values in the address that mean nothing here. */
  readonly hasUnknown: boolean
}

export type Verdict = 'meets' | 'improvement-point' | 'no-verdict'
/** As they stand in an address. */
export const verdictNames = {
  voldoet: 'meets',
  verbeterpunt: 'improvement-point',
  'geen-oordeel': 'no-verdict',
} as const
export const longestSearch = 100
export const perPage = 25
const names = ['zoek', 'onderzoek', 'punt', 'oordeel', 'pagina']

/** Reads the query of `/gemeenten`. `indicators`: the codes that exist. */
export function readSearch(query: URLSearchParams, site: Site, indicators: ReadonlySet<string>): Search {
  const study = query.get('onderzoek') ?? ''
  const indicator = query.get('punt') ?? ''
  const verdict = query.get('oordeel') ?? ''
  const page = query.get('pagina') ?? '1'
  const known = {
    study: site.factsheets.some((each) => each.study.slug === study) ? study : null,
    indicator: indicators.has(indicator) ? indicator : null,
    verdict: Object.hasOwn(verdictNames, verdict) ? verdictNames[verdict as keyof typeof verdictNames] : null,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : null,
  }
  return {
    text: (query.get('zoek') ?? '').trim().slice(0, 2_000),
    ...known,
    page: known.page ?? 1,
    hasUnknown:
      [...query.keys()].some((name) => !names.includes(name)) ||
      (study !== '' && known.study === null) ||
      (indicator !== '' && known.indicator === null) ||
      (verdict !== '' && known.verdict === null) ||
      known.page === null,
  }
}

/** "'s-Hertogenbosch" → "s hertogenbosch", "Súdwest-Fryslân" → "sudwest fryslan". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** Gemeenten whose name, or an approach of theirs, holds every word; each with the factsheets that fit the filters. */
export function findMunicipalities(site: Site, search: Search): SiteMunicipality[] {
  const words = search.text.length > longestSearch ? [] : folded(search.text).split(' ').filter(Boolean)
  // Something was typed and nothing of it can stand in a name: nothing is found, rather than everything.
  if (search.text !== '' && search.text.length <= longestSearch && words.length === 0) return []
  return indexOf(site).flatMap(({ municipality, name, approaches }) => {
    const newest = municipality.newest.filter((factsheet) => fits(factsheet, search))
    const names = [name, ...newest.map((factsheet) => approaches.get(factsheet) ?? '')].join(' ')
    return newest.length > 0 && words.every((word) => names.includes(word)) ? [{ ...municipality, newest }] : []
  })
}

interface Indexed {
  municipality: SiteMunicipality
  name: string
  approaches: ReadonlyMap<SiteFactsheet, string>
}
const indexes = new WeakMap<Site, readonly Indexed[]>()

/** Gemeenten in order with their folded names, made once for each state of the site. */
function indexOf(site: Site): readonly Indexed[] {
  const known = indexes.get(site)
  if (known) return known
  const made = municipalitiesOf(site.factsheets).map((municipality) => ({
    municipality,
    name: folded(municipality.name),
    approaches: new Map(municipality.newest.map((each) => [each, folded(approachNames(each).join(' '))])),
  }))
  indexes.set(site, made)
  return made
}

function approachNames({ content }: SiteFactsheet): string[] {
  return content?.approaches.map(({ name }) => name) ?? []
}

function fits(factsheet: SiteFactsheet, { study, indicator, verdict }: Search): boolean {
  if (study !== null && factsheet.study.slug !== study) return false
  if (indicator === null && verdict === null) return true
  return verdictsOn(factsheet, indicator).some((each) => verdict === null || each.verdict === verdict)
}

/** The verdicts of a factsheet, on one indicator or on all, by approach. */
export function verdictsOn({ content }: SiteFactsheet, indicator: string | null) {
  return (content?.approaches ?? []).flatMap((approach) =>
    approach.findings.flatMap((finding) =>
      finding.indicators
        .filter(({ code }) => indicator === null || code === indicator)
        .map(({ code, verdict }) => ({ approach: approach.name, code, verdict })),
    ),
  )
}
