import { findDocument, type StoredDocument } from '@toezicht/database/repositories/policy-document'
import type { Changing } from '@toezicht/database/transaction'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { LoadedSubmission } from './load-submission.ts'
import { maySave } from './load-submission.ts'
import { closedAs, heldAs } from './refusals.ts'

/** The kinds a document can be, as the framework's upload questions name them; the same for every questionnaire. */
export function documentKinds({ facts }: LoadedSubmission): { code: string; label: string }[] {
  const options = facts.framework.questions
    .filter((question) => question.answerType === 'document-upload')
    .flatMap((question) => question.options)
  return [...new Map(options.map(({ code, label }) => [code, { code, label }])).values()]
}

/** Why the acting account may not hang a document on these questions now; null when it may on each. */
export function refuseQuestions(loaded: LoadedSubmission, questions: readonly string[]): Refusal | null {
  const { own, facts } = loaded
  if (own.status !== 'open' && own.status !== 'returned') return closedAs(own.status)
  for (const question of questions) {
    if (!facts.byCode.has(question)) return outsideScope
    const may = maySave(loaded, question)
    if (may !== 'yes') return heldAs(may, own.status)
  }
  return null
}

/** Why a document takes no part in this now. */
export function documentClosed(reason: string): Refusal {
  return { refused: 'closed', reason }
}

/** A document that the acting account may rename or remove, or why it may not. */
export async function findOwnToChange(changing: Changing, id: string): Promise<StoredDocument | Refusal> {
  const found = await findDocument(changing, id)
  if (!found) return outsideScope
  if (found.destroyedAt) return documentClosed('document-destroyed')
  if (found.sentInVersion !== null) return documentClosed('document-sent')
  return found.mayChange ? found : documentClosed('document-not-yours')
}
