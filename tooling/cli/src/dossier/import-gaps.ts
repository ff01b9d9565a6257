import type { DossierPlace, Standing } from '@toezicht/database/repositories/dossier-place'
import { slugOf } from '@toezicht/domain/approach/slug'
import type { Dossier, DossierApproach } from '@toezicht/domain/dossier/dossier'
import type { Gap } from '@toezicht/domain/publication/completeness'

/** The database keeps names of 200 characters; "Gemeente " stands before one of them. */
const longestName = 200
const longestMunicipality = longestName - 'Gemeente '.length

/** Why a sound dossier does not fit what the database holds already. An import adds; it never changes or guesses. */
export function importGaps(
  dossier: Dossier,
  place: DossierPlace,
  standing: Standing,
  spellings: ReadonlyMap<string, string>,
): Gap[] {
  if (standing.published)
    return [{ path: 'municipality.slug', reason: 'Deze gemeente heeft in dit onderzoek al een factsheet.' }]
  return [
    ...stateGaps(dossier, place),
    ...municipalityGaps(dossier, standing),
    ...dossier.approaches.flatMap((approach, at) => [
      ...approachGaps(approach, standing, `approaches[${at}]`),
      ...partnerGaps(approach, dossier.municipality.name, spellings, `approaches[${at}].respondents.partners`),
    ]),
    ...nameGaps(dossier),
    ...missingGaps(dossier, standing),
  ]
}

function stateGaps(dossier: Dossier, place: DossierPlace): Gap[] {
  const judged = dossier.approaches.some((approach) => approach.findings.length + approach.conclusions.length > 0)
  if (place.study.kind !== 'archive' || dossier.state === 'published' || !judged) return []
  const reason = 'Een archief neemt bevindingen alleen op uit een gepubliceerd dossier ("published").'
  return [{ path: 'state', reason }]
}

function municipalityGaps({ municipality }: Dossier, standing: Standing): Gap[] {
  const gaps: Gap[] = []
  if (municipality.name.length > longestMunicipality)
    gaps.push({ path: 'municipality.name', reason: `Een naam heeft hier hooguit ${longestMunicipality} tekens.` })
  const kept = standing.municipality
  if (kept && kept.name !== municipality.name)
    gaps.push({ path: 'municipality.name', reason: `Deze gemeente heet in de database "${kept.name}".` })
  if (kept && kept.fictional !== (municipality.fictional ?? false)) {
    const reason = kept.fictional ? 'Deze gemeente is verzonnen.' : 'Deze gemeente bestaat echt.'
    gaps.push({ path: 'municipality.fictional', reason })
  }
  return gaps
}

function approachGaps(approach: DossierApproach, standing: Standing, path: string): Gap[] {
  const gaps: Gap[] = []
  const kept = standing.names[approach.slug]
  if (kept !== undefined && kept !== approach.name)
    gaps.push({ path: `${path}.name`, reason: `Deze aanpak heet in de database "${kept}".` })
  const standingHere = standing.approaches.find(({ slug }) => slug === approach.slug)
  if (standingHere && !standingHere.bare)
    gaps.push({ path: `${path}.slug`, reason: 'Van deze aanpak staan hier al ondervraagden of bevindingen.' })
  if (standingHere && standingHere.status !== 'assigned')
    gaps.push({ path: `${path}.slug`, reason: 'Deze aanpak wordt in dit onderzoek niet beoordeeld.' })
  return gaps
}

function partnerGaps(
  approach: DossierApproach,
  gemeente: string,
  spellings: ReadonlyMap<string, string>,
  path: string,
): Gap[] {
  return approach.respondents.partners.flatMap(({ organisation, unit }, at) => {
    const kept = spellings.get(organisation)
    const self = unit === null && organisation.toLowerCase() === `gemeente ${gemeente}`.toLowerCase()
    return [
      ...(self ? [{ path: `${path}[${at}].organisation`, reason: 'De gemeente is zelf geen netwerkpartner.' }] : []),
      ...(kept ? [{ path: `${path}[${at}].organisation`, reason: `Deze organisatie staat hier als "${kept}".` }] : []),
      ...tooLong(organisation, `${path}[${at}].organisation`),
      ...tooLong(unit, `${path}[${at}].unit`),
    ]
  })
}

function nameGaps(dossier: Dossier): Gap[] {
  return [
    ...dossier.approaches.flatMap(({ name }, at) => tooLong(name, `approaches[${at}].name`)),
    ...dossier.notAssessed.flatMap(({ name }, at) => {
      const path = `notAssessed[${at}].name`
      const twice =
        dossier.approaches.some((approach) => approach.name === name || approach.slug === slugOf(name)) ||
        dossier.notAssessed.findIndex((other) => slugOf(other.name) === slugOf(name)) < at
      return [
        ...tooLong(name, path),
        ...(slugOf(name) === '' ? [{ path, reason: 'Deze naam heeft geen letters of cijfers.' }] : []),
        ...(twice ? [{ path, reason: 'Deze aanpak staat er al.' }] : []),
      ]
    }),
  ]
}

function tooLong(name: string | null, path: string): Gap[] {
  return name !== null && name.length > longestName
    ? [{ path, reason: `Een naam heeft hier hooguit ${longestName} tekens.` }]
    : []
}

/** What the database names and the dossier does not would stay behind half known. */
function missingGaps(dossier: Dossier, standing: Standing): Gap[] {
  const slugs = new Set(dossier.approaches.map(({ slug }) => slug))
  return standing.approaches
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ name }) => ({ path: 'approaches', reason: `De aanpak "${name}" staat hier al, maar niet in dit dossier.` }))
}
