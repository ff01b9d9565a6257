import { readOwnSubmission } from '@toezicht/database/repositories/submission'
import type { Call } from '../call.ts'

/** Adds to each conflict who wrote what stands stored: a colleague's name, null for oneself in another window. One read, after the fact. */
export async function nameWriters<T extends { question: string; outcome: string }>(
  call: Call,
  session: string,
  { submission, outcomes }: { submission: string; outcomes: readonly T[] },
): Promise<(T & { by?: string | null })[]> {
  if (!outcomes.some(({ outcome }) => outcome === 'conflict')) return [...outcomes]
  const own = await readOwnSubmission(call.store.direct, session, submission)
  if (own === null || 'refused' in own) return [...outcomes]
  const names = new Map(own.members.map(({ accountId, name }) => [accountId, name]))
  return outcomes.map((each) => {
    if (each.outcome !== 'conflict') return each
    const savedBy = own.answers[each.question]?.savedBy
    return { ...each, by: savedBy === undefined || savedBy === own.me ? null : (names.get(savedBy) ?? null) }
  })
}
