import { listPrecedents } from '@toezicht/database/repositories/precedent'
import type { Reading } from '@toezicht/database/transaction'
import { patternNames } from '@toezicht/domain/comparison/names'

/** A few approaches that were judged on the same indicator, and how many there are in all. */
export async function precedentsOf(reading: Reading, place: Parameters<typeof listPrecedents>[1]) {
  const { precedents, total } = await listPrecedents(reading, place)
  return {
    precedents: precedents.map(({ pattern, ...row }) => ({
      ...row,
      patternName: pattern ? patternNames[pattern] : 'niet vergeleken',
    })),
    precedentTotal: total,
  }
}
