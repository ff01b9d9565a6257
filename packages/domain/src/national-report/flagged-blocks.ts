import { contentHash } from '../publication/content-hash.ts'
import { type ChangedNumber, changedNumbers, type PrintedNumbers } from './printed-numbers.ts'
import type { BlockContent } from './report-block.ts'

export interface FlaggedBlocks<Block> {
  blocks: { block: Block; changed: ChangedNumber[] }[]
  /** Another value whenever other numbers, or other blocks, are flagged: says which ones somebody looked at. */
  stamp: string
}

/** The blocks in which a number says something else than when somebody last looked, with what it said and says. */
export function flaggedBlocks<Block extends { id: string; content: BlockContent }>(
  all: readonly Block[],
  printed: PrintedNumbers,
): FlaggedBlocks<Block> {
  const blocks = all
    .map((block) => ({ block, changed: changedNumbers(block.content, printed) }))
    .filter(({ changed }) => changed.length > 0)
  return { blocks, stamp: contentHash(blocks.map(({ block, changed }) => ({ block: block.id, changed }))) }
}
