import { addPartner } from './console/add-partner.ts'
import { addReportBlock } from './console/add-report-block.ts'
import { addReportExample } from './console/add-report-example.ts'
import { answerFactCheck } from './console/answer-fact-check.ts'
import { approveCodedFact } from './console/approve-coded-fact.ts'
import { approveConclusion } from './console/approve-conclusion.ts'
import { approveFactsheet } from './console/approve-factsheet.ts'
import { approveFinding } from './console/approve-finding.ts'
import { approveJudgements } from './console/approve-judgements.ts'
import { approveReport } from './console/approve-report.ts'
import { approveReportExample } from './console/approve-report-example.ts'
import { assignApproach } from './console/assign-approach.ts'
import { assignInspector } from './console/assign-inspector.ts'
import { cancelReportProposal } from './console/cancel-report-proposal.ts'
import { changePassword } from './console/change-password.ts'
import { changePerson } from './console/change-person.ts'
import { changeTotp } from './console/change-totp.ts'
import { checkSpelling } from './console/check-spelling.ts'
import { closeFactCheck } from './console/close-fact-check.ts'
import { closeSubmission } from './console/close-submission.ts'
import { confirmNomination } from './console/confirm-nomination.ts'
import { confirmPublication } from './console/confirm-publication.ts'
import { confirmReport } from './console/confirm-report.ts'
import { confirmWithdrawal } from './console/confirm-withdrawal.ts'
import { deactivateAccount } from './console/deactivate-account.ts'
import { decideFactCheckComment } from './console/decide-fact-check-comment.ts'
import { decideReportWithdrawal } from './console/decide-report-withdrawal.ts'
import { declineNomination } from './console/decline-nomination.ts'
import { declinePublication } from './console/decline-publication.ts'
import { destroyDocument } from './console/destroy-document.ts'
import { endStudyMembership } from './console/end-study-membership.ts'
import { enrolTotp } from './console/enrol-totp.ts'
import { enterCode } from './console/enter-code.ts'
import { extendDeadline } from './console/extend-deadline.ts'
import { extendFactCheck } from './console/extend-fact-check.ts'
import { findPlaces } from './console/find-places.ts'
import { freezeReport } from './console/freeze-report.ts'
import { getActor } from './console/get-actor.ts'
import { getApproach } from './console/get-approach.ts'
import { getApproachReview } from './console/get-approach-review.ts'
import { getAssigning } from './console/get-assigning.ts'
import { getCalibration } from './console/get-calibration.ts'
import { getCodedFacts } from './console/get-coded-facts.ts'
import { getCoherence } from './console/get-coherence.ts'
import { getConclusions } from './console/get-conclusions.ts'
import { getDocument } from './console/get-document.ts'
import { getDocumentPage } from './console/get-document-page.ts'
import { getEvent } from './console/get-event.ts'
import { getFactCheck } from './console/get-fact-check.ts'
import { getFactCheckDocument } from './console/get-fact-check-document.ts'
import { getFactsheet } from './console/get-factsheet.ts'
import { getFigureEffect } from './console/get-figure-effect.ts'
import { getFigures } from './console/get-figures.ts'
import { getFindingTrail } from './console/get-finding-trail.ts'
import { getHome } from './console/get-home.ts'
import { getMatrix } from './console/get-matrix.ts'
import { getParticipation } from './console/get-participation.ts'
import { getPerson } from './console/get-person.ts'
import { getReport } from './console/get-report.ts'
import { getReportPreview } from './console/get-report-preview.ts'
import { getReportSnapshot } from './console/get-report-snapshot.ts'
import { getReview } from './console/get-review.ts'
import { getSentAnswers } from './console/get-sent-answers.ts'
import { getStudy } from './console/get-study.ts'
import { getVerdictCounts } from './console/get-verdict-counts.ts'
import { getWorkload } from './console/get-workload.ts'
import { groupIndicators } from './console/group-indicators.ts'
import { inviteMember } from './console/invite-member.ts'
import { inviteRespondent } from './console/invite-respondent.ts'
import { listAskedQuestions } from './console/list-asked-questions.ts'
import { listContacts } from './console/list-contacts.ts'
import { listEvents } from './console/list-events.ts'
import { listFactChecks } from './console/list-fact-checks.ts'
import { listFactsheets } from './console/list-factsheets.ts'
import { listNominations } from './console/list-nominations.ts'
import { listPeople } from './console/list-people.ts'
import { listQueue } from './console/list-queue.ts'
import { listReportExamples } from './console/list-report-examples.ts'
import { listSentDocuments } from './console/list-sent-documents.ts'
import { listSessions } from './console/list-sessions.ts'
import { markAnswer } from './console/mark-answer.ts'
import { moveReportBlock } from './console/move-report-block.ts'
import { openArchiveCopy } from './console/open-archive-copy.ts'
import { openFactCheck } from './console/open-fact-check.ts'
import { previewFactsheet } from './console/preview-factsheet.ts'
import { proposePublication } from './console/propose-publication.ts'
import { proposeReport } from './console/propose-report.ts'
import { proposeReportWithdrawal } from './console/propose-report-withdrawal.ts'
import { proposeTotp } from './console/propose-totp.ts'
import { proposeWithdrawal } from './console/propose-withdrawal.ts'
import { reactivateAccount } from './console/reactivate-account.ts'
import { redeemInvitation } from './console/redeem-invitation.ts'
import { remindFactCheck } from './console/remind-fact-check.ts'
import { removeFinding } from './console/remove-finding.ts'
import { removeReportBlock } from './console/remove-report-block.ts'
import { renewAccess } from './console/renew-access.ts'
import { reopenRemark } from './console/reopen-remark.ts'
import { reopenSubmission } from './console/reopen-submission.ts'
import { replaceContact } from './console/replace-contact.ts'
import { resetTotp } from './console/reset-totp.ts'
import { resolveRemark } from './console/resolve-remark.ts'
import { restoreFinding } from './console/restore-finding.ts'
import { returnCodedFact } from './console/return-coded-fact.ts'
import { returnConclusion } from './console/return-conclusion.ts'
import { returnFactsheet } from './console/return-factsheet.ts'
import { returnFinding } from './console/return-finding.ts'
import { returnJudgements } from './console/return-judgements.ts'
import { returnQuestions } from './console/return-questions.ts'
import { returnReport } from './console/return-report.ts'
import { returnReportExample } from './console/return-report-example.ts'
import { revokeInvitation } from './console/revoke-invitation.ts'
import { revokeSession } from './console/revoke-session.ts'
import { saveCodedFact } from './console/save-coded-fact.ts'
import { saveConclusion } from './console/save-conclusion.ts'
import { saveContext } from './console/save-context.ts'
import { saveFinding } from './console/save-finding.ts'
import { saveReportBlock } from './console/save-report-block.ts'
import { saveReportExample } from './console/save-report-example.ts'
import { saveTerms } from './console/save-terms.ts'
import { searchDocuments } from './console/search-documents.ts'
import { seeReportNumbers } from './console/see-report-numbers.ts'
import { sendReminder } from './console/send-reminder.ts'
import { setMemberRole } from './console/set-member-role.ts'
import { settleDiscrepancy } from './console/settle-discrepancy.ts'
import { signIn } from './console/sign-in.ts'
import { signOut } from './console/sign-out.ts'
import { splitFinding } from './console/split-finding.ts'
import { startReport } from './console/start-report.ts'
import { submitCodedFact } from './console/submit-coded-fact.ts'
import { submitConclusion } from './console/submit-conclusion.ts'
import { submitFactsheet } from './console/submit-factsheet.ts'
import { submitFinding } from './console/submit-finding.ts'
import { submitReportExample } from './console/submit-report-example.ts'
import { withdrawApproach } from './console/withdraw-approach.ts'
import { withdrawFactCheck } from './console/withdraw-fact-check.ts'
import { withdrawReturn } from './console/withdraw-return.ts'
import { writeRemark } from './console/write-remark.ts'
import { createCallerFactory, router } from './procedure.ts'

