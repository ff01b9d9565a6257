import type { AppLoadContext } from '@remix-run/server-runtime'

export interface NextReview {
  path: string
  label: string
}

/** The oldest thing that waits for this inspector: submitted, and written by others. Null when nothing does. */
export async function findNextReview(api: Pick<AppLoadContext['api'], 'getOverview'>): Promise<NextReview | null> {
  const { queue } = await api.getOverview()
  const row = queue.find(({ status, own }) => status === 'submitted' && !own)
  return row ? { path: reviewPath(row), label: reviewLabel(row) } : null
}

/** Where a finding or conclusion is approved. */
export function reviewPath({ kind, id }: { kind: 'finding' | 'conclusion'; id: string }): string {
  return `/${kind === 'finding' ? 'bevindingen' : 'conclusies'}/${id}`
}

/** "Bevinding V3.1.1a", "Conclusie T3". */
export function reviewLabel({ kind, label }: { kind: 'finding' | 'conclusion'; label: string }): string {
  return `${kind === 'finding' ? 'Bevinding' : 'Conclusie'} ${label}`
}
