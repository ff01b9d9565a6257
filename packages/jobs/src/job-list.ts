import { compareAssessmentJob } from './compare-assessment.ts'
import { deliverMail } from './deliver-mail.ts'
import { eraseDocument } from './erase-document.ts'
import { extractTextJob } from './extract-text.ts'
import type { Job } from './job.ts'
import { markFactsheet, markReport } from './mark-papers.ts'
import { renderFactsheet } from './render-factsheet.ts'
import { renderQuestionnaire } from './render-questionnaire.ts'
import { renderReceipt } from './render-receipt.ts'
import { renderReport } from './render-report.ts'
import { scanDocument } from './scan-document.ts'
import { eraseFactCheckDocument, scanFactCheckDocument } from './scan-fact-check-document.ts'

/** Every job that a procedure can enqueue. Sealing the audit log is not enqueued: it runs by itself. */
export const jobList: readonly Job[] = [
  deliverMail,
  compareAssessmentJob,
  renderFactsheet,
  renderQuestionnaire,
  renderReceipt,
  renderReport,
  markFactsheet,
  markReport,
  scanDocument,
  extractTextJob,
  eraseDocument,
  scanFactCheckDocument,
  eraseFactCheckDocument,
]
