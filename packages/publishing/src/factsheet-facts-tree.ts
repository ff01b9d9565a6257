import type { Factsheet, FactsheetApproach, Figure } from '@toezicht/domain/publication/factsheet'
import { figureText, partnerText, provenanceText, startText } from './dutch-text.ts'
import type { FactsNode } from './tree/node.ts'

type Fact = FactsNode['items'][number]

/** Figures about the gemeente, each with its source and date. */
export function contextFacts(context: Factsheet['context']): FactsNode {
  return {
    kind: 'facts',
    items: [
      figure('Inwoners', context.population),
      figure('Huishoudens met kinderen', context.householdsWithChildren),
      figure('Geschat aantal gezinnen om wie het gaat', context.estimatedFamilies),
    ],
  }
}

/** When an approach began, whom it helps, what it calls its director, who answered. */
export function approachFacts({ start, familiesServed, directorTerm, respondents }: FactsheetApproach): FactsNode {
  return {
    kind: 'facts',
    items: [
      { ...words('Begonnen', [startText(start)]), source: start.note },
      figure('Gezinnen die hulp krijgen', familiesServed),
      ...(directorTerm === null ? [] : [words('De regisseur heet hier', [directorTerm])]),
      words('Wie vulden een vragenlijst in', [respondents.municipality, ...respondents.partners.map(partnerText)]),
    ],
  }
}

function figure(term: string, value: Figure): Fact {
  return { term, value: [figureText(value)], look: 'figure', source: provenanceText(value) }
}

function words(term: string, value: readonly string[]): Fact {
  return { term, value, look: 'words', source: null }
}
