import type { ShownDocument } from './document-words.ts'
import type { HangableQuestion } from './question-options.tsx'

/** A document as its own screen shows it. */
export interface ListedDocument extends ShownDocument {
  kind: string | null
  issuedOn: string | null
  uploadedAt: string
  by: string | null
  questions: string[]
  sentInVersion: number | null
  destroyedReason: string | null
  mayChange: boolean
}

/** A question of this questionnaire, and whether its reader may hang something on it. */
export interface ListedQuestion extends HangableQuestion {
  mayWrite: boolean
}
