import { dutchDay } from '@toezicht/ui/dutch-time'

export const kindWords = { 'typing-error': 'Schrijffout', fact: 'Feit', addition: 'Aanvulling' } as const

export const decisionWords = {
  accepted: 'Overnemen',
  partly: 'Deels overnemen',
  declined: 'Niet overnemen',
} as const

export const decidedWords = {
  accepted: 'overgenomen',
  partly: 'deels overgenomen',
  declined: 'niet overgenomen',
} as const

const stands: Readonly<Record<string, string>> = {
  open: 'bij de gemeente',
  sent: 'wacht op STJ',
  closed: 'gesloten zonder reactie',
  answered: 'beantwoord',
  withdrawn: 'ingetrokken',
}

/** How a fact check stands, in two or three words. */
export function standWord(status: string): string {
  return stands[status] ?? status
}

/** "1 opmerking", "3 opmerkingen". */
export function commentCount(count: number): string {
  return count === 1 ? '1 opmerking' : `${count} opmerkingen`
}

/** What a fact check waits for, in one line. */
export function waitsFor(check: {
  status: string
  deadline: string
  late: boolean
  comments: number
  undecided: number
}): string {
  const { status, deadline, late, comments, undecided } = check
  if (status === 'open')
    return `${late ? 'Te laat: de gemeente kon' : 'De gemeente kan'} reageren tot en met ${dutchDay(deadline)}.`
  if (status === 'sent' && comments === 0) return 'De gemeente heeft geen opmerkingen. Stuur een antwoord terug.'
  if (status === 'sent' && undecided > 0)
    return `Over ${undecided} van de ${commentCount(comments)} is nog niet beslist.`
  if (status === 'sent') return 'Over alle opmerkingen is beslist. Stuur de antwoorden terug.'
  if (status === 'closed') return 'De gemeente reageerde niet voor de uiterste datum.'
  if (status === 'withdrawn') return 'Ingetrokken voordat de gemeente reageerde.'
  return comments === 0 ? 'De gemeente had geen opmerkingen.' : `${commentCount(comments)}, beantwoord.`
}
