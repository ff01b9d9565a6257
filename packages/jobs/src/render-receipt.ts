import { createHash } from 'node:crypto'
import { findSendingToPrint, type SendingToPrint, saveReceiptCopy } from '@toezicht/database/repositories/receipt-copy'
import { assessmentFrameworkSchema } from '@toezicht/domain/assessment-framework/assessment-framework'
import { renderReceiptPdf } from '@toezicht/publishing/paper-pdf'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'
import { z } from 'zod'
import { job } from './job.ts'
import { sentContentOf } from './sent-content.ts'

/** Prints what was sent, once: the respondent's copy beside the receipt. Sending never waits for it. */
export const renderReceipt = job(
  'render-receipt',
  { payload: z.object({ submissionVersion: z.uuid() }) },
  async ({ store, log }, { submissionVersion }) => {
    const sending = await store.read(null, (reading) => findSendingToPrint(reading, submissionVersion))
    if (!sending || sending.isPrinted) return
    const began = performance.now()
    const bytes = Buffer.from(await print(sending))
    stopPressWhenIdle()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await store.change(null, (changing) => saveReceiptCopy(changing, sending, { bytes, sha256 }))
    log({ event: 'receipt-printed', submissionVersion, milliseconds: Math.round(performance.now() - began) })
  },
)

function print(sending: SendingToPrint): Promise<Uint8Array> {
  const { receipt, number, sentAt, study, fictional, municipality, approach, organisation, unit } = sending
  const framework = assessmentFrameworkSchema.parse(sending.framework)
  const content = sentContentOf(framework, sending.questionnaire, sending.content)
  const place = { study, fictional, municipality, approach, organisation, unit }
  return renderReceiptPdf({ receipt, number, sentAt, ...place, framework, content })
}
