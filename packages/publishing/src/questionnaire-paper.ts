import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { QuestionnaireKind } from '@toezicht/domain/questionnaire/questionnaire'
import { countText } from './dutch-text.ts'
import { type NumberedQuestion, numberedSections, paperDate } from './paper-words.ts'

/** Everything the printed questionnaire says, in words and in order; the template only lays it out. */
export function questionnairePaper(framework: AssessmentFramework, kind: QuestionnaireKind, frozenAt: Date) {
  const sections = numberedSections(framework, kind)
  const all = sections.flatMap(({ questions }) => questions)
  const targetGroup = framework.terms.find(({ term }) => term === 'GGSR')
  return {
    title: kind === 'full' ? 'Vragenlijst voor de gemeente' : 'Vragenlijst voor netwerkpartners',
    date: paperDate(frozenAt),
    example: null,
    kind: framework.name,
    heading: kind === 'full' ? 'Vragenlijst voor de gemeente' : 'Vragenlijst voor netwerkpartners',
    lead: `Alle ${all.length} vragen, om te lezen, af te drukken en met collega’s te bespreken. Invullen en versturen doet u op de website.`,
    targetGroup: {
      heading: 'Om welke gezinnen gaat het?',
      meaning: targetGroup ? targetGroup.meaning : framework.name,
    },
    howTo: {
      heading: 'Zo gebruikt u dit papier',
      points: [
        ...howTo,
        ...(all.some(({ question }) => question.condition) ? [conditionally] : []),
        ...(kind === 'full' ? [ownPages] : []),
      ],
    },
    parts: {
      heading: 'Wat er wordt gevraagd',
      items: sections.map(
        ({ section, questions }) =>
          `${section.name}: ${countText(questions.length, 'vraag', 'vragen')} (${span(questions)})`,
      ),
    },
    sectionsOnOwnPages: kind === 'full',
    sections: sections.map(({ section: { name, introduction }, questions }) => ({
      name,
      introduction,
      questions: questions.map((each) => paperQuestion(each, all)),
    })),
    dictionary: { heading: 'Wat betekenen de woorden?', terms: framework.terms },
  }
}
export type QuestionnairePaper = ReturnType<typeof questionnairePaper>

const howTo = [
  'Kruis aan wat past, of schrijf uw antwoord op de lijnen. Heeft u meer ruimte nodig, neem dan een extra vel en zet het nummer van de vraag erbij.',
  '“Weet ik niet” is ook een goed antwoord.',
  'Schrijf geen namen of andere gegevens van gezinnen op.',
  'STJ krijgt dit papier niet. Neem de antwoorden daarna over op de website. Daar verstuurt u ze ook.',
]

const conditionally = 'Bij sommige vragen staat wanneer u ze invult. In andere gevallen slaat u ze over.'

/** Only the long questionnaire is passed round in parts. */
const ownPages = 'Elk onderdeel begint op een nieuwe bladzijde. Zo kunt u het aan een collega geven.'

function span(questions: readonly NumberedQuestion[]): string {
  const [first, last] = [questions[0]?.number, questions.at(-1)?.number]
  return first === last ? `vraag ${first}` : `vraag ${first} tot en met ${last}`
}

function paperQuestion({ number, question, text }: NumberedQuestion, all: readonly NumberedQuestion[]) {
  const { answerType, options, help } = question
  const isUpload = answerType === 'document-upload'
  return {
    number,
    text,
    help: help ?? null,
    condition: conditionWords(question.condition, all),
    hint: hintOf(question),
    options: isUpload ? [] : options.map(({ label, role }) => ({ label, write: role === 'other' })),
    columns: answerType === 'yes-no-unknown' ? 3 : options.length > 8 ? 2 : 1,
    fields: fieldsOf(question),
    lines: answerType === 'long-text' ? 7 : answerType === 'short-text' ? 2 : 0,
    explanation: isUpload ? null : 'Toelichting (niet verplicht)',
    explanationLines: answerType === 'yes-no-unknown' ? 1 : 2,
  }
}

function hintOf({ answerType, maximumChoices, options }: NumberedQuestion['question']): string | null {
  if (answerType === 'document-upload' && options.length > 0)
    return `Soorten stukken: ${options.map(({ label }) => label).join(', ')}.`
  if (answerType !== 'multiple-choice') return null
  if (maximumChoices === undefined) return 'U kunt meer dan één antwoord kiezen.'
  return `U kunt ten hoogste ${maximumChoices} antwoorden kiezen.`
}

function fieldsOf({ answerType, unit }: NumberedQuestion['question']): string[] {
  if (answerType === 'number') return [unit === 'year' ? 'Jaar' : 'Aantal']
  if (answerType === 'number-range') return ['Laagste aantal', 'Hoogste aantal']
  return answerType === 'document-upload' ? ['Stuk 1, met soort', 'Stuk 2, met soort', 'Stuk 3, met soort'] : []
}

function conditionWords(
  condition: NumberedQuestion['question']['condition'],
  all: readonly NumberedQuestion[],
): string | null {
  const target = all.find(({ question }) => question.code === condition?.question)
  if (!condition || !target) return null
  const labels = target.question.options
    .filter(({ code }) => condition.anyOf.includes(code))
    .map(({ label }) => `“${label}”`)
  return `Alleen invullen als u bij vraag ${target.number} antwoordt: ${labels.join(' of ')}.`
}
