import type { OwnSession } from '@toezicht/database/repositories/session'

/** Whether the actor leads this study. Row-level security refuses the others as well; this gives them their 404. */
export function leads(actor: OwnSession, study: string): boolean {
  return actor.studies.some((each) => each.studyId === study && each.role === 'lead')
}

export function roleIn(actor: OwnSession, study: string): 'lead' | 'inspector' | null {
  return actor.studies.find((each) => each.studyId === study)?.role ?? null
}
