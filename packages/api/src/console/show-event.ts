import type { EventRow } from '@toezicht/database/repositories/audit-log'
import { wordsOfVerb } from '@toezicht/domain/study/audited-verbs'

const actors = { account: 'onbekend', system: 'het systeem', operator: 'beheer van de server', visitor: 'een bezoeker' }

/** An event as its readers see it. `detailed`: more of it can be read, before and after. */
export function showEvent({ at, actor, actorKind, verb, ...row }: EventRow) {
  const judged = row.version !== null && ['finding', 'conclusion', 'coded-fact'].includes(row.subjectKind)
  return {
    ...row,
    at: at.toISOString(),
    who: actor ?? actors[actorKind],
    what: wordsOfVerb(verb),
    verb,
    detailed: judged || row.subjectKind === 'respondent' || row.subjectKind === 'assessment',
  }
}
