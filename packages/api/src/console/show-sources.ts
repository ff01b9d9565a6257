import { listRespondents } from '@toezicht/database/repositories/respondent'
import type { Reading } from '@toezicht/database/transaction'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { sourceWords } from '@toezicht/domain/assessment/source-words'
import type { AssessmentGround } from './assessment-ground.ts'
import { respondentNames } from './show-approach.ts'

/** The sources of a stored finding with their words for STJ; none of a conclusion. */
export async function showSources(
  reading: Reading,
  { found, study }: AssessmentGround,
  { kind, content }: { kind: string; content: unknown },
) {
  if (kind !== 'finding') return []
  const { sources } = findingContentSchema.parse(content)
  if (sources.length === 0) return []
  const nameOf = respondentNames(await listRespondents(reading, study.id, [found.id]))
  return sources.map((source) => ({ source, words: sourceWords(source, nameOf) }))
}
