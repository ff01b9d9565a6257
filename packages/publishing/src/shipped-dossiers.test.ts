import { readFileSync } from 'node:fs'
import { checkDossierText } from '@toezicht/domain/dossier/check-dossier'
import { serializeDossier } from '@toezicht/domain/dossier/serialize-dossier'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { describe, expect, it } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { shippedDossier, shippedFactsheet } from './fixtures/shipped-factsheet.ts'

/** The printed matrix: column (approach) → indicator → verdict in our words. The one ambiguous cell reads X. */
function printedMatrix(): Map<string, Map<string, string>> {
  const [head = '', ...rows] = readFileSync(new URL('fixtures/verdict-matrix.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const words: Record<string, string> = {
    meets: 'meets',
    improvement: 'improvement-point',
    none: 'no-verdict',
    ambiguous: 'improvement-point',
  }
  const columns = head.split(',').slice(1)
  return new Map(
    columns.map((name, index) => [
      name,
      new Map(
        rows.map((row) => row.split(',')).map((cells) => [cells[0] ?? '', words[cells[index + 1] ?? ''] ?? 'unknown']),
      ),
    ]),
  )
}

describe.each([
  ['leeuwarden', ['leeuwarden-interventieteam', 'leeuwarden-vig'], [25, 25]],
  ['zwolle', ['zwolle-bemoeizorg', 'zwolle-bijzondere-doelgroepen'], [25, 24]],
] as const)('the dossier of %s', (gemeente, columns, rows) => {
  const text = shippedDossier(gemeente)
  const factsheet = shippedFactsheet(gemeente)

  it('is stored in its own canonical bytes', () => {
    const check = checkDossierText(text, ggsr2013)
    expect('dossier' in check && serializeDossier(check.dossier)).toBe(text)
  })

  it('keeps every finding row and every printed verdict, in page and JSON', () => {
    expect(factsheet.approaches.map((approach) => approach.findings.length)).toEqual(rows)
    const json: unknown = JSON.parse(factsheetJson(factsheet, 'https://toezicht.example'))
    const matrix = printedMatrix()
    for (const [index, column] of columns.entries()) {
      const read = new Map(indicatorsOf(json, index).map(({ code, verdict }) => [code, verdict]))
      expect(read).toEqual(matrix.get(column))
      expect(read.size).toBe(30)
    }
    const page = factsheetHtml(factsheet, 'https://toezicht.example')
    expect(page.match(/<tr class="finding"/g)).toHaveLength(rows[0] + rows[1])
    expect(page).toContain('Uit het archief')
  })
})

function indicatorsOf(json: unknown, approach: number): { code: string; verdict: string }[] {
  const { approaches } = json as Factsheet
  return approaches[approach]?.findings.flatMap((finding) => finding.indicators) ?? []
}

describe('the archive', () => {
  it('has fewer judged points where no verdict was printed, with a reason', () => {
    const reasons = ['leeuwarden', 'zwolle'].flatMap((gemeente) =>
      shippedFactsheet(gemeente).approaches.flatMap((approach) =>
        approach.findings.flatMap((finding) => finding.indicators.filter((it) => it.verdict === 'no-verdict')),
      ),
    )
    expect(reasons.map((it) => [it.code, (it.reason ?? '').length > 20])).toEqual([
      ['T2.1.3', true],
      ['T2.1.3', true],
    ])
  })

  it('says which cited documents STJ never saw', () => {
    const unseen = ['leeuwarden', 'zwolle'].flatMap((gemeente) =>
      shippedFactsheet(gemeente).approaches.flatMap((approach) =>
        approach.findings.flatMap((finding) => finding.documents.filter((it) => !it.received).map((it) => it.title)),
      ),
    )
    expect(unseen).toEqual([
      'Afspraken over informatie delen',
      'Contracten GGD en instellingen (Team VIA)',
      'Samenwerkingsafspraken team Bijzondere doelgroepen',
    ])
  })
})
