import type { Question } from '../questionnaire/question.ts'
import { affirms } from './affirms.ts'
import type { Flag } from './discrepancy.ts'
import type { Stance } from './stance.ts'

/** What stands beside the pattern: who does not know, who is missing, and the state of the evidence. */
export function flagsOf(question: Question, stances: readonly Stance[]): Flag[] {
  const partners = stances.filter((stance) => stance.position.kind === 'partner')
  const counted: Flag[] = [
    { kind: 'unaware', count: partners.filter((stance) => stance.position.state === 'unknown').length },
    { kind: 'incomplete', count: stances.filter(isMissing).length },
    { kind: 'in-document', count: withEvidence(stances, 'in-document') },
    { kind: 'mentioned-not-received', count: withEvidence(stances, 'mentioned-not-received') },
    { kind: 'contradicted-by-document', count: withEvidence(stances, 'contradicted-by-document') },
    { kind: 'not-seen', count: stances.filter((stance) => isNotSeen(question, stance)).length },
  ]
  return counted.filter((flag) => flag.count > 0)
}

function isMissing({ position }: Stance): boolean {
  return position.state === 'pending' || position.state === 'no-response'
}

function withEvidence(stances: readonly Stance[], evidence: Stance['position']['evidence']): number {
  return stances.filter((stance) => stance.clear && stance.position.evidence === evidence).length
}

/** "Niet gezien door STJ": affirmed without a document, or an upload that an earlier yes asked for and that stayed empty. */
function isNotSeen(question: Question, { position, clear }: Stance): boolean {
  if (question.comparison !== 'document') return false
  if (question.answerType === 'document-upload') return position.state === 'blank' && question.condition !== undefined
  return clear && position.evidence === 'stated' && affirms(question, position.value)
}
