import type { Refusal } from '@toezicht/domain/refusal'
import { consoleReasonTexts } from '@toezicht/ui/console-reason-texts'
import { reasonText, refusalText } from '@toezicht/ui/refusal-text'

/** A refusal as STJ reads it: what happened, what is kept, what to do. */
export function refusalWords(refusal: Refusal): string {
  return refusalText(refusal, consoleReasonTexts)
}

/** What stands beside one field. */
export function reasonWords(reason: string): string {
  return reasonText(reason, consoleReasonTexts)
}
