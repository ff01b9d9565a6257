import { readFile } from 'node:fs/promises'
import { lockDossierPlace, readStanding } from '@toezicht/database/repositories/dossier-place'
import {
  saveNewAssessment,
  saveNewMunicipality,
  saveNewParticipation,
} from '@toezicht/database/repositories/study-setup'
import type { Store } from '@toezicht/database/store'
import type { Changing } from '@toezicht/database/transaction'
import { slugOf } from '@toezicht/domain/approach/slug'
import { archiveSlug, ensureArchiveStudy } from '../dossier/archive-study.ts'
import { importDossier } from '../dossier/import-dossier.ts'
import { type NationalMunicipality, nationalStudy, shippedDossiers } from './national-study.ts'

/** The study of 2013: 21 gemeenten and 30 approaches by name, and the two factsheets that are shipped. */
export async function seedArchive(owner: Store, now: Date): Promise<void> {
  await owner.change(null, async (changing) => {
    await ensureArchiveStudy(changing)
    for (const gemeente of nationalStudy) await nameMunicipality(changing, gemeente)
  })
  for (const name of shippedDossiers) {
    if (await isPublished(owner, name)) continue
    const text = await readFile(new URL(`../../dossiers/${name}.json`, import.meta.url), 'utf8')
    const outcome = await importDossier(owner, text, archiveSlug, now)
    if ('errors' in outcome) throw new Error(`The shipped dossier ${name}: ${JSON.stringify(outcome.errors)}`)
  }
}

async function nameMunicipality(changing: Changing, gemeente: NationalMunicipality): Promise<void> {
  const { place, standing } = await standingOf(changing, gemeente.slug)
  if (standing.participation) return
  const { slug, name, cbsCode, validUntil } = gemeente
  const municipality =
    standing.municipality?.id ??
    (await saveNewMunicipality(changing, {
      slug,
      name,
      cbsCode,
      fictional: false,
      ...(validUntil ? { validUntil } : {}),
    }))
  const ground = { study: place.study.id, round: place.round.id }
  const participation = await saveNewParticipation(changing, ground, municipality)
  for (const [at, approach] of gemeente.approaches.entries()) {
    await saveNewAssessment(changing, {
      study: ground.study,
      participation,
      municipality,
      slug: slugOf(approach),
      name: approach,
      position: at + 1,
      directorTerm: null,
    })
  }
}

async function isPublished(owner: Store, slug: string): Promise<boolean> {
  const { standing } = await owner.change(null, (changing) => standingOf(changing, slug))
  return standing.published
}

async function standingOf(changing: Changing, slug: string) {
  const place = await lockDossierPlace(changing, archiveSlug)
  if (!place) throw new Error('The archive study is made before its gemeenten.')
  return { place, standing: await readStanding(changing, place, slug) }
}
