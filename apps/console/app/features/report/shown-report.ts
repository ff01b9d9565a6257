import type { ChangedNumber } from '@toezicht/domain/national-report/printed-numbers'
import type { BlockContent } from '@toezicht/domain/national-report/report-block'

export interface ShownFigureChoice {
  code: string
  title: string
  figure: number | null
  reads: string
  filterWords: string | null
  shares: { code: string; marker: string; label: string; now: string | null }[]
}

export interface ShownBlock {
  id: string
  content: BlockContent
  version: number
  changedBy: string
  changedAt: string
  changed: ChangedNumber[]
  lacks: string[]
}

/** What a block's form and preview need beside the block itself. */
export interface ReportChoices {
  study: { id: string; name: string }
  account: string
  figures: ShownFigureChoice[]
  themes: { code: string; name: string }[]
  examples: { id: string; title: string; text: string; status: 'draft' | 'submitted' | 'returned' | 'approved' }[]
}

/** What every marker prints now; null: nothing is counted yet. */
export function printedNow(figures: readonly ShownFigureChoice[]): Map<string, string | null> {
  return new Map(figures.flatMap(({ shares }) => shares.map(({ marker, now }) => [marker, now] as const)))
}
