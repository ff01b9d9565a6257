import { readSeedFactsheet } from '@toezicht/database/repositories/demo'
import { findMunicipalityToExport } from '@toezicht/database/repositories/dossier-export'
import { approveJudgements, submitJudgements } from '@toezicht/database/testing/builders/judge'
import { makeFactsheet, publishFactsheet } from '@toezicht/database/testing/builders/publish'
import { factsheetOfDossier } from '@toezicht/domain/dossier/factsheet-of-dossier'
import { completeFactsheet } from '@toezicht/domain/publication/complete-factsheet'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { dossierOf } from '../dossier/dossier-of.ts'
import { runningSlug, runningStudy } from './running-study.ts'
import type { JudgingWorld } from './seed-judgements.ts'

const published = 'voorbeeldveen'

/** The whole factsheet of one invented gemeente: Iris submits, Bas approves, Loes proposes to publish and Iris confirms. What stands already stays. */
export async function seedPublication({ owner, console, sessionOf, places }: JudgingWorld): Promise<void> {
  const standing = () => owner.read(null, (reading) => readSeedFactsheet(reading, runningSlug, published))
  const place = places.find(({ municipality }) => municipality === published)
  if (!place) throw new Error(`${published} was planned before it is published.`)
  let { id, status, published: done } = await standing()
  if (done) return
  id ??= await makeFactsheet(console, sessionOf('iris'), { ...place, content: await wholeFactsheet(owner, published) })
  status ??= 'draft'
  if (status === 'draft') await submitJudgements(console, sessionOf('iris'), 'factsheets', [id])
  if (status !== 'approved') await approveJudgements(console, sessionOf('bas'), 'factsheets', [id])
  await publishFactsheet(console, { lead: sessionOf('loes'), other: sessionOf('iris') }, id)
}

/** The factsheet of an invented gemeente as its rows stand. */
export async function wholeFactsheet(owner: JudgingWorld['owner'], gemeente: string): Promise<Factsheet> {
  const stored = await owner.read(null, (reading) => findMunicipalityToExport(reading, runningSlug, gemeente))
  if (!stored) throw new Error(`${gemeente} takes part in the invented study.`)
  const { slug, name, fictional } = runningStudy
  const study = { slug, name, fictional, archive: false }
  const draft = factsheetOfDossier(dossierOf(stored).dossier, { study, version: 1, origin: 'study' }, ggsr2013)
  const complete = completeFactsheet(draft, ggsr2013)
  if ('gaps' in complete) throw new Error(`The invented factsheet: ${JSON.stringify(complete.gaps)}`)
  return complete.factsheet
}
