import { addDocument } from './portal/add-document.ts'
import { addFactCheckDocument } from './portal/add-fact-check-document.ts'
import { askPasswordReset } from './portal/ask-password-reset.ts'
import { assignQuestions } from './portal/assign-questions.ts'
import { changePassword } from './portal/change-password.ts'
import { describeDocument } from './portal/describe-document.ts'
import { endColleague } from './portal/end-colleague.ts'
import { enterCode } from './portal/enter-code.ts'
import { getColleagues } from './portal/get-colleagues.ts'
import { getControlPage } from './portal/get-control-page.ts'
import { getEarlierAnswers } from './portal/get-earlier-answers.ts'
import { getFactCheck } from './portal/get-fact-check.ts'
import { getInbox } from './portal/get-inbox.ts'
import { getOutcome } from './portal/get-outcome.ts'
import { getOwnSeat } from './portal/get-own-seat.ts'
import { getQuestionnaire } from './portal/get-questionnaire.ts'
import { getReceipt } from './portal/get-receipt.ts'
import { getSubmission } from './portal/get-submission.ts'
import { getThemePage } from './portal/get-theme-page.ts'
import { inviteColleague } from './portal/invite-colleague.ts'
import { linkDocument } from './portal/link-document.ts'
import { listDemoMails } from './portal/list-demo-mails.ts'
import { listDocuments } from './portal/list-documents.ts'
import { listFactChecks } from './portal/list-fact-checks.ts'
import { listNominations } from './portal/list-nominations.ts'
import { listOutcomes } from './portal/list-outcomes.ts'
import { listReusableAnswers } from './portal/list-reusable-answers.ts'
import { listSessions } from './portal/list-sessions.ts'
import { nominatePartner } from './portal/nominate-partner.ts'
import { openDocument } from './portal/open-document.ts'
import { openFactCheckDocument } from './portal/open-fact-check-document.ts'
import { openOutcome } from './portal/open-outcome.ts'
import { openQuestionnairePdf } from './portal/open-questionnaire-pdf.ts'
import { openReceiptPdf } from './portal/open-receipt-pdf.ts'
import { redeemInvitation } from './portal/redeem-invitation.ts'
import { removeDocument } from './portal/remove-document.ts'
import { removeFactCheckComment } from './portal/remove-fact-check-comment.ts'
import { removeFactCheckDocument } from './portal/remove-fact-check-document.ts'
import { resendCode } from './portal/resend-code.ts'
import { resetPassword } from './portal/reset-password.ts'
import { reuseAnswers } from './portal/reuse-answers.ts'
import { revokeSession } from './portal/revoke-session.ts'
import { saveAnswers } from './portal/save-answers.ts'
import { saveFactCheckComment } from './portal/save-fact-check-comment.ts'
import { sendFactCheck } from './portal/send-fact-check.ts'
import { sendSubmission } from './portal/send-submission.ts'
import { signIn } from './portal/sign-in.ts'
import { signOut } from './portal/sign-out.ts'
import { takeBackQuestions } from './portal/take-back-questions.ts'
import { unlinkDocument } from './portal/unlink-document.ts'
import { withdrawNomination } from './portal/withdraw-nomination.ts'
import { createCallerFactory, router } from './procedure.ts'

/** Everything respondents, visitors and readers may ask. */
export const portalRouter = router({
  listFactChecks,
  getFactCheck,
  saveFactCheckComment,
  removeFactCheckComment,
  addFactCheckDocument,
  removeFactCheckDocument,
  openFactCheckDocument,
  sendFactCheck,
  unlinkDocument,
  listDocuments,
  linkDocument,
  describeDocument,
  addDocument,
  askPasswordReset,
  assignQuestions,
  changePassword,
  endColleague,
  enterCode,
  getColleagues,
  getControlPage,
  getEarlierAnswers,
  getInbox,
  getOutcome,
  getOwnSeat,
  getQuestionnaire,
  getReceipt,
  getSubmission,
  getThemePage,
  inviteColleague,
  listDemoMails,
  listNominations,
  listOutcomes,
  listReusableAnswers,
  listSessions,
  nominatePartner,
  openDocument,
  openOutcome,
  openQuestionnairePdf,
  openReceiptPdf,
  redeemInvitation,
  removeDocument,
  resendCode,
  resetPassword,
  reuseAnswers,
  revokeSession,
  saveAnswers,
  sendSubmission,
  signIn,
  signOut,
  withdrawNomination,
  takeBackQuestions,
})
export type PortalRouter = typeof portalRouter

/** The same procedures without HTTP, for loaders and actions. */
export const createPortalCaller = createCallerFactory(portalRouter)
export type PortalCaller = ReturnType<typeof createPortalCaller>
