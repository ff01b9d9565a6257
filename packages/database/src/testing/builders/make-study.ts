import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import {
  freezeFramework,
  type NewStudy,
  type RoundPlace,
  saveNewMunicipality,
  saveNewParticipation,
  saveNewStudy,
} from '../../repositories/study-setup.ts'
import type { Changing } from '../../transaction.ts'

export interface StudyToMake extends Partial<NewStudy> {
  round?: string
  deadline?: string | null
  framework?: AssessmentFramework
}

/** A study with one policy round under a frozen framework (GGSR 2013 unless said otherwise). As the owner. */
export async function makeStudy(changing: Changing, wanted: StudyToMake = {}): Promise<RoundPlace> {
  const { round = 'Beleid', deadline = null, framework = ggsr2013, ...study } = wanted
  await freezeFramework(changing, framework)
  return saveNewStudy(
    changing,
    { slug: 'proefonderzoek', name: 'Proefonderzoek', kind: 'running', fictional: true, ...study },
    { name: round, frameworkVersion: framework.version, deadline },
  )
}

export interface MunicipalityToMake {
  slug: string
  name: string
  cbsCode?: string | null
  validUntil?: string
  fictional?: boolean
  /** MunicipalityContext of the domain. */
  context?: unknown
}

export interface MunicipalityPlace extends RoundPlace {
  municipality: string
  municipalityName: string
  participation: string
}

/** A gemeente that takes part in the round; invented unless said otherwise, as makeStudy's study is. As the owner. */
export async function makeMunicipality(
  changing: Changing,
  place: RoundPlace,
  wanted: MunicipalityToMake,
): Promise<MunicipalityPlace> {
  const { slug, name, cbsCode = null, validUntil, fictional = true, context } = wanted
  const municipality = await saveNewMunicipality(changing, {
    slug,
    name,
    cbsCode,
    fictional,
    ...(validUntil ? { validUntil } : {}),
  })
  const participation = await saveNewParticipation(changing, place, municipality, context)
  return { ...place, municipality, municipalityName: name, participation }
}
