import {
  everything,
  type QueueFilter,
  queueAges,
  queueFilterSchema,
  queueKeySchema,
  queueOrders,
  queueStates,
} from '@toezicht/domain/assessment/queue'
import { severities } from '@toezicht/domain/comparison/discrepancy'

export const queueLists = ['aanpakken', 'indicatoren', 'vaststellen', 'werkverdeling'] as const
export type QueueList = (typeof queueLists)[number]

export interface QueueSearch {
  list: QueueList
  filter: QueueFilter
  after: number[] | null
  /** Names of what stood in the address and means nothing here; it is passed by. */
  passedBy: string[]
}

const orders = { mij: 'for-me', ernst: 'severity', oudste: 'oldest', gemeente: 'municipality' } as const
const states = {
  leeg: 'empty',
  concept: 'draft',
  'ter-vaststelling': 'submitted',
  teruggegeven: 'returned',
  vastgesteld: 'approved',
} as const
const weights = { groot: 'high', middel: 'medium', lezen: 'open', klein: 'low', geen: 'none' } as const
const inspectors: Readonly<Record<string, string>> = { ik: 'me', niemand: 'nobody' }

/** The words of the address for what a filter holds, for links and for the values of the form's options. */
export const orderKeys = keysOf(queueOrders, orders)
export const stateKeys = keysOf(queueStates, states)
export const severityKeys = keysOf([...severities].reverse(), weights)

function keysOf<T extends string>(
  values: readonly T[],
  words: Readonly<Record<string, T>>,
): { value: T; key: string }[] {
  return values.flatMap((value) => {
    const key = Object.keys(words).find((word) => words[word] === value)
    return key ? [{ value, key }] : []
  })
}

/** The queue's address read back; whatever it holds, there is always a list to show. */
export function readQueueSearch(search: URLSearchParams): QueueSearch {
  const passedBy: string[] = []
  const shape = queueFilterSchema.shape
  const take = <T>(name: string, read: (text: string) => T | undefined): T | null => {
    const text = search.get(name)?.trim()
    if (!text) return null
    const value = read(text)
    if (value === undefined) passedBy.push(name)
    return value ?? null
  }
  const filter: QueueFilter = {
    study: take('onderzoek', (text) => shape.study.safeParse(text).data ?? undefined),
    severity: take('ernst', (text) => wordIn(weights, text)),
    state: take('stand', (text) => wordIn(states, text)),
    inspector: take('wie', (text) => shape.inspector.safeParse(inspectors[text] ?? text).data ?? undefined),
    olderThan: take('ouder', (text) => queueAges.find((days) => String(days) === text)),
    assessment: take('aanpak', (text) => shape.assessment.safeParse(text).data ?? undefined),
    search: take('zoek', (text) => shape.search.safeParse(text).data ?? undefined),
    indicator: take('indicator', (text) => shape.indicator.safeParse(text).data ?? undefined),
    order: take('volgorde', (text) => wordIn(orders, text)) ?? everything.order,
  }
  const list = take('lijst', (text) => queueLists.find((each) => each === text)) ?? 'aanpakken'
  const after = take('na', (text) => queueKeySchema.safeParse(text.split('_').map(Number)).data)
  return { list, filter, after, passedBy }
}

function wordIn<T>(words: Readonly<Record<string, T>>, text: string): T | undefined {
  return Object.hasOwn(words, text) ? words[text] : undefined
}

/** The address of the queue with these changes; another filter starts at the first page again. */
export function queueAddress(search: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams()
  for (const name of addressed) {
    const value = name in changes ? changes[name] : name === 'na' ? null : search.get(name)
    if (value) next.set(name, value)
  }
  return next.size > 0 ? `/beoordelen?${next}` : '/beoordelen'
}

const addressed = [
  'lijst',
  'onderzoek',
  'ernst',
  'stand',
  'wie',
  'ouder',
  'aanpak',
  'zoek',
  'indicator',
  'volgorde',
  'na',
  'gedaan',
] as const
