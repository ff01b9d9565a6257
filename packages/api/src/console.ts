import { addPartner } from './console/add-partner.ts'
import { approveConclusion } from './console/approve-conclusion.ts'
import { approveFactsheet } from './console/approve-factsheet.ts'
import { approveFinding } from './console/approve-finding.ts'
import { assignApproach } from './console/assign-approach.ts'
import { closeSubmission } from './console/close-submission.ts'
import { extendDeadline } from './console/extend-deadline.ts'
import { getApproach } from './console/get-approach.ts'
import { getConclusions } from './console/get-conclusions.ts'
import { getDocument } from './console/get-document.ts'
import { getFactsheet } from './console/get-factsheet.ts'
import { getMatrix } from './console/get-matrix.ts'
import { getOverview } from './console/get-overview.ts'
import { getReview } from './console/get-review.ts'
import { getStudy } from './console/get-study.ts'
import { publishFactsheet } from './console/publish-factsheet.ts'
import { removeFinding } from './console/remove-finding.ts'
import { returnConclusion } from './console/return-conclusion.ts'
import { returnFactsheet } from './console/return-factsheet.ts'
import { returnFinding } from './console/return-finding.ts'
import { saveConclusion } from './console/save-conclusion.ts'
import { saveContext } from './console/save-context.ts'
import { saveFinding } from './console/save-finding.ts'
import { settleDiscrepancy } from './console/settle-discrepancy.ts'
import { submitConclusion } from './console/submit-conclusion.ts'
import { submitFactsheet } from './console/submit-factsheet.ts'
import { submitFinding } from './console/submit-finding.ts'
import { withdrawApproach } from './console/withdraw-approach.ts'
import { createCallerFactory, router } from './procedure.ts'

/** Everything the console can ask; one file per procedure in console/. */
export const consoleRouter = router({
  addPartner,
  approveConclusion,
  approveFactsheet,
  approveFinding,
  assignApproach,
  closeSubmission,
  extendDeadline,
  getApproach,
  getConclusions,
  getDocument,
  getFactsheet,
  getMatrix,
  getOverview,
  getReview,
  getStudy,
  publishFactsheet,
  removeFinding,
  returnConclusion,
  returnFactsheet,
  returnFinding,
  saveConclusion,
  saveContext,
  saveFinding,
  settleDiscrepancy,
  submitConclusion,
  submitFactsheet,
  submitFinding,
  withdrawApproach,
})

export type ConsoleRouter = typeof consoleRouter
export const createConsoleCaller = createCallerFactory(consoleRouter)
export type ConsoleCaller = ReturnType<typeof createConsoleCaller>
