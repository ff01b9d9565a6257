import { saveImportedRespondent } from '@toezicht/database/repositories/dossier-import'
import type { Changing } from '@toezicht/database/transaction'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { DossierAnswers, DossierApproach } from '@toezicht/domain/dossier/dossier'
import { contentOfAnswers } from './answers-content.ts'

export interface RespondentsPlace {
  study: string
  assessment: string
  /** Name of the gemeente, without the word "gemeente". */
  gemeente: string
  framework: AssessmentFramework
  /** Whether those whose answers are not known are still to be asked; then until this day. */
  asked: boolean
  deadline: string
}

/** The gemeente and the partners of one approach, with their answers where these are known. */
export async function writeRespondents(
  changing: Changing,
  place: RespondentsPlace,
  { municipality, partners }: DossierApproach['respondents'],
): Promise<void> {
  const organisation = `Gemeente ${place.gemeente}`
  await writeOne(changing, place, { organisation, unit: null, answers: municipality.answers, position: 0 })
  for (const [at, partner] of partners.entries()) await writeOne(changing, place, { ...partner, position: at + 1 })
}

async function writeOne(
  changing: Changing,
  { study, assessment, framework, asked, deadline }: RespondentsPlace,
  respondent: { organisation: string; unit: string | null; answers?: DossierAnswers | undefined; position: number },
): Promise<void> {
  const { organisation, unit, answers, position } = respondent
  const gemeente = position === 0
  await saveImportedRespondent(changing, {
    study,
    assessment,
    kind: gemeente ? 'municipality' : 'partner',
    organisation,
    unit,
    position,
    deadline: asked || answers ? deadline : null,
    content: answers ? contentOfAnswers(framework, gemeente ? 'full' : 'limited', answers) : null,
  })
}
