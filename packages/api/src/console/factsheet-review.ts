import type { FactsheetRow } from '@toezicht/database/repositories/factsheet'
import { listContents, listReviewMoments, noteVisit } from '@toezicht/database/repositories/review'
import type { Reading } from '@toezicht/database/transaction'
import { reviewGrounds } from '@toezicht/domain/assessment/review-ground'
import { type Factsheet, factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { showThreads } from './show-threads.ts'

/**
 * What a reviewer of a whole factsheet has beside it: the threads, and the factsheet as it stood at the last review. Notes that this account opened it when
 * what is shown is what would be approved (`frozen`).
 */
export async function factsheetReview(
  reading: Reading,
  { id, contentHash }: FactsheetRow,
  viewer: { people: ReadonlyMap<string, string>; account: string; frozen: boolean },
) {
  const moments = await listReviewMoments(reading, 'factsheet', [id])
  const [ground] = reviewGrounds(moments, contentHash)
  const contents = ground
    ? await listContents(reading, 'factsheet', [{ subject: id, contentHash: ground.contentHash }])
    : null
  const stored = ground && contents?.get(`${id} ${ground.contentHash}`)
  const before = stored ? factsheetSchema.safeParse(stored.content) : null
  if (viewer.frozen) await noteVisit(reading, 'factsheet', id, contentHash)
  return {
    id,
    threads: await showThreads(reading, 'factsheet', [id], viewer),
    ground:
      ground && stored
        ? {
            kind: ground.kind,
            at: ground.at.toISOString(),
            by: ground.kind === 'seen' || ground.by === null ? null : (viewer.people.get(ground.by) ?? 'onbekend'),
            version: stored.version,
            chosen: true,
          }
        : null,
    before: viewer.frozen && before?.success ? before.data : (null as Factsheet | null),
  }
}
