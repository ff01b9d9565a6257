import { asksFirst } from '@toezicht/domain/assessment/ask-first'
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
