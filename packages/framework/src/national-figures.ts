import type { FigureDefinition, FigureSource, ShareDefinition } from '@toezicht/domain/national-report/figure'

const verdict = (code: string): FigureSource => ({ kind: 'verdict', code })
const fact = (code: string): FigureSource => ({ kind: 'coded-fact', code })
const share = (code: string, label: string, ...numerator: string[]): ShareDefinition => ({ code, label, numerator })

/** A figure that is the verdict on one indicator: √ and X count, "geen oordeel" leaves the denominator. */
function ofVerdict(code: string, figure: number, indicator: string, words: [string, string, string]): FigureDefinition {
  const [title, yes, no] = words
  return {
    code,
    figure,
    title,
    unit: 'approach',
    filter: [],
    rule: verdict(indicator),
    denominator: ['meets', 'improvement-point'],
    shares: [share('yes', yes, 'meets'), share('no', no, 'improvement-point')],
  }
}

/** A figure that is a coded fact with ja and nee; "valt niet te zeggen" leaves the denominator. */
function ofFact(code: string, figure: number | null, title: string, words: [string, string]): FigureDefinition {
  return {
    code,
    figure,
    title,
    unit: 'approach',
    filter: [],
    rule: fact(code),
    denominator: ['yes', 'no'],
    shares: [share('yes', words[0], 'yes'), share('no', words[1], 'no')],
  }
}

const withoutAgreements = { source: verdict('T5.2.1'), anyOf: ['improvement-point'] }

/** The figures of the national report of 2013, by the number they had there, and the counts that stood in its text. */
const ggsr2013Figures: readonly FigureDefinition[] = [
  ofVerdict('one-plan', 2, 'T3.3.1', ['Eén plan per gezin', 'één gezinsplan', 'geen gezamenlijk gezinsplan']),
  ofVerdict('one-coordinator', 2, 'T3.2.1', ['Eén regisseur per gezin', 'één regisseur', 'niet één regisseur']),
  {
    code: 'coordinator-role',
    figure: 3,
    title: 'Wat de regisseur doet, volgens de gemeente',
    unit: 'approach',
    filter: [],
    rule: { kind: 'answer', code: 'V3.2.1b' },
    denominator: ['coordinator', 'both', 'generalist'],
    shares: [
      share('coordinates', 'stemt af en werkt niet zelf in het gezin', 'coordinator'),
      share('both', 'werkt in het gezin en stemt af', 'both'),
      share('generalist', 'werkt als generalist in het gezin', 'generalist'),
    ],
  },
  ofVerdict('own-strength', 4, 'T2.1.1', ['Eigen kracht van het gezin', 'gaat uit van eigen kracht', 'doet dat niet']),
  ofVerdict('social-network', 4, 'T2.1.2', ['Sociaal netwerk', 'betrekt het sociaal netwerk', 'doet dat niet']),
  ofVerdict('need-of-family', 4, 'T2.1.3', ['Behoefte van het gezin', 'sluit aan bij de behoefte', 'doet dat niet']),
  {
    code: 'number-of-families',
    figure: 5,
    title: 'Kent de gemeente het aantal gezinnen?',
    unit: 'municipality',
    filter: [],
    rule: verdict('T1.1.2'),
    denominator: ['meets', 'improvement-point'],
    shares: [share('unknown', 'aantal niet bekend', 'improvement-point'), share('known', 'aantal bekend', 'meets')],
  },
  ofVerdict('authority', 6, 'T3.2.2', ['Doorzettingsmacht', 'regisseur mag besluiten nemen', 'regisseur mag dat niet']),
  ofFact('plan-leads', 6, 'Gezinsplan is leidend', ['plan gaat voor', 'plan gaat niet voor']),
  ofVerdict('availability', 7, 'T5.2.1', [
    'Afspraken over hulp op tijd',
    'afspraken gemaakt',
    'geen afspraken gemaakt',
  ]),
  {
    ...ofFact('availability-problems', 8, 'Problemen met beschikbare hulp, zonder afspraken', [
      'er zijn problemen',
      'er zijn geen problemen',
    ]),
    filter: [withoutAgreements],
  },
  {
    code: 'availability-problem-kinds',
    figure: 8,
    title: 'Soorten problemen, zonder afspraken',
    unit: 'approach',
    filter: [withoutAgreements, { source: fact('availability-problems'), anyOf: ['yes'] }],
    rule: fact('availability-problem-kinds'),
    denominator: ['waiting', 'own-ways', 'rules', 'other'],
    shares: [
      share('waiting', 'wachtlijsten en wachttijden', 'waiting'),
      share('own-ways', 'langs elkaar heen of een eigen werkwijze', 'own-ways'),
      share('rules', 'wetten en regels, ook van organisaties', 'rules'),
      share('other', 'iets anders', 'other'),
    ],
  },
  ofVerdict('scaling-up', 9, 'T4.1.2', ['Opschalen', 'opschalen is geregeld', 'opschalen is niet geregeld']),
  ofVerdict('aftercare', 10, 'T5.3.1', ['Nazorg', 'afspraken over nazorg', 'geen afspraken over nazorg']),
  ofFact('takes-over-direction', null, 'Neemt de regie bewust over', ['neemt de regie over', 'doet dat niet']),
  ofFact('coordinator-may-enforce', null, 'Regisseur mag hulp afdwingen', ['mag hulp afdwingen', 'mag dat niet']),
  ofFact('priority-always', null, 'Gezinnen krijgen altijd voorrang', ['altijd voorrang', 'niet altijd voorrang']),
]

const figuresByVersion: ReadonlyMap<string, readonly FigureDefinition[]> = new Map([['ggsr-2013', ggsr2013Figures]])

/** The national figures under this version of the framework, in the order of the report; none for a version that has none. */
export function nationalFiguresOf(frameworkVersion: string): readonly FigureDefinition[] {
  return figuresByVersion.get(frameworkVersion) ?? []
}
