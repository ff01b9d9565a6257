import { type Changing, queryOf } from '../../transaction.ts'

interface ComparisonToMake {
  study: string
  assessment: string
  question: string
  positionsHash: string
}

/** A compared question with a high discrepancy, as the worker would store it. As the owner. */
export async function insertComparison(changing: Changing, wanted: ComparisonToMake): Promise<void> {
  await queryOf(changing)
    .insertInto('comparisons')
    .values({
      study_id: wanted.study,
      assessment_id: wanted.assessment,
      question_code: wanted.question,
      pattern: 'single-partner-contradicts',
      severity: 'high',
      detail: JSON.stringify({
        rule: 'count',
        comparable: true,
        groups: [],
        counts: {},
        explanation: 'De enige partner spreekt de gemeente tegen.',
        wouldResolve: '',
        states: {},
      }),
      positions_hash: wanted.positionsHash,
      rule_version: '1',
    })
    .execute()
}
