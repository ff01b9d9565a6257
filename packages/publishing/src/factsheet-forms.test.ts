import { readFileSync } from 'node:fs'
import type { Factsheet, FactsheetFinding } from '@toezicht/domain/publication/factsheet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { renderFactsheetPdf } from './factsheet-pdf.ts'
import { renderFactsheetWord } from './factsheet-word.ts'
import { pageWords, pdfPages, squashed, wordWords } from './fixtures/read-forms.ts'
import { shippedFactsheet } from './fixtures/shipped-factsheet.ts'
import { closePdfPress } from './pdf-press.ts'
import { verdictWords } from './verdict-words.ts'

afterAll(closePdfPress)

const portal = 'https://toezicht.example'

/** The printed matrix: column (approach) → indicator → the word of its verdict. The one ambiguous cell reads X. */
function printedWords(column: string): [string, string][] {
  const file = readFileSync(new URL('fixtures/verdict-matrix.csv', import.meta.url), 'utf8')
  const [head = '', ...rows] = file.trim().split('\n')
  const at = head.split(',').indexOf(column)
  const words: Record<string, string> = {
    meets: verdictWords.meets.word,
    improvement: verdictWords['improvement-point'].word,
    ambiguous: verdictWords['improvement-point'].word,
    none: verdictWords['no-verdict'].word,
  }
  return rows.map((row) => row.split(',')).map((cells) => [cells[0] ?? '', words[cells[at] ?? ''] ?? 'unknown'])
}

/** Code and word of every indicator, in the order in which a form says them. */
function spoken(text: string): [string, string][] {
  const rows = text.matchAll(/(T\d\.\d\.\d) .*?(Voldoet|Verbeterpunt|Geen oordeel)/g)
  return [...rows].map(([, code = '', word = '']) => [code, word])
}

/** What a finding's row says, in order: its points with their verdicts, its text, every LET OP. */
function rowWords(finding: FactsheetFinding): string {
  const points = finding.indicators.map(
    ({ code, statement, verdict, reason }) =>
      `${code}${statement}${verdictWords[verdict].word}${reason === null ? '' : `Reden: ${reason}`}`,
  )
  return [...points, ...finding.text, ...finding.pointsOfAttention.map((point) => `Let op: ${point}`)].join('')
}

const signs = /[√X–▲](?=Voldoet|Verbeterpunt|Geenoordeel|Letop:)/g

describe.each([
  ['leeuwarden', ['leeuwarden-interventieteam', 'leeuwarden-vig'], [25, 25], [6, 1], [10, 9]],
  ['zwolle', ['zwolle-bemoeizorg', 'zwolle-bijzondere-doelgroepen'], [25, 24], [3, 1], [9, 15]],
] as const)('%s', (gemeente, columns, rows, attention, concluded) => {
  const factsheet: Factsheet = shippedFactsheet(gemeente)
  const forms = new Map<string, string>()
  const pages: string[] = []
  beforeAll(async () => {
    pages.push(...(await pdfPages(await renderFactsheetPdf(factsheet, portal))))
    forms.set('page', pageWords(factsheetHtml(factsheet, portal)))
    forms.set('PDF', pages.map((page) => page.replace(/Factsheet [^,]+, GGSR 2013 pagina \d+ van \d+/, '')).join(' '))
    forms.set('Word', wordWords(await renderFactsheetWord(factsheet, portal)))
    forms.set('JSON', factsheetJson(factsheet, portal))
  })

  it('has the rows, points of attention and conclusions that were printed', () => {
    const { approaches } = factsheet
    expect(approaches.map(({ findings }) => findings.length)).toEqual(rows)
    expect(approaches.map((it) => it.findings.flatMap((finding) => finding.pointsOfAttention).length)).toEqual(
      attention,
    )
    const sentences = approaches.map((it) =>
      it.conclusions.flatMap((each) => [...each.strengths, ...each.improvements]),
    )
    expect(sentences.map((each) => each.length)).toEqual(concluded)
  })

  it.each(['page', 'PDF', 'Word'])('%s: every verdict of the matrix in words, in its order', (form) => {
    expect(spoken(forms.get(form) ?? '')).toEqual(columns.flatMap(printedWords))
  })

  it.each(['page', 'PDF', 'Word'])('%s: every row whole, with its text and every LET OP', (form) => {
    const text = squashed(forms.get(form) ?? '')
      .replace(signs, '')
      .replaceAll(/WatSTJtoetst,methetoordeelWatSTJzag/g, '')
    const findings = factsheet.approaches.flatMap((approach) => approach.findings)
    const missing = findings.map(rowWords).filter((row) => !text.includes(squashed(row)))
    expect(missing).toEqual([])
    const points = findings.flatMap(({ pointsOfAttention }) => pointsOfAttention)
    expect(text.split('Letop:').length - 1).toBe(points.length)
  })

  it.each(['page', 'PDF', 'Word'])('%s: every conclusion on its side, theme by theme', (form) => {
    const text = squashed(forms.get(form) ?? '')
    for (const { name, conclusions } of factsheet.approaches) {
      const said = (side: 'strengths' | 'improvements') =>
        factsheet.framework.themes.flatMap(({ code, name: theme }) => {
          const own = conclusions.find((it) => it.theme === code)?.[side] ?? []
          return own.length === 0 ? [] : [theme, ...own]
        })
      const sides = [
        ['Dit gaat goed', ...said('strengths')],
        ['Dit kan beter', ...said('improvements')],
      ]
      expect(text).toContain(squashed(name))
      for (const words of sides) expect(text).toContain(squashed(words.join('')))
    }
  })

  it('JSON: every row, LET OP and conclusion as it is', () => {
    const json = JSON.parse(forms.get('JSON') ?? '') as Factsheet
    expect(json.approaches.map(({ findings }) => findings.length)).toEqual(rows)
    factsheet.approaches.forEach((approach, index) => {
      const read = json.approaches[index]
      expect(read?.conclusions).toEqual(approach.conclusions)
      expect(read?.findings.map((it) => it.text)).toEqual(approach.findings.map((it) => it.text.join('\n\n')))
      expect(read?.findings.map((it) => it.pointsOfAttention)).toEqual(
        approach.findings.map((it) => it.pointsOfAttention),
      )
    })
  })

  it('PDF: every row stands whole on one page, and its table says its columns there', () => {
    const squashedPages = pages.map((page) => squashed(page).replace(signs, ''))
    for (const finding of factsheet.approaches.flatMap((approach) => approach.findings)) {
      const page = squashedPages.find((each) => each.includes(squashed(rowWords(finding))))
      expect([finding.indicators[0]?.code, page !== undefined]).toEqual([finding.indicators[0]?.code, true])
      expect(page).toContain('Wat STJ toetst, met het oordeelWat STJ zag'.replaceAll(' ', ''))
    }
  })
})
