import { addDocument } from './portal/add-document.ts'
import { getControlPage } from './portal/get-control-page.ts'
import { getEarlierAnswers } from './portal/get-earlier-answers.ts'
import { getInbox } from './portal/get-inbox.ts'
import { getQuestionnaire } from './portal/get-questionnaire.ts'
import { getReceipt } from './portal/get-receipt.ts'
import { getSubmission } from './portal/get-submission.ts'
import { getThemePage } from './portal/get-theme-page.ts'
import { listPublishedFactsheets } from './portal/list-published-factsheets.ts'
import { openDocument } from './portal/open-document.ts'
import { removeDocument } from './portal/remove-document.ts'
import { saveAnswers } from './portal/save-answers.ts'
import { sendSubmission } from './portal/send-submission.ts'
import { createCallerFactory, router } from './procedure.ts'

/** Everything respondents, visitors and readers may ask. */
export const portalRouter = router({
  addDocument,
  getControlPage,
  getEarlierAnswers,
  getInbox,
  getQuestionnaire,
  getReceipt,
  getSubmission,
  getThemePage,
  listPublishedFactsheets,
  openDocument,
  removeDocument,
  saveAnswers,
  sendSubmission,
})
export type PortalRouter = typeof portalRouter

/** The same procedures without HTTP, for loaders and actions. */
export const createPortalCaller = createCallerFactory(portalRouter)
export type PortalCaller = ReturnType<typeof createPortalCaller>
