import type { CodedFactDefinition, CodedValue } from '@toezicht/domain/assessment/coded-fact'

const cannotSay: CodedValue = { code: 'cannot-say', label: 'valt niet te zeggen', excludes: true }
const yesNo: readonly CodedValue[] = [{ code: 'yes', label: 'ja' }, { code: 'no', label: 'nee' }, cannotSay]

/** Facts of the study of 2013 that no single answer gives; the national figures on the plan, availability and priority rest on them. */
const ggsr2013Facts: readonly CodedFactDefinition[] = [
  {
    code: 'takes-over-direction',
    indicator: 'T2.1.3',
    question: 'Neemt de aanpak de regie van het gezin bewust tijdelijk over?',
    many: false,
    values: yesNo,
    questions: ['V2.1.3a', 'V2.1.3b'],
  },
  {
    code: 'coordinator-may-enforce',
    indicator: 'T3.2.2',
    question: 'Mag de regisseur hulp van een partner afdwingen?',
    many: false,
    values: yesNo,
    questions: ['V3.2.2a', 'V3.2.2b'],
  },
  {
    code: 'plan-leads',
    indicator: 'T3.3.1',
    question: 'Is het gezinsplan leidend voor alle organisaties?',
    many: false,
    values: yesNo,
    questions: ['V3.3.1a', 'V3.3.1b'],
  },
  {
    code: 'priority-always',
    indicator: 'T5.2.1',
    question: 'Krijgen deze gezinnen volgens de afspraken altijd voorrang?',
    many: false,
    values: yesNo,
    questions: ['V5.2.1a'],
  },
  {
    code: 'availability-problems',
    indicator: 'T5.2.1',
    question: 'Zijn er problemen met de beschikbaarheid van hulp?',
    many: false,
    values: yesNo,
    questions: ['V5.2.1b'],
  },
  {
    code: 'availability-problem-kinds',
    indicator: 'T5.2.1',
    question: 'Welke problemen zijn dat?',
    many: true,
    values: [
      { code: 'waiting', label: 'wachtlijsten en wachttijden' },
      { code: 'own-ways', label: 'langs elkaar heen werken of een eigen werkwijze' },
      { code: 'rules', label: 'wetten en regels, ook van organisaties' },
      { code: 'other', label: 'iets anders' },
      cannotSay,
    ],
    questions: ['V5.2.1b'],
    after: { fact: 'availability-problems', value: 'yes' },
  },
]

const factsByVersion: ReadonlyMap<string, readonly CodedFactDefinition[]> = new Map([['ggsr-2013', ggsr2013Facts]])

/** The facts to code under this version of the framework, in order; none for a version that has none. */
export function codedFactsOf(frameworkVersion: string): readonly CodedFactDefinition[] {
  return factsByVersion.get(frameworkVersion) ?? []
}
