import type { Table } from './counts.ts'
import type { PositionState } from './position.ts'
import { say, subjectOf } from './sentence-subject.ts'

type Wording = { state: PositionState; singular: string; plural: string; nobody: string }

const wordings: readonly Wording[] = [
  { state: 'unknown', singular: 'weet dit niet', plural: 'weten dit niet', nobody: 'weet dit' },
  {
    state: 'unclear',
    singular: 'geeft geen duidelijk antwoord',
    plural: 'geven geen duidelijk antwoord',
    nobody: 'geeft een duidelijk antwoord',
  },
  {
    state: 'blank',
    singular: 'beantwoordde deze vraag niet',
    plural: 'beantwoordden deze vraag niet',
    nobody: 'beantwoordde deze vraag',
  },
  {
    state: 'pending',
    singular: 'heeft nog niet geantwoord',
    plural: 'hebben nog niet geantwoord',
    nobody: 'heeft al geantwoord',
  },
  {
    state: 'no-response',
    singular: 'heeft niet geantwoord',
    plural: 'hebben niet geantwoord',
    nobody: 'heeft geantwoord',
  },
]

/** A sentence for each way of giving no clear answer: "één netwerkpartner weet dit niet". */
export function restSentences(table: Table, asked: number): string[] {
  return wordings.flatMap((wording) => {
    const municipality = table.municipality?.position.state === wording.state
    const count = inState(table, wording.state)
    if (!municipality && count === 0) return []
    if (municipality && count === asked && asked > 0) return [`geen van de ondervraagden ${wording.nobody}`]
    return [say(subjectOf(municipality, count, asked, 'short'), wording.singular, wording.plural)]
  })
}

function inState(table: Table, state: PositionState): number {
  return table.partners.filter((stance) => stance.position.state === state).length
}

/** Whether one way of giving no answer holds for every partner that was asked. */
export function restCoversAllPartners(table: Table, asked: number): boolean {
  return asked > 0 && wordings.some((wording) => inState(table, wording.state) === asked)
}
