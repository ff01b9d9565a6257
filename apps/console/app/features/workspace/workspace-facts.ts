import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { type IssuePlace, issuePlace } from '../form/issue-place.ts'
import type { ShownIndicator } from './indicator-pane.tsx'

/** Something in this approach was offered or approved, or its factsheet was. */
export function isGuarded(found: {
  indicators: readonly ShownIndicator[]
  factsheetStatus: JudgementStatus | null
}): boolean {
  const statuses = found.indicators.map(({ finding }) => finding?.status ?? 'none')
  return (
    asksFirst(null, found.factsheetStatus) || statuses.some((status) => status === 'submitted' || status === 'approved')
  )
}

/** Documents that answers on these questions cite. */
export function linkedDocuments(
  questions: readonly { cells: readonly { documents: readonly { id: string }[] }[] }[],
): string[] {
  return [...new Set(questions.flatMap(({ cells }) => cells.flatMap(({ documents }) => documents.map(({ id }) => id))))]
}

/** Where a refusal of this screen points; verdicts stand in a row of their own. */
export function workspacePlace(path: string): IssuePlace {
  if (path === 'groepen') return { label: null, field: 'groepen' }
  return /^T\d/.test(path) ? { label: path, field: `oordeel-${path}` } : issuePlace(path)
}

/** The finding, when more than one indicator stands in it and it has words to divide. */
export function dividedFinding<F extends { content: FindingContent }>(finding: F | null): F | null {
  if (!finding || finding.content.verdicts.length < 2) return null
  const { blocks, pointsOfAttention, documents } = finding.content
  return blocks.length + pointsOfAttention.length + documents.length > 0 ? finding : null
}
