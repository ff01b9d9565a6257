import type { ApproachRow } from '@toezicht/database/repositories/participation'
import type { RespondentRow } from '@toezicht/database/repositories/respondent'
import { approachState } from '@toezicht/domain/approach/approach-state'

/** An approach as the screens list it: its state, its counts and its first open deadline. */
export function showApproach(row: ApproachRow) {
  return {
    id: row.assessmentId,
    studyId: row.studyId,
    participationId: row.participationId,
    municipality: row.municipality,
    name: row.approach,
    statusReason: row.statusReason,
    directorTerm: row.directorTerm,
    terms: row.terms,
    version: row.version,
    state: approachState({ ...row, published: row.publishedNumber !== null }),
    respondents: row.respondents,
    sent: row.sent,
    closed: row.closed,
    returned: row.returned,
    reopened: row.reopened,
    draftAnswers: row.draftAnswers,
    nextDeadline: row.nextDeadline,
    findings: row.findings,
    approvedFindings: row.approvedFindings,
    submittedFindings: row.submittedFindings,
    unsettledHigh: row.unsettledHigh,
    unsettledMedium: row.unsettledMedium,
    publishedNumber: row.publishedNumber,
  }
}

/** A respondent with how far it is; of a draft only the number of answers. */
export function showRespondent(row: RespondentRow) {
  const { sentAt, lastSavedAt, ...rest } = row
  return { ...rest, sentAt: sentAt?.toISOString() ?? null, lastSavedAt: lastSavedAt?.toISOString() ?? null }
}

/** Gives a respondent's name as STJ reads it, with its unit. */
export function respondentNames(respondents: readonly Pick<RespondentRow, 'id' | 'organisation' | 'unit'>[]) {
  const names = new Map(
    respondents.map(({ id, organisation, unit }) => [id, unit ? `${organisation} (${unit})` : organisation]),
  )
  return (id: string) => names.get(id) ?? 'onbekend'
}
