import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  type DossierPlace,
  listOtherSpellings,
  listStudySlugs,
  lockDossierPlace,
  readStanding,
} from '@toezicht/database/repositories/dossier-place'
import type { Store } from '@toezicht/database/store'
import type { Changing } from '@toezicht/database/transaction'
import {
  type AssessmentFramework,
  assessmentFrameworkSchema,
} from '@toezicht/domain/assessment-framework/assessment-framework'
import { checkDossierText } from '@toezicht/domain/dossier/check-dossier'
import type { Dossier } from '@toezicht/domain/dossier/dossier'
import type { Gap } from '@toezicht/domain/publication/completeness'
import { archiveSlug, ensureArchiveStudy } from './archive-study.ts'
import { importGaps } from './import-gaps.ts'
import { unprintableGaps } from './unprintable-gaps.ts'
import { writeDossier } from './write-dossier.ts'

export interface ImportedDossier {
  municipality: string
  study: DossierPlace['study']
  approaches: number
  /** The published version, to be rendered; null when only drafts or names came in. */
  version: string | null
}

export type ImportOutcome = ImportedDossier | { errors: Gap[] }

/**
 * Brings the text of a dossier into a study: published "from the archive" in an archive study, as drafts in a running one.
 * One transaction; with one error nothing is imported. `store` is the owner's; `now` sets deadlines the round does not have.
 */
export async function importDossier(store: Store, text: string, studySlug: string, now: Date): Promise<ImportOutcome> {
  let outcome: ImportOutcome = { errors: [] }
  try {
    await store.change(null, async (changing) => {
      outcome = await importWithin(changing, text, studySlug, now)
      // Even an archive study made on the way must not stay behind.
      if ('errors' in outcome) throw new NothingImported()
    })
  } catch (error) {
    if (!(error instanceof NothingImported)) throw error
  }
  return outcome
}

class NothingImported extends Error {}

async function importWithin(changing: Changing, text: string, studySlug: string, now: Date): Promise<ImportOutcome> {
  if (studySlug === archiveSlug) await ensureArchiveStudy(changing)
  const place = await lockDossierPlace(changing, studySlug)
  if (!place) return { errors: [await unknownStudy(changing, studySlug)] }
  const framework: AssessmentFramework = assessmentFrameworkSchema.parse(place.framework)
  const checked = checkDossierText(text, framework)
  if ('errors' in checked) return checked
  const { dossier } = checked

  const standing = await readStanding(changing, place, dossier.municipality.slug)
  const names = dossier.approaches.flatMap(({ respondents }) => respondents.partners.map((each) => each.organisation))
  const spellings = new Map([...ownSpellings(names), ...(await listOtherSpellings(changing, names))])
  const errors = [...importGaps(dossier, place, standing, spellings), ...unprintable(dossier)]
  if (errors.length > 0) return { errors }

  const { participation, version } = await writeDossier(changing, { dossier, place, standing, framework, now })
  await appendAudit(changing, {
    study: place.study.id,
    verb: 'import-dossier',
    subjectKind: 'participation',
    subject: participation,
    content: dossier,
  })
  const { municipality, approaches } = dossier
  return { municipality: municipality.slug, study: place.study, approaches: approaches.length, version }
}

/** Signs that the PDF of a factsheet could not print, answers apart; found here, not when it is published. */
function unprintable(dossier: Dossier): { path: string; reason: string }[] {
  const printed = {
    ...dossier,
    approaches: dossier.approaches.map(({ respondents, ...approach }) => ({
      ...approach,
      respondents: { partners: respondents.partners.map(({ organisation, unit }) => ({ organisation, unit })) },
    })),
  }
  return unprintableGaps(printed)
}

/** Names that an earlier one in the same dossier has with other capitals: they would become one organisation. */
function ownSpellings(names: readonly string[]): [string, string][] {
  const lower = names.map((name) => name.toLowerCase())
  return names.flatMap((name, at) => {
    const first = names[lower.indexOf(lower[at] ?? '')]
    return first === undefined || first === name ? [] : [[name, first] as [string, string]]
  })
}

async function unknownStudy(changing: Changing, slug: string): Promise<Gap> {
  const known = await listStudySlugs(changing)
  return { path: '--study', reason: `Er is geen onderzoek "${slug}". Wel: ${known.join(', ') || 'nog geen'}.` }
}
