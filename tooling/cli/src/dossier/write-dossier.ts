import {
  saveArchiveVersion,
  saveImportedAssessment,
  saveImportedContext,
  saveImportedJudgements,
} from '@toezicht/database/repositories/dossier-import'
import type { DossierPlace, Standing } from '@toezicht/database/repositories/dossier-place'
import {
  saveNewAssessment,
  saveNewMunicipality,
  saveNewParticipation,
} from '@toezicht/database/repositories/study-setup'
import type { Changing } from '@toezicht/database/transaction'
import { slugOf } from '@toezicht/domain/approach/slug'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Dossier, DossierApproach } from '@toezicht/domain/dossier/dossier'
import { factsheetOfDossier } from '@toezicht/domain/dossier/factsheet-of-dossier'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { judgementsOf } from './judgements.ts'
import { writeRespondents } from './write-respondents.ts'

/** A checked dossier and everything that says where it goes. */
export interface DossierToWrite {
  dossier: Dossier
  place: DossierPlace
  standing: Standing
  framework: AssessmentFramework
  now: Date
}

interface Ground {
  municipality: string
  participation: string
  deadline: string
}

const fourWeeks = 28 * 24 * 3_600_000

export async function writeDossier(
  changing: Changing,
  writing: DossierToWrite,
): Promise<{ participation: string; version: string | null }> {
  const { dossier, place, now } = writing
  const ground: Ground = {
    ...(await writeMunicipality(changing, writing)),
    deadline: place.round.deadline ?? dutchDay(new Date(now.getTime() + fourWeeks)),
  }
  let position = 0
  for (const approach of dossier.approaches) {
    position += 1
    await writeApproach(changing, writing, ground, approach, position)
  }
  for (const { name, reason } of dossier.notAssessed) {
    position += 1
    const head = { study: place.study.id, participation: ground.participation, municipality: ground.municipality }
    await saveNewAssessment(changing, {
      ...head,
      slug: slugOf(name),
      name,
      position,
      directorTerm: null,
      notAssessed: reason,
    })
  }
  const published = place.study.kind === 'archive' && dossier.state === 'published'
  return {
    participation: ground.participation,
    version: published ? await publishFromArchive(changing, writing, ground.participation) : null,
  }
}

async function writeMunicipality(
  changing: Changing,
  { dossier, place, standing }: DossierToWrite,
): Promise<{ municipality: string; participation: string }> {
  const { slug, name, fictional = false } = dossier.municipality
  const municipality =
    standing.municipality?.id ?? (await saveNewMunicipality(changing, { slug, name, cbsCode: null, fictional }))
  if (standing.participation) {
    await saveImportedContext(changing, standing.participation, dossier.context)
    return { municipality, participation: standing.participation }
  }
  const ground = { study: place.study.id, round: place.round.id }
  return { municipality, participation: await saveNewParticipation(changing, ground, municipality, dossier.context) }
}

async function writeApproach(
  changing: Changing,
  { dossier, place, standing, framework }: DossierToWrite,
  { municipality, participation, deadline }: Ground,
  approach: DossierApproach,
  position: number,
): Promise<void> {
  const { slug, name, directorTerm, terms = [], description, start, familiesServed, respondents } = approach
  const known = { position, directorTerm, terms, facts: { description, start, familiesServed } }
  const standingHere = standing.approaches.find((each) => each.slug === slug)
  const study = place.study.id
  if (standingHere) await saveImportedAssessment(changing, standingHere.id, known)
  const assessment =
    standingHere?.id ??
    (await saveNewAssessment(changing, { study, participation, municipality, slug, name, ...known }))

  const asked = place.study.kind === 'running'
  const ground = { study, assessment, deadline, asked, gemeente: dossier.municipality.name, framework }
  await writeRespondents(changing, ground, respondents)
  const status = asked ? 'draft' : 'from-archive'
  await saveImportedJudgements(changing, { study, assessment, status, ...judgementsOf(approach, framework) })
}

function publishFromArchive(
  changing: Changing,
  { dossier, place, framework }: DossierToWrite,
  participation: string,
): Promise<string> {
  const { slug, name, fictional: invented = false } = dossier.municipality
  const fictional = place.study.fictional || invented
  const study = { slug: place.study.slug, name: place.study.name, fictional, archive: true }
  const content = factsheetOfDossier(dossier, { study, version: 1, origin: 'archive' }, framework)
  return saveArchiveVersion(changing, place, { participation, municipality: { slug, name }, fictional, content })
}
