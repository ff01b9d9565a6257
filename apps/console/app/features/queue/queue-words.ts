import type { QueueOrder, QueueReason, QueueState } from '@toezicht/domain/assessment/queue'
import type { Severity } from '@toezicht/domain/comparison/discrepancy'

export const stateWords: Record<QueueState, string> = {
  empty: 'nog leeg',
  draft: 'concept',
  submitted: 'ter vaststelling',
  returned: 'teruggegeven',
  approved: 'vastgesteld',
}

export const severityWords: Record<Severity, string> = {
  high: 'groot verschil',
  medium: 'verschil',
  open: 'nog te lezen',
  low: 'klein verschil',
  none: 'geen verschil',
}

export const orderWords: Record<QueueOrder, string> = {
  'for-me': 'wat op mij wacht eerst',
  severity: 'grootste verschillen eerst',
  oldest: 'oudste eerst',
  municipality: 'op gemeente',
}

/** Why something stands where it does. */
export const reasonWords: Record<QueueReason, string> = {
  'to-approve': 'u kunt vaststellen',
  'returned-to-me': 'aan u teruggegeven',
  high: 'groot verschil open',
  'to-judge': 'te beoordelen',
  'not-sent': 'nog niets verzonden',
  done: 'klaar',
}

/** "3 dagen", "vandaag"; days that have passed since `moment`. */
export function ageWords(moment: string | null, now: Date): string {
  if (!moment) return 'nog niet'
  const days = Math.floor((now.getTime() - Date.parse(moment)) / 86_400_000)
  if (days <= 0) return 'vandaag'
  return days === 1 ? '1 dag' : `${days} dagen`
}