/** Everything the console can ask; one file per procedure in console/. */
export const consoleRouter = router({
  openFactCheck,
  extendFactCheck,
  closeFactCheck,
  withdrawFactCheck,
  remindFactCheck,
  answerFactCheck,
  decideFactCheckComment,
  listFactChecks,
  getFactCheck,
  getFactCheckDocument,
  destroyDocument,
  addPartner,
  approveCodedFact,
  approveConclusion,
  approveFactsheet,
  approveFinding,
  approveJudgements,
  assignApproach,
  assignInspector,
  changePassword,
  changePerson,
  changeTotp,
  checkSpelling,
  closeSubmission,
  confirmNomination,
  confirmPublication,
  confirmWithdrawal,
  deactivateAccount,
  declineNomination,
  declinePublication,
  endStudyMembership,
  enrolTotp,
  enterCode,
  extendDeadline,
  findPlaces,
  getActor,
  getApproach,
  getApproachReview,
  getAssigning,
  getCalibration,
  getCodedFacts,
  getCoherence,
  getConclusions,
  getDocument,
  getDocumentPage,
  getEvent,
  getFactsheet,
  openArchiveCopy,
  getFigureEffect,
  getFigures,
  getFindingTrail,
  getHome,
  getMatrix,
  getParticipation,
  getPerson,
  getReview,
  getSentAnswers,
  getStudy,
  groupIndicators,
  getWorkload,
  inviteMember,
  inviteRespondent,
  listAskedQuestions,
  listContacts,
  listNominations,
  listEvents,
  listFactsheets,
  listPeople,
  listQueue,
  listSentDocuments,
  listSessions,
  markAnswer,
  proposeTotp,
  previewFactsheet,
  proposePublication,
  proposeWithdrawal,
  reactivateAccount,
  redeemInvitation,
  removeFinding,
  renewAccess,
  reopenRemark,
  reopenSubmission,
  replaceContact,
  resetTotp,
  resolveRemark,
  returnCodedFact,
  returnConclusion,
  returnFactsheet,
  restoreFinding,
  returnFinding,
  returnJudgements,
  returnQuestions,
  revokeInvitation,
  revokeSession,
  saveCodedFact,
  saveConclusion,
  saveContext,
  saveFinding,
  saveTerms,
  searchDocuments,
  sendReminder,
  setMemberRole,
  settleDiscrepancy,
  signIn,
  signOut,
  submitCodedFact,
  submitConclusion,
  submitFactsheet,
  splitFinding,
  submitFinding,
  withdrawApproach,
  withdrawReturn,
  addReportBlock,
  addReportExample,
  approveReport,
  approveReportExample,
  cancelReportProposal,
  confirmReport,
  decideReportWithdrawal,
  freezeReport,
  getReport,
  getReportPreview,
  getReportSnapshot,
  getVerdictCounts,
  listReportExamples,
  moveReportBlock,
  proposeReport,
  proposeReportWithdrawal,
  removeReportBlock,
  returnReport,
  returnReportExample,
  saveReportBlock,
  seeReportNumbers,
  saveReportExample,
  startReport,
  submitReportExample,
  writeRemark,
})

export type ConsoleRouter = typeof consoleRouter
export const createConsoleCaller = createCallerFactory(consoleRouter)
export type ConsoleCaller = ReturnType<typeof createConsoleCaller>
