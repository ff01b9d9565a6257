import { compareAssessmentJob } from './compare-assessment.ts'
import { deliverMail } from './deliver-mail.ts'
import type { Job } from './job.ts'
import { renderFactsheet } from './render-factsheet.ts'
import { renderQuestionnaire } from './render-questionnaire.ts'
import { renderReceipt } from './render-receipt.ts'

/** Every job that a procedure can enqueue. Sealing the audit log is not enqueued: it runs by itself. */
export const jobList: readonly Job[] = [
  deliverMail,
  compareAssessmentJob,
  renderFactsheet,
  renderQuestionnaire,
  renderReceipt,
]
