import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { publishedFinding } from '@toezicht/domain/assessment/published-finding'
import { completeFactsheet } from '@toezicht/domain/publication/complete-factsheet'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { factsheetOf } from '@toezicht/domain/publication/factsheet-of'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { renderFactsheetPdf } from './factsheet-pdf.ts'
import { renderFactsheetWord } from './factsheet-word.ts'
import { wordWords } from './fixtures/read-forms.ts'
import { closePdfPress } from './pdf-press.ts'

afterAll(closePdfPress)

const respondent = '00000000-0000-4000-8000-0000000000aa'
const document = '00000000-0000-4000-8000-0000000000bb'
const finding = '00000000-0000-4000-8000-0000000000cc'
const cited: Pick<FindingContent, 'blocks' | 'pointsOfAttention' | 'documents' | 'sources'> = {
  blocks: [{ text: 'Er is één plan per gezin. [1][2] Dat werkt overal. [3]' }],
  pointsOfAttention: ['De afspraak loopt af [2].'],
  documents: [{ title: 'Convenant', page: null, received: false }],
  sources: [
    { number: 1, kind: 'answer', respondent, question: 'V3.3.1a', version: 2 },
    { number: 2, kind: 'document', document, title: 'Beleidsplan jeugd', page: 12 },
    { number: 3, kind: 'finding', finding, indicator: 'T2.1.1' },
  ],
}

function published(): Factsheet {
  const findings = ggsr2013.themes
    .flatMap(({ criteria }) => criteria)
    .map(({ indicators }) =>
      publishedFinding({
        ...cited,
        verdicts: indicators.map(({ code }) => ({ indicator: code, verdict: 'meets', reason: null })),
      }),
    )
  const conclusions = ggsr2013.themes.map(({ code }) => ({
    theme: code,
    strengths: ['Dit gaat goed.'],
    improvements: [],
  }))
  const unknown = { kind: 'not-stated' } as const
  const outcome = completeFactsheet(
    factsheetOf(
      {
        municipality: { slug: 'voorbeeldstad', name: 'Voorbeeldstad' },
        study: { slug: 'voorbeeld', name: 'Voorbeeld', fictional: true, archive: false },
        version: 1,
        publishedOn: '2026-11-22',
        origin: 'study',
        context: { population: unknown, householdsWithChildren: unknown, estimatedFamilies: unknown, paragraphs: [] },
        approaches: [
          {
            ...{ slug: 'aanpak', name: 'Aanpak', description: [], directorTerm: null, familiesServed: unknown },
            ...{ start: { date: null, pilot: false, note: null }, partners: [], findings, conclusions },
          },
        ],
        notAssessed: [],
      },
      ggsr2013,
    ),
    ggsr2013,
  )
  if ('gaps' in outcome) throw new Error(JSON.stringify(outcome.gaps))
  return outcome.factsheet
}

const url = 'https://toezicht.example'
const shown: [string, () => Promise<string> | string][] = [
  ['page', () => factsheetHtml(published(), url)],
  ['JSON', () => factsheetJson(published(), url)],
  ['Word file', async () => wordWords(await renderFactsheetWord(published(), url))],
  [
    'PDF',
    async () => {
      const pdf = await renderFactsheetPdf(published(), url)
      const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
      return text.replace(/\s+/g, ' ')
    },
  ],
]

test.each(shown)('the %s names documents and other findings, and nothing of who answered', async (_, render) => {
  const text = await render()
  expect(text).toContain('Er is één plan per gezin. Dat werkt overal (zie onder 2.1.1).')
  expect(text).toContain('De afspraak loopt af.')
  for (const title of ['Beleidsplan jeugd', 'Convenant']) expect(text).toContain(title)
  for (const hidden of [respondent, document, finding, 'V3.3.1a', '[1]', '[2]', '[3]', '"respondent"'])
    expect(text).not.toContain(hidden)
})
