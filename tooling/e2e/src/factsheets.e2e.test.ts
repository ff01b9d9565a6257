import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, expectQuiet, openBrowser, phone, visit } from './harness/browser.ts'
import { product } from './harness/product-here.ts'
import { printedVerdicts, spoken } from './harness/verdict-matrix.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface PublishedJson {
  approaches: {
    findings: { indicators: { code: string; verdict: string }[]; text: unknown }[]
    conclusions: { theme: string }[]
  }[]
}

describe.each([
  ['leeuwarden', ['leeuwarden-interventieteam', 'leeuwarden-vig'], [25, 25]],
  ['zwolle', ['zwolle-bemoeizorg', 'zwolle-bijzondere-doelgroepen'], [25, 24]],
] as const)('%s, published from its dossier', (gemeente, columns, rows) => {
  const newest = `${product.portal}/uitkomsten/${gemeente}`
  const expected = columns.map(printedVerdicts)

  test('JSON: every finding row with its verdicts', async () => {
    const json: PublishedJson = await (await fetch(`${newest}.json`)).json()
    expect(json.approaches.map((approach) => approach.findings.length)).toEqual(rows)
    const read = json.approaches.map((approach) =>
      approach.findings.flatMap((finding) => finding.indicators).map(({ code, verdict }) => [code, verdict]),
    )
    expect(read).toEqual(expected)
    expect(json.approaches.map((approach) => approach.conclusions.length)).toEqual([5, 5])
  })

  test.each([undefined, phone])(
    'page without JavaScript at %o: the same rows and verdicts in words',
    async (viewport) => {
      const visitor = await visit(browser, { javaScript: false, ...(viewport ? { viewport } : {}) })
      try {
        await visitor.page.goto(newest)
        const shown = await visitor.page.locator('tr.finding').all()
        expect(shown).toHaveLength(rows[0] + rows[1])
        const items = await visitor.page.locator('tr.finding ul.indicators > li').allInnerTexts()
        const read = items.map((text) => [
          /T\d\.\d\.\d/.exec(text)?.[0],
          /Voldoet|Verbeterpunt|Geen oordeel/.exec(text)?.[0],
        ])
        expect(read).toEqual(expected.flat().map(([code, verdict]) => [code, spoken[verdict]]))
        await expectNoSidewaysScroll(visitor.page)
        expectQuiet(visitor)
      } finally {
        await visitor.context.close()
      }
    },
  )

  test('PDF: the same verdicts in its text, tagged, Dutch, as stored bytes', async () => {
    const answer = await fetch(`${newest}.pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(Buffer.from(await (await fetch(`${newest}.pdf`)).arrayBuffer()).equals(bytes)).toBe(true)
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 24 })
    const said = [...text.replace(/\s+/g, ' ').matchAll(/(T\d\.\d\.\d) .*?(Voldoet|Verbeterpunt|Geen oordeel)/g)].map(
      ([, code, word]) => [code, word],
    )
    expect(said).toEqual(expected.flat().map(([code, verdict]) => [code, spoken[verdict]]))
    const info = execFileSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' })
    expect(info).toMatch(/Tagged:\s+yes/)
  })

  test('Word: a document to read, as stored bytes', async () => {
    const answer = await fetch(`${newest}.docx`)
    expect(answer.headers.get('content-type')).toContain('wordprocessingml.document')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
    expect(Buffer.from(await (await fetch(`${newest}.docx`)).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('the permanent address is the same page; nothing beside it is reachable', async () => {
    const visitor = await visit(browser)
    try {
      await visitor.page.goto(newest)
      await expectAccessible(visitor.page)
      expect(await visitor.page.locator('script').count()).toBe(0)
      for (const [path, status] of [
        [`/uitkomsten/${gemeente}/ggsr-2013/v1`, 200],
        [`/uitkomsten/${gemeente}/ggsr-2013/v1.json`, 200],
        [`/uitkomsten/${gemeente}/ggsr-2013/v1.pdf`, 200],
        [`/uitkomsten/${gemeente}/ggsr-2013/v2`, 404],
        [`/uitkomsten/${gemeente}/voorbeeldonderzoek/v1`, 404],
        [`/uitkomsten/${gemeente}/ggsr-2013/v0`, 404],
        ['/uitkomsten/alkmaar', 404],
        ['/uitkomsten/voorbeeldstad', 404],
        ['/uitkomsten/..%2fhealthz', 404],
        ["/uitkomsten/leeuwarden'--", 404],
      ] as const) {
        const answer = await fetch(`${product.portal}${path}`, { redirect: 'manual' })
        expect([path, answer.status]).toEqual([path, status])
        await answer.arrayBuffer()
      }
      expectQuiet(visitor)
    } finally {
      await visitor.context.close()
    }
  })
})
