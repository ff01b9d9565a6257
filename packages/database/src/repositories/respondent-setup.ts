import { type Changing, queryOf } from '../transaction.ts'
import { ensureOrganisation } from './study-setup.ts'

export interface NewRespondent {
  study: string
  assessment: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  /** 0 for the gemeente, 1 to 3 for its partners. */
  position: number
}

/** Somebody who is asked about an approach: an organisation, or a unit of it. */
export async function saveNewRespondent(changing: Changing, respondent: NewRespondent): Promise<string> {
  const { study, assessment, kind, unit, position } = respondent
  const { id } = await queryOf(changing)
    .insertInto('respondents')
    .values({
      study_id: study,
      assessment_id: assessment,
      kind,
      organisation_id: await ensureOrganisation(changing, respondent.organisation),
      unit,
      position,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The open questionnaire of a respondent: full for the gemeente, limited for a partner. */
export async function saveNewSubmission(
  changing: Changing,
  submission: { study: string; respondent: string; questionnaire: 'full' | 'limited'; deadline: string },
): Promise<string> {
  const { study, respondent, questionnaire, deadline } = submission
  const { id } = await queryOf(changing)
    .insertInto('submissions')
    .values({ study_id: study, respondent_id: respondent, questionnaire, deadline })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveRespondentMember(
  changing: Changing,
  member: { study: string; respondent: string; account: string; role: 'coordinator' | 'contributor' },
): Promise<void> {
  const { study, respondent, account, role } = member
  await queryOf(changing)
    .insertInto('respondent_members')
    .values({ study_id: study, respondent_id: respondent, account_id: account, role })
    .execute()
}

export async function saveStudyMember(
  changing: Changing,
  member: { study: string; account: string; role: 'inspector' | 'lead' },
): Promise<void> {
  const { study, account, role } = member
  await queryOf(changing).insertInto('study_members').values({ study_id: study, account_id: account, role }).execute()
}
