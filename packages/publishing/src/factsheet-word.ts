import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { factsheetTree } from './factsheet-tree.ts'
import { treeWord } from './tree/word.ts'

/** The factsheet as a Word file, a copy to read; same bytes for the same factsheet. `portalUrl` as in `factsheetTree`. */
export function renderFactsheetWord(factsheet: Factsheet, portalUrl: string): Promise<Uint8Array> {
  return treeWord(factsheetTree(factsheet, portalUrl))
}
