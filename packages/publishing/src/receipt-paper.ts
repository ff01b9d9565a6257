import { answerText } from '@toezicht/domain/assessment/answer-text'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { SentAnswer, SubmissionContent } from '@toezicht/domain/submission/submission-content'
import { partnerText } from './dutch-text.ts'
import { asTyped, type NumberedQuestion, numberedSections, paperDate } from './paper-words.ts'

/** One sending, with whatever its receipt names. */
export interface SentReceipt {
  readonly receipt: string
  readonly number: number
  readonly sentAt: Date
  readonly study: string
  readonly fictional: boolean
  readonly municipality: string
  readonly approach: string
  readonly organisation: string
  readonly unit: string | null
  readonly framework: AssessmentFramework
  readonly content: SubmissionContent
}

const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Everything the copy of a sending says: number, place, moment, and each question that was asked with its answer as it was frozen. */
export function receiptPaper(sent: SentReceipt) {
  const { framework, content } = sent
  const answers = new Map(content.answers.map((answer) => [answer.question, answer]))
  return {
    title: `Ontvangstbewijs ${sent.receipt}`,
    date: paperDate(sent.sentAt),
    example: sent.fictional
      ? 'Voorbeeld. Alles in dit ontvangstbewijs is verzonnen, om te laten zien hoe het werkt.'
      : null,
    kind: 'Ontvangstbewijs met kopie van uw antwoorden',
    heading: 'Uw vragenlijst is verstuurd',
    receipt: sent.receipt,
    facts: [
      { name: 'Onderzoek', value: asTyped(sent.study) },
      { name: 'Aanpak', value: asTyped(sent.approach) },
      { name: 'Gemeente', value: asTyped(sent.municipality) },
      { name: 'Namens', value: asTyped(partnerText(sent)) },
      { name: 'Verstuurd op', value: momentText(sent.sentAt) },
      { name: 'Versie', value: String(sent.number) },
    ],
    note: noteOf(content),
    blank: 'Niet ingevuld',
    sections: numberedSections(framework, content.questionnaire).flatMap(({ section, questions }) => {
      const shown = questions.flatMap((each) => shownAnswer(each, answers.get(each.question.code)))
      return shown.length === 0 ? [] : [{ name: section.name, questions: shown }]
    }),
  }
}
export type ReceiptPaper = ReturnType<typeof receiptPaper>

/** "22 november 2026, 14.32 uur", in Amsterdam. */
function momentText(sentAt: Date): string {
  const part = Object.fromEntries(moment.formatToParts(sentAt).map(({ type, value }) => [type, value]))
  return `${part.day} ${part.month} ${part.year}, ${part.hour}.${part.minute} uur`
}

function noteOf({ answers }: SubmissionContent): string {
  const left = answers.filter(({ state }) => state === 'not-asked').length
  const own = 'Dit is een kopie van wat u verstuurde. De nummers van de vragen zijn die van de hele vragenlijst.'
  if (left === 0) return own
  return `${own} ${left === 1 ? '1 vraag staat' : `${left} vragen staan`} er niet bij. Door een ander antwoord hoefde u die niet te beantwoorden.`
}

function shownAnswer({ number, question, text }: NumberedQuestion, answer: SentAnswer | undefined) {
  if (!answer || answer.state === 'not-asked') return []
  const said = answerText(question, answer.value).map(asTyped)
  const explanation = (answer.explanation ?? '').split('\n').map(asTyped)
  const documents = answer.documents.map(({ title }) => asTyped(title))
  const blank = answer.state === 'blank'
  return [{ number, text, answer: said, explanation: explanation.some(Boolean) ? explanation : [], documents, blank }]
}
