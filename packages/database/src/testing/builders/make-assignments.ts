import { type Changing, queryOf } from '../../transaction.ts'

/** Hands questions to a colleague, without a mail. As the owner. */
export async function makeAssignments(
  changing: Changing,
  place: { study: string; submission: string },
  to: { account: string; by: string; questions: readonly string[] },
): Promise<void> {
  const rows = to.questions.map((question_code) => ({
    submission_id: place.submission,
    study_id: place.study,
    question_code,
    account_id: to.account,
    assigned_by: to.by,
  }))
  await queryOf(changing).insertInto('assignments').values(rows).execute()
}
