import type { CommentKind } from '@toezicht/domain/fact-check/comment'
import type { CommentDecision } from '@toezicht/domain/fact-check/decide-comment'
import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'

export const factCheckStatusWords: Record<FactCheckStatus, string> = {
  open: 'open',
  sent: 'verstuurd',
  closed: 'gesloten door STJ',
  answered: 'beantwoord door STJ',
  withdrawn: 'ingetrokken door STJ',
}

export const kindWords: Record<CommentKind, { word: string; help: string }> = {
  fact: { word: 'Dit feit klopt niet', help: 'Er staat iets dat niet waar is.' },
  'typing-error': { word: 'Schrijffout', help: 'Een verkeerd woord, naam of getal.' },
  addition: { word: 'Aanvulling', help: 'Er ontbreekt iets dat nodig is om het goed te begrijpen.' },
}

export const decisionWords: Record<CommentDecision, string> = {
  accepted: 'Overgenomen',
  partly: 'Deels overgenomen',
  declined: 'Niet overgenomen',
}

/** "1 opmerking", "3 opmerkingen". */
export function commentCount(count: number): string {
  return count === 1 ? '1 opmerking' : `${count} opmerkingen`
}
