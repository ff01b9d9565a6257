import { listFindings } from '@toezicht/database/repositories/finding'
import { listSentDocuments, listSentVersions } from '@toezicht/database/repositories/matrix'
import { listTerms } from '@toezicht/database/repositories/source'
import type { Reading } from '@toezicht/database/transaction'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { type ForeignWords, foreignTerms, termsOf } from '@toezicht/domain/assessment/foreign-term'
import type { SourceGround } from '@toezicht/domain/assessment/source-flags'

/** What became of everything that findings of this approach can cite. */
export async function sourceGround(reading: Reading, assessment: string): Promise<SourceGround> {
  const sent = await listSentVersions(reading, assessment)
  const documents = await listSentDocuments(reading, assessment)
  const findings = await listFindings(reading, assessment)
  return {
    versions: new Map(sent.map(({ respondentId, number }) => [respondentId, number])),
    destroyed: new Set(documents.filter(({ destroyedAt }) => destroyedAt !== null).map(({ id }) => id)),
    findings: new Map(
      findings.map(({ id, content }) => [
        id,
        findingContentSchema.parse(content).verdicts.map(({ indicator }) => indicator),
      ]),
    ),
  }
}

/** The words that are foreign in texts about this approach, and its own. */
export async function foreignWords(reading: Reading, assessment: string): Promise<ForeignWords> {
  const all = await listTerms(reading, assessment)
  const mine = all.find(({ id }) => id === assessment) ?? { director: null, own: [] }
  const others = all.filter(({ id }) => id !== assessment)
  return { terms: foreignTerms(mine, others), own: termsOf(mine) }
}
