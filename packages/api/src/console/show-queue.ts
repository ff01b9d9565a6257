import type { QueuedApproach } from '@toezicht/database/repositories/queue'
import type { QueuedIndicator } from '@toezicht/database/repositories/queue-indicators'
import type { WaitingJudgement } from '@toezicht/database/repositories/waiting-judgement'

type Names = ReadonlyMap<string, string>

/** A page of rows, the key at which the next one starts (null on the last), and how many rows there are in all. */
export function pageOf<Row extends { key: string[]; total: number }, Shown>(
  rows: readonly Row[],
  size: number,
  show: (row: Row) => Shown,
) {
  const page = rows.slice(0, size)
  return {
    rows: page.map(show),
    next: rows.length > size ? (page.at(-1)?.key.map(Number) ?? null) : null,
    total: rows[0]?.total ?? 0,
  }
}

export const showQueuedApproach = (names: Names) => (row: QueuedApproach) => {
  const { key, total, sentAt, inspector, alsoInspectors, ...rest } = row
  return {
    ...rest,
    sentAt: sentAt?.toISOString() ?? null,
    inspector: named(names, inspector),
    alsoInspectors: alsoInspectors.flatMap((account) => named(names, account) ?? []),
  }
}

export const showQueuedIndicator = (names: Names) => (row: QueuedIndicator) => {
  const { key, total, since, inspector, ...rest } = row
  return { ...rest, since: since?.toISOString() ?? null, inspector: named(names, inspector) }
}

/** `facts`: indicator by the code of a coded fact; a fact is called by the indicator it belongs to. */
export const showWaiting = (facts: ReadonlyMap<string, string>) => (row: WaitingJudgement) => {
  const { key, total, since, label, ...rest } = row
  return {
    ...rest,
    label: rest.kind === 'coded-fact' ? (facts.get(label) ?? label) : label,
    since: since.toISOString(),
  }
}

function named(names: Names, account: string | null) {
  return account ? { accountId: account, name: names.get(account) ?? '' } : null
}
