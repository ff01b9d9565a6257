import { dutchWhen } from '@toezicht/ui/dutch-time'

export interface ShownShare {
  /** Null: nobody in particular, so the coordinator. */
  name: string | null
  account: string | null
  asked: number
  open: number
}

interface Reader {
  account: string
  role: 'coordinator' | 'contributor'
}

/** "Els Tak (8 vragen), u (4 vragen)"; without numbers when one person has all. */
export function sharesInWords(shares: readonly ShownShare[], reader: Reader): string {
  const nobody = reader.role === 'coordinator' ? 'u' : 'uw coördinator'
  const named = shares.map(({ name, account, asked }) => ({
    who: account === reader.account ? 'u' : (name ?? nobody),
    asked,
  }))
  const [first, ...rest] = named
  if (!first) return nobody
  return rest.length === 0 ? first.who : named.map(({ who, asked }) => `${who} (${questions(asked)})`).join(', ')
}

/** "Laatst gewijzigd: vandaag 14.32 uur door Jan de Wit". */
export function lastChangeInWords({ at, name }: { at: string; name: string }, now: Date): string {
  return `Laatst gewijzigd: ${dutchWhen(at, now)} door ${name}`
}

/** "3 van 12 vragen open", "alle 12 vragen beantwoord", "geen vragen". */
export function openInWords({ answered, asked }: { answered: number; asked: number }): string {
  if (asked === 0) return 'geen vragen voor u'
  if (answered === asked) return asked === 1 ? 'vraag beantwoord' : `alle ${asked} vragen beantwoord`
  return `${asked - answered} van ${questions(asked)} open`
}

export function questions(count: number): string {
  return count === 1 ? '1 vraag' : `${count} vragen`
}
