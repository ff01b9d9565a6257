import type { StoredAnswer } from './save-result.ts'
import type { ThemeQuestion } from './theme-question.ts'

/** What stood stored when the page was made, by question; with a colleague's name where one wrote it. */
export function storedAnswers(
  questions: readonly ThemeQuestion[],
  me: string,
  names: ReadonlyMap<string, string>,
): Record<string, StoredAnswer> {
  return Object.fromEntries(
    questions.flatMap(({ code, answer: { value, explanation, version, savedAt, savedBy } }) =>
      savedAt === null ? [] : [[code, { value, explanation, version, savedAt, by: writerName(savedBy, me, names) }]],
    ),
  )
}

/** The colleague who wrote an answer; null for oneself, or when nobody did. */
export function writerName(savedBy: string | null, me: string, names: ReadonlyMap<string, string>): string | null {
  return savedBy === null || savedBy === me ? null : (names.get(savedBy) ?? 'een collega')
}
