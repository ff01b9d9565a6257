import type { Handed, WayIn } from '@toezicht/database/repositories/colleague'
import type { Refusal } from '@toezicht/domain/refusal'
import { handedOver } from '@toezicht/domain/submission/tasks'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import type { Call } from '../call.ts'
import type { QuestionnaireFacts } from './questionnaire-facts.ts'

/** Codes of questions; a whole theme is all its questions. */
export const questionCodes = z.array(z.string().max(20)).max(200)

/** Refuses what is no question of this questionnaire. */
export function judgeCodes(facts: QuestionnaireFacts, questions: readonly string[]): Refusal | null {
  return questions.every((code) => facts.byCode.has(code))
    ? null
    : { refused: 'invalid', reason: 'unknown-question', field: 'questions' }
}

/** What the mail tells about these questions. */
export function handedOf(facts: QuestionnaireFacts, questions: readonly string[]): Handed {
  const { what, count } = handedOver(questions, facts.questions)
  return { what, count: String(count) }
}

/** Where the mail sends its reader. `address`: of somebody who still has to come in, who then gets a new invitation; null otherwise. */
export function wayIn(call: Call, address: string | null): WayIn {
  return {
    signIn: new URL('/aanmelden', call.portalUrl).href,
    secrets: address === null ? null : newInvitation(address, call.portalUrl, call.secret),
  }
}
