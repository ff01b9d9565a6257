import type { Section, Theme } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { dontKnow } from './option-lists.ts'

export const theme2: Theme = {
  code: 'T2',
  name: 'Gezin centraal',
  description: 'Het gezin en de mensen eromheen staan voorop.',
  criteria: [
    {
      code: 'T2.1',
      name: 'De aanpak stelt het gezin en zijn sociale netwerk centraal',
      indicators: [
        { code: 'T2.1.1', statement: 'De aanpak gebruikt en versterkt wat het gezin zelf kan.' },
        { code: 'T2.1.2', statement: 'Familie, vrienden of buren van het gezin helpen mee.' },
        { code: 'T2.1.3', statement: 'Wat het gezin nodig heeft, bepaalt welke hulp er komt.' },
      ],
    },
  ],
}

export const section2: Section = {
  code: 'T2',
  name: 'Gezin centraal',
  introduction: 'Deze vragen gaan over wat het gezin zelf doet en wie bepaalt welke hulp er komt.',
}

export const questions2: Question[] = [
  {
    code: 'V2.1.1a',
    theme: 'T2',
    indicators: ['T2.1.1'],
    audience: 'municipality',
    text: 'Hoe helpt de aanpak een gezin om zelf meer te doen? Geef een voorbeeld en noem het stuk waar dit in staat.',
    answerType: 'long-text',
    options: [],
    level: 'approach',
    comparison: 'document',
  },
  {
    code: 'V2.1.2a',
    theme: 'T2',
    indicators: ['T2.1.2'],
    audience: 'municipality',
    text: 'Wanneer doen familie, vrienden en buren mee aan de aanpak?',
    answerType: 'single-choice',
    options: [
      {
        code: 'always',
        label: 'altijd, vanaf het begin',
        role: 'plain',
        claim: 'familie, vrienden en buren altijd en vanaf het begin meedoen',
      },
      {
        code: 'when-fitting',
        label: 'als het past bij het gezin',
        role: 'plain',
        claim: 'familie, vrienden en buren meedoen als dat bij het gezin past',
      },
      {
        code: 'on-request',
        label: 'alleen als iemand erom vraagt',
        role: 'plain',
        claim: 'familie, vrienden en buren alleen meedoen als iemand erom vraagt',
      },
      { code: 'not', label: 'niet', role: 'no', claim: 'familie, vrienden en buren niet meedoen' },
      dontKnow,
    ],
    level: 'approach',
    comparison: 'none',
  },
  {
    code: 'V2.1.3a',
    theme: 'T2',
    indicators: ['T2.1.3'],
    audience: 'both',
    text: 'Wie bepaalt vooral welke hulp nodig is?',
    answerType: 'single-choice',
    options: [
      { code: 'family', label: 'het gezin', role: 'plain', claim: 'vooral het gezin bepaalt welke hulp nodig is' },
      {
        code: 'family-and-worker',
        label: 'gezin en hulpverlener samen',
        role: 'plain',
        claim: 'gezin en hulpverlener samen bepalen welke hulp nodig is',
      },
      {
        code: 'worker',
        label: 'de hulpverlener',
        role: 'plain',
        claim: 'vooral de hulpverlener bepaalt welke hulp nodig is',
      },
      {
        code: 'worker-takes-over',
        label: 'de hulpverlener neemt de regie tijdelijk over',
        role: 'plain',
        claim: 'de hulpverlener de regie tijdelijk overneemt',
      },
      dontKnow,
    ],
    level: 'approach',
    comparison: 'equal',
  },
  {
    code: 'V2.1.3b',
    theme: 'T2',
    indicators: ['T2.1.3'],
    audience: 'municipality',
    text: 'Waarom neemt de hulpverlener de regie tijdelijk over?',
    answerType: 'long-text',
    options: [],
    condition: { question: 'V2.1.3a', anyOf: ['worker-takes-over'] },
    level: 'approach',
    comparison: 'none',
  },
]
