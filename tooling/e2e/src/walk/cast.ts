import type { Question } from '@toezicht/domain/questionnaire/question'
import { affirmingAnswer, type Given, type GivenAnswers } from '../harness/fill-in.ts'

/** The approach this walk assigns, in the invented gemeente that waits for its first. */
export const assigned = {
  study: 'Voorbeeldonderzoek',
  municipality: 'Voorbeelddorp',
  slug: 'voorbeelddorp',
  name: 'Samen aan de keukentafel',
  directorTerm: 'tafelregisseur',
}

export interface Person {
  organisation: string
  unit: string | null
  name: string
  address: string
  password: string
  /** Stands in this respondent's answers and may be read by nobody but this respondent and STJ. */
  canary: string
  answers: GivenAnswers
}

/** Left empty by the gemeente, knowingly. */
export const blanks = ['V2.1.1a', 'V5.1.1a']

/** An answer that differs from the affirming one, by question. */
type Dissent = Readonly<Record<string, Given>>

const says = (...options: string[]): Given => ({ options })

function respondent(who: Omit<Person, 'answers'> & { dissent?: Dissent; left?: readonly string[] }): Person {
  const { dissent = {}, left = [], ...person } = who
  const answers = (question: Question): Given | null => {
    if (left.includes(question.code)) return null
    const answer = dissent[question.code] ?? affirmingAnswer(question)
    return question.code === 'V3.2.1a' ? { ...answer, explanation: `Toelichting ${person.canary}` } : answer
  }
  return { ...person, answers }
}

export const gemeente = respondent({
  organisation: 'Gemeente Voorbeelddorp',
  unit: null,
  name: 'Gijs Voorbeeld',
  address: 'gijs@voorbeelddorp.example',
  password: 'lange wandeling langs de vaart',
  canary: 'KANARIEVANDEGEMEENTE',
  left: blanks,
})

/** Together they make a gemeente that stands alone (V3.2.1a), a lone dissent (V3.3.1a) and an unconfirmed answer (V4.3.1a). */
export const partners: [Person, Person, Person] = [
  respondent({
    organisation: 'Dorpshulp Voorbeeld',
    unit: null,
    name: 'Puck Voorbeeld',
    address: 'puck@dorpshulp.example',
    password: 'groene laarzen in de regen',
    canary: 'KANARIEVANDORPSHULP',
    dissent: { 'V3.2.1a': says('no'), 'V3.3.1a': says('no'), 'V4.3.1a': says('unknown') },
  }),
  respondent({
    organisation: 'Veilig Samen Voorbeeld',
    unit: 'team Noord',
    name: 'Rob Voorbeeld',
    address: 'rob@veiligsamen.example',
    password: 'zeven kaarsen op een taart',
    canary: 'KANARIEVANVEILIGSAMEN',
    dissent: {
      'V3.2.1a': says('no'),
      'V4.3.1a': says('unknown'),
      'V1.1.1a': { text: 'Wij kennen deze gezinnen uit KANARIEVANVEILIGSAMEN.' },
    },
  }),
  respondent({
    organisation: 'Wonen Voorbeelddorp',
    unit: null,
    name: 'Saar Voorbeeld',
    address: 'saar@wonenvoorbeelddorp.example',
    password: 'oude fiets zonder bel erop',
    canary: 'KANARIEVANWONEN',
    dissent: { 'V3.2.1a': says('no'), 'V4.3.1a': says('unknown') },
  }),
]

export const everybody: readonly Person[] = [gemeente, ...partners]
