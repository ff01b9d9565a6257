import type { Question } from '../questionnaire/question.ts'
import type { Beside } from './compare.ts'
import { countsOf, type Table, tableOf } from './counts.ts'
import { asSentence } from './dutch.ts'
import type { Position } from './position.ts'
import { choiceSentences } from './sentence-choice.ts'
import { evidenceSentences } from './sentence-evidence.ts'
import { numberSentences, textSentences, uploadSentences } from './sentence-free.ts'
import { listSentences } from './sentence-list.ts'
import { restCoversAllPartners, restSentences } from './sentence-rest.ts'
import { stancesOf } from './stance.ts'

/** `warning` says to the inspector why a reader could tell which partner said what; null when nobody stands out. */
export type ProposedSentence = { text: string; recognisable: boolean; warning: string | null }

const noAnswers = 'Er zijn nog geen antwoorden op deze vraag.'
const oneWarning = 'Er is maar één netwerkpartner: een lezer weet van wie dit antwoord komt.'
const allWarning = 'Dit zegt iets over alle netwerkpartners: een lezer weet dan wat ieder van hen antwoordde.'

/**
 * A Dutch proposal for the finding, from the distribution of answers: always editable, never a verdict. It names no
 * partner and quotes no free text.
 */
export function proposedSentence(
  question: Question,
  positions: readonly Position[],
  beside: Beside | null = null,
): ProposedSentence {
  const table = tableOf(stancesOf(question, positions))
  const asked = table.partners.filter((stance) => stance.position.state !== 'not-asked').length
  if (nobodyAnswered(table)) return { text: noAnswers, recognisable: false, warning: null }
  const sentences = [
    ...answerSentences(question, table, asked, beside),
    ...restSentences(table, asked),
    ...evidenceSentences(question, table),
  ]
  const warning = warningFor(table, asked)
  return { text: sentences.map(asSentence).join(' '), recognisable: warning !== null, warning }
}

function nobodyAnswered({ municipality, partners }: Table): boolean {
  const all = municipality === undefined ? partners : [municipality, ...partners]
  return all.every(({ position }) => position.state === 'pending' || position.state === 'not-asked')
}

function answerSentences(question: Question, table: Table, asked: number, beside: Beside | null): string[] {
  switch (question.answerType) {
    case 'yes-no-unknown':
    case 'single-choice':
      return choiceSentences(question, table, asked)
    case 'multiple-choice':
      return listSentences(question, table, asked, beside)
    case 'number':
    case 'number-range':
      return numberSentences(question, table)
    case 'document-upload':
      return uploadSentences(table)
    default:
      return textSentences(question, table, asked)
  }
}

function warningFor(table: Table, asked: number): string | null {
  if (asked === 0) return null
  if (asked === 1) return table.partners.some(({ position }) => position.state !== 'pending') ? oneWarning : null
  const { answering, contradicting } = countsOf(table)
  const allAlone = answering === asked && (contradicting === asked || !table.municipality?.clear)
  return allAlone || restCoversAllPartners(table, asked) ? allWarning : null
}
