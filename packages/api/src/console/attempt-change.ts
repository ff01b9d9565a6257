import { constraintOf } from '@toezicht/database/constraint'
import type { Changing } from '@toezicht/database/transaction'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import type { Call } from '../call.ts'

/** The database's own refusals: what a rule judged before, but another change overtook, or what only the database can judge. */
const refusals: Readonly<Record<string, Refusal>> = {
  four_eyes: { refused: 'four-eyes' },
  inspector_of_study: { refused: 'invalid', reason: 'inspector-not-of-study', field: 'inspecteur' },
  last_lead: { refused: 'closed', reason: 'last-lead' },
  archive_study: { refused: 'closed', reason: 'archive-study' },
  participations_invented: { refused: 'invalid', reason: 'example-and-real', field: 'municipality' },
  approval_of_current_content: { refused: 'conflict', reason: 'content-changed' },
  approval_of_submitted: { refused: 'closed', reason: 'not-submitted' },
  approvals_standing: { refused: 'closed', reason: 'cannot-approve-approved' },
  approved_by_hash: { refused: 'conflict', reason: 'content-changed' },
  respondents_three_partners: { refused: 'invalid', reason: 'three-partners', field: 'partners' },
  respondents_assessment_id_organisation_id_unit_key: {
    refused: 'invalid',
    reason: 'partner-twice',
    field: 'partners',
  },
  assessments_participation_id_approach_id_key: {
    refused: 'invalid',
    reason: 'approach-assigned-before',
    field: 'name',
  },
  verdicts_pkey: { refused: 'invalid', reason: 'indicator-in-other-finding', field: 'verdicts' },
  theme_conclusions_assessment_id_theme_code_key: { refused: 'conflict', reason: 'content-changed' },
  coded_facts_assessment_id_fact_code_key: { refused: 'conflict', reason: 'content-changed' },
  remarks_thread_open: { refused: 'closed', reason: 'thread-resolved' },
  fact_checks_one: { refused: 'closed', reason: 'fact-check-unfinished' },
  fact_check_of_approved: { refused: 'closed', reason: 'factsheet-not-approved' },
  fact_check_step: { refused: 'closed', reason: 'fact-check-step' },
  fact_check_late: { refused: 'closed', reason: 'fact-check-not-late' },
  fact_check_decided: { refused: 'closed', reason: 'fact-check-undecided' },
  report_published_before: { refused: 'closed', reason: 'already-published' },
  report_correction: { refused: 'invalid', reason: 'correction-missing', field: 'correction' },
  report_state: { refused: 'closed', reason: 'report-not-proposed' },
  reports_proposal: { refused: 'closed', reason: 'report-proposed-already' },
  report_snapshots_waiting: { refused: 'conflict', reason: 'content-changed' },
  settlements_pkey: { refused: 'closed', reason: 'already-settled' },
  versions_study_slug_municipality_slug_number_key: { refused: 'closed', reason: 'already-published' },
  publication_of_approved: { refused: 'conflict', reason: 'publication-changed' },
  publication_moment: { refused: 'invalid', reason: 'moment-passed', field: 'day' },
  publication_again: { refused: 'closed', reason: 'already-published' },
  publication_note: { refused: 'invalid', reason: 'correction-note-missing', field: 'note' },
  publication_fact_check: { refused: 'invalid', reason: 'fact-check-missing', field: 'withoutFactCheck' },
  publication_withdrawn: { refused: 'closed', reason: 'already-withdrawn' },
  publication_decided: { refused: 'closed', reason: 'publication-decided' },
  publications_open: { refused: 'closed', reason: 'already-proposed' },
  publications_withdrawing: { refused: 'closed', reason: 'withdrawal-proposed' },
}

/**
 * Runs a change; a refusal by the database undoes it and comes back as a value. Surprises throw on. When what was done names its `assessment`, whoever has
 * that approach open hears of it after the commit.
 */
export async function attemptChange<T>(
  call: Pick<Call, 'store' | 'session' | 'live'>,
  work: (changing: Changing) => Promise<T>,
): Promise<T | Refusal> {
  try {
    const done = await call.store.change(call.session, work)
    if (!isRefusal(done)) tellChanged(call, done)
    return done
  } catch (error) {
    const refusal = refusals[constraintOf(error) ?? '']
    if (refusal) return refusal
    throw error
  }
}

function tellChanged({ live }: Pick<Call, 'live'>, done: unknown): void {
  if (typeof done !== 'object' || done === null || !('assessment' in done)) return
  if (typeof done.assessment === 'string') live?.changed(done.assessment)
}
