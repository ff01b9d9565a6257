import type { Section, Theme } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { dontKnow, other, yesNoUnknown } from './option-lists.ts'

export const theme5: Theme = {
  code: 'T5',
  name: 'Continu',
  description: 'Hulp kan lang duren en kan in soort en zwaarte wisselen.',
  criteria: [
    {
      code: 'T5.1',
      name: 'De duur van de aanpak is toereikend',
      indicators: [{ code: 'T5.1.1', statement: 'De hulp duurt tot de problemen weg zijn of onder controle blijven.' }],
    },
    {
      code: 'T5.2',
      name: 'De aanpak is flexibel',
      indicators: [{ code: 'T5.2.1', statement: 'Partners zorgen dat hulp er is zodra een gezin die nodig heeft.' }],
    },
    {
      code: 'T5.3',
      name: 'De aanpak krijgt indien nodig een vervolg',
      indicators: [
        {
          code: 'T5.3.1',
          statement: 'Partners hebben afgesproken dat een gezin vervolghulp kan krijgen als dat moet.',
        },
      ],
    },
  ],
}

export const section5: Section = {
  code: 'T5',
  name: 'Continu',
  introduction: 'Deze vragen gaan over hoe lang de hulp duurt, wachten op hulp en wat er na de aanpak komt.',
}

export const questions5: Question[] = [
  {
    code: 'V5.1.1a',
    theme: 'T5',
    indicators: ['T5.1.1'],
    audience: 'municipality',
    text: 'Hoe lang kan de hulp duren? Noem het maximum en schrijf of het langer kan.',
    answerType: 'short-text',
    options: [],
    level: 'approach',
    comparison: 'none',
  },
  {
    code: 'V5.2.1a',
    theme: 'T5',
    indicators: ['T5.2.1'],
    audience: 'both',
    text: 'Zijn er afspraken zodat een gezin niet op hulp hoeft te wachten?',
    answerType: 'single-choice',
    options: [
      {
        code: 'priority',
        label: 'ja, gezinnen krijgen voorrang',
        role: 'yes',
        claim: 'er afspraken zijn zodat een gezin niet op hulp hoeft te wachten',
      },
      {
        code: 'other-agreements',
        label: 'ja, andere afspraken',
        role: 'yes',
        claim: 'er afspraken zijn zodat een gezin niet op hulp hoeft te wachten',
      },
      {
        code: 'no',
        label: 'nee',
        role: 'no',
        claim: 'er geen afspraken zijn die voorkomen dat een gezin op hulp moet wachten',
      },
      dontKnow,
    ],
    level: 'approach',
    comparison: 'count',
  },
  {
    code: 'V5.2.1b',
    theme: 'T5',
    indicators: ['T5.2.1'],
    audience: 'both',
    text: 'Welke problemen zijn er met de beschikbaarheid van hulp?',
    answerType: 'multiple-choice',
    topic: 'als probleem met de beschikbaarheid van hulp',
    options: [
      {
        code: 'none',
        label: 'geen',
        role: 'exclusive',
        claim: 'er geen problemen zijn met de beschikbaarheid van hulp',
      },
      {
        code: 'waiting-lists',
        label: 'wachtlijsten of wachttijden',
        role: 'plain',
        claim: 'er wachtlijsten of wachttijden zijn',
      },
      {
        code: 'working-at-cross-purposes',
        label: 'organisaties werken langs elkaar heen',
        role: 'plain',
        claim: 'organisaties langs elkaar heen werken',
      },
      {
        code: 'own-interest',
        label: 'eigen werkwijze of belang van een organisatie',
        role: 'plain',
        claim: 'de eigen werkwijze of het belang van een organisatie een probleem is',
      },
      { code: 'laws-and-rules', label: 'wetten en regels', role: 'plain', claim: 'wetten en regels een probleem zijn' },
      {
        code: 'organisation-rules',
        label: 'regels van organisaties',
        role: 'plain',
        claim: 'regels van organisaties een probleem zijn',
      },
      {
        code: 'too-short-or-not-outreaching',
        label: 'hulp is te kort of niet outreachend',
        role: 'plain',
        claim: 'de hulp te kort of niet outreachend is',
      },
      other('er een ander probleem is met de beschikbaarheid van hulp'),
      dontKnow,
    ],
    level: 'approach',
    comparison: 'overlap',
  },
  {
    code: 'V5.3.1a',
    theme: 'T5',
    indicators: ['T5.3.1'],
    audience: 'both',
    text: 'Zijn er afspraken over hoe een gezin na de aanpak in beeld blijft?',
    answerType: 'yes-no-unknown',
    options: yesNoUnknown(
      'er afspraken zijn over hoe een gezin na de aanpak in beeld blijft',
      'er geen afspraken zijn over hoe een gezin na de aanpak in beeld blijft',
    ),
    level: 'approach',
    comparison: 'count',
  },
  {
    code: 'V5.3.1b',
    theme: 'T5',
    indicators: ['T5.3.1'],
    audience: 'both',
    text: 'Hoe blijft een gezin na de aanpak in beeld?',
    answerType: 'multiple-choice',
    topic: 'als manier om een gezin in beeld te houden',
    options: [
      {
        code: 'fixed-contact',
        label: 'een vaste contactpersoon',
        role: 'plain',
        claim: 'een vaste contactpersoon het gezin in beeld houdt',
      },
      {
        code: 'warm-transfer',
        label: 'warme overdracht naar gewone hulp',
        role: 'plain',
        claim: 'een gezin warm wordt overgedragen naar gewone hulp',
      },
      { code: 'pilot-light', label: 'een waakvlam', role: 'plain', claim: 'een waakvlam het gezin in beeld houdt' },
      { code: 'family-returns', label: 'het gezin komt zelf terug', role: 'plain', claim: 'het gezin zelf terugkomt' },
      {
        code: 'varies',
        label: 'verschilt per gezin',
        role: 'plain',
        claim: 'het per gezin verschilt hoe het in beeld blijft',
      },
      { code: 'not', label: 'niet', role: 'exclusive', claim: 'een gezin na de aanpak niet in beeld blijft' },
      dontKnow,
    ],
    level: 'approach',
    comparison: 'overlap',
  },
]
