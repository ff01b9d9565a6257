import type { Question } from '../questionnaire/question.ts'
import { completeFactsheet } from './complete-factsheet.ts'
import type { Factsheet, FrameworkOutline } from './factsheet.ts'
import { type FactsheetFacts, type FindingFacts, factsheetOf } from './factsheet-of.ts'

/** A framework of two themes, three criteria and five indicators, for tests and previews of a layout. */
export const sampleFramework = {
  version: 'proef-1',
  themes: [
    {
      code: 'T1',
      name: 'Toeleiding',
      criteria: [
        {
          code: 'T1.1',
          name: 'Gezinnen zijn in beeld',
          indicators: [
            { code: 'T1.1.1', statement: 'Iedereen bedoelt dezelfde groep.' },
            { code: 'T1.1.2', statement: 'De gemeente weet om hoeveel gezinnen het gaat.' },
          ],
        },
        { code: 'T1.2', name: 'Bereik', indicators: [{ code: 'T1.2.1', statement: 'Het meldpunt is bekend.' }] },
      ],
    },
    {
      code: 'T2',
      name: 'Aanpak',
      criteria: [
        {
          code: 'T2.1',
          name: 'Planmatig',
          indicators: [
            { code: 'T2.1.1', statement: 'Er is beleid.' },
            { code: 'T2.1.2', statement: 'Het beleid wordt geëvalueerd.' },
          ],
        },
      ],
    },
  ],
  questions: [
    {
      code: 'A1',
      theme: 'A',
      indicators: [],
      audience: 'municipality',
      text: 'Wanneer is deze aanpak begonnen?',
      answerType: 'short-text',
      options: [],
      level: 'approach',
      comparison: 'none',
    },
    {
      code: 'V1.2.1b',
      theme: 'T1',
      indicators: ['T1.2.1'],
      audience: 'both',
      text: 'Kent u het meldpunt?',
      answerType: 'yes-no-unknown',
      options: [
        { code: 'ja', label: 'ja', role: 'yes' },
        { code: 'nee', label: 'nee', role: 'no' },
        { code: 'weet-ik-niet', label: 'weet ik niet', role: 'unknown' },
      ],
      level: 'approach',
      comparison: 'count',
    },
  ],
} satisfies FrameworkOutline & { questions: Question[] }

export function sampleFinding(
  codes: readonly string[],
  text: string,
  verdict: 'meets' | 'improvement-point' = 'meets',
): FindingFacts {
  return {
    indicators: codes.map((code) => ({ code, verdict, reason: null })),
    text: [text],
    pointsOfAttention: [],
    documents: [],
  }
}

/** Complete facts of one invented approach; change what a test is about. */
export function sampleFacts(): FactsheetFacts {
  return {
    municipality: { slug: 'voorbeeldstad', name: 'Voorbeeldstad' },
    study: { slug: 'voorbeeldonderzoek', name: 'Voorbeeldonderzoek', fictional: true, archive: false },
    version: 1,
    publishedOn: '2026-11-22',
    origin: 'study',
    context: {
      population: { kind: 'number', value: 84_200, qualifier: 'about', source: 'CBS', date: '2026-01' },
      householdsWithChildren: { kind: 'not-stated' },
      estimatedFamilies: { kind: 'range', min: 1000, max: 1500, source: 'opgave van de gemeente', date: '2026' },
      paragraphs: ['De gemeente werkt met wijkteams.'],
    },
    approaches: [
      {
        slug: 'gezinsteam',
        name: 'Gezinsteam',
        description: ['Een team voor gezinnen met veel problemen.'],
        start: { date: '2024-03', pilot: true, note: null },
        familiesServed: {
          kind: 'number',
          value: 40,
          qualifier: 'exact',
          source: 'opgave van de gemeente',
          date: '2026-06-01',
        },
        directorTerm: 'gezinscoach',
        partners: [
          { organisation: 'GGD Voorbeeld', unit: null },
          { organisation: 'GGD Voorbeeld', unit: 'Team Bemoeizorg' },
        ],
        findings: [
          sampleFinding(['T1.1.1'], 'Iedereen noemt dezelfde groep.'),
          {
            indicators: [{ code: 'T1.1.2', verdict: 'no-verdict', reason: 'De gemeente is pas begonnen met tellen.' }],
            text: ['Het aantal is nog niet bekend.', 'De telling is klaar in 2027.'],
            pointsOfAttention: ['Iedere wijk telt anders.'],
            documents: [{ title: 'Telplan', page: 4, received: true }],
          },
          sampleFinding(['T1.2.1'], 'Partners kennen het meldpunt.'),
          {
            ...sampleFinding(['T2.1.1', 'T2.1.2'], 'Het beleid is niet geëvalueerd.', 'improvement-point'),
            documents: [{ title: 'Beleidsplan Jeugd', page: null, received: false }],
          },
        ],
        conclusions: [
          { theme: 'T1', strengths: ['Het meldpunt is bekend.'], improvements: [] },
          { theme: 'T2', strengths: [], improvements: ['Kijk elk jaar terug op het beleid.'] },
        ],
      },
    ],
    notAssessed: [{ name: 'Buurtmoeders', reason: 'Deze aanpak is nog niet begonnen.' }],
  }
}

/** The sample as it would be published; throws when the facts given are not complete. */
export function sampleFactsheet(facts: FactsheetFacts = sampleFacts()): Factsheet {
  const outcome = completeFactsheet(factsheetOf(facts, sampleFramework), sampleFramework)
  if ('factsheet' in outcome) return outcome.factsheet
  throw new Error(JSON.stringify(outcome.gaps))
}
