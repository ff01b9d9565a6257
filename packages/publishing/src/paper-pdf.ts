import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { QuestionnaireKind } from '@toezicht/domain/questionnaire/questionnaire'
import { printPdf } from './pdf-press.ts'
import { questionnairePaper } from './questionnaire-paper.ts'
import { receiptPaper, type SentReceipt } from './receipt-paper.ts'

/**
 * Counts up when words or layout of the printed questionnaire change: papers of an older number are printed anew. Receipts are never
 * printed twice.
 */
export const questionnaireLayout = 2

/** One questionnaire of a framework as PDF/UA-1 to print and write on. `frozenAt` dates it: the same bytes for the same framework. */
export function renderQuestionnairePdf(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  frozenAt: Date,
): Promise<Uint8Array> {
  return printPdf('questionnaire', questionnairePaper(framework, kind, frozenAt))
}

/** A receipt with a copy of everything that was sent, as PDF/UA-1; same bytes for the same sending. */
export function renderReceiptPdf(sent: SentReceipt): Promise<Uint8Array> {
  return printPdf('receipt', receiptPaper(sent))
}
