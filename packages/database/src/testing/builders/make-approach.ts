import { saveNewRespondent, saveNewSubmission } from '../../repositories/respondent-setup.ts'
import { saveNewAssessment } from '../../repositories/study-setup.ts'
import type { Changing } from '../../transaction.ts'
import type { MunicipalityPlace } from './make-study.ts'

export interface ApproachToMake {
  slug: string
  name: string
  position?: number
  directorTerm?: string | null
  terms?: readonly string[]
  /** ApproachFacts of the domain. */
  facts?: unknown
  /** `YYYY-MM-DD`, the day the questionnaires are due. */
  deadline: string
  partners?: readonly { organisation: string; unit?: string | null }[]
}

export interface RespondentPlace {
  study: string
  assessment: string
  respondent: string
  submission: string
  questionnaire: 'full' | 'limited'
  organisation: string
  unit: string | null
}

export interface ApproachPlace extends MunicipalityPlace {
  assessment: string
  approachName: string
  gemeente: RespondentPlace
  partners: RespondentPlace[]
}

/** An approach with its gemeente and up to three partners, each with an open questionnaire. As the owner. */
export async function makeApproach(
  changing: Changing,
  place: MunicipalityPlace,
  wanted: ApproachToMake,
): Promise<ApproachPlace> {
  const { slug, name, position = 1, directorTerm = null, terms = [], facts, deadline, partners = [] } = wanted
  const { study, participation, municipality } = place
  const head = { study, participation, municipality, slug, name, position, directorTerm, terms, facts }
  const assessment = await saveNewAssessment(changing, head)
  const asked = (organisation: string, unit: string | null, at: number) =>
    makeRespondent(changing, { study, assessment, organisation, unit, position: at, deadline })
  const gemeente = await asked(`Gemeente ${place.municipalityName}`, null, 0)
  const made: RespondentPlace[] = []
  for (const { organisation, unit = null } of partners) made.push(await asked(organisation, unit, made.length + 1))
  return { ...place, assessment, approachName: name, gemeente, partners: made }
}

interface RespondentToMake {
  study: string
  assessment: string
  organisation: string
  unit: string | null
  /** 0: the gemeente itself. */
  position: number
  deadline: string
}

async function makeRespondent(changing: Changing, wanted: RespondentToMake): Promise<RespondentPlace> {
  const { study, assessment, organisation, unit, position, deadline } = wanted
  const kind = position === 0 ? 'municipality' : 'partner'
  const questionnaire = position === 0 ? 'full' : 'limited'
  const respondent = await saveNewRespondent(changing, { study, assessment, kind, organisation, unit, position })
  const submission = await saveNewSubmission(changing, { study, respondent, questionnaire, deadline })
  return { study, assessment, respondent, submission, questionnaire, organisation, unit }
}
