import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { expectQuiet, visit } from '../harness/browser.ts'
import { look } from '../harness/look.ts'
import type { Product } from '../harness/product.ts'
import { assigned } from './cast.ts'
import { improvementOf, plannedFindings, strengthOf } from './judge.ts'

interface PublishedJson {
  voorbeeld?: boolean
  approaches: {
    findings: {
      indicators: { code: string; verdict: string }[]
      text: string
      pointsOfAttention: string[]
      documents: unknown[]
    }[]
    conclusions: { theme: string; strengths: string[]; improvements: string[] }[]
  }[]
}

/** Figures with their source and date, as the lead filled them in. */
const context = ['12.600', 'verzonnen telling', 'januari 2026', 'opgave van de gemeente', assigned.directorTerm]

const reasonOfNone = 'De aanpak loopt te kort om dit te zien.'

/** Page, JSON and PDF say what was decided, and each carries the mark of an example. `sentence` is the one that was taken over. */
export async function expectPublished(browser: Browser, product: Product, sentence: string): Promise<void> {
  const newest = `${product.portal}/uitkomsten/${assigned.slug}`
  // The worker renders page and PDF after the commit; before that nothing of it is reachable.
  await expect.poll(() => statusOf(newest), { timeout: 60_000, interval: 500 }).toBe(200)
  await expectJson(`${newest}.json`, sentence)
  await expectPage(browser, product, newest, sentence)
  await expectPdf(`${newest}.pdf`, sentence)
  expect(await statusOf(`${newest}/voorbeeldonderzoek/v1`)).toBe(200)
}

async function statusOf(address: string): Promise<number> {
  const answer = await fetch(address)
  await answer.arrayBuffer()
  return answer.status
}

async function expectJson(address: string, sentence: string): Promise<void> {
  const factsheet = (await (await fetch(address)).json()) as PublishedJson
  expect(factsheet.voorbeeld).toBe(true)
  const [published] = factsheet.approaches
  const verdicts = published?.findings.flatMap(({ indicators }) =>
    indicators.map(({ code, verdict }) => [code, verdict]),
  )
  expect(verdicts).toEqual(
    plannedFindings.flatMap(({ verdicts }) => verdicts.map(({ code, verdict }) => [code, verdict])),
  )
  const said = published?.findings.map((finding) => finding.text).join('\n')
  for (const { text: each } of plannedFindings) expect(said).toContain(each)
  expect(said).toContain(sentence)
  expect(published?.findings.flatMap(({ pointsOfAttention }) => pointsOfAttention)).toEqual(
    plannedFindings.flatMap(({ attention }) => (attention ? [attention] : [])),
  )
  expect(published?.conclusions.map(({ theme, strengths, improvements }) => [theme, strengths, improvements])).toEqual(
    ['T1', 'T2', 'T3', 'T4', 'T5'].map((code) => [
      code,
      [strengthOf(code)],
      code === 'T2' || code === 'T3' ? [improvementOf(code)] : [],
    ]),
  )
}

async function expectPage(browser: Browser, product: Product, address: string, sentence: string): Promise<void> {
  const reader = await visit(browser)
  await reader.page.goto(address)
  const text = await reader.page.locator('body').innerText()
  const said = [
    'Voorbeeld. Alles op deze bladzijde is verzonnen',
    assigned.name,
    sentence,
    ...context,
    reasonOfNone,
    'Let op: De trekker',
  ]
  expect(said.filter((each) => !text.includes(each))).toEqual([])
  expect(await reader.page.locator('script').count()).toBe(0)
  await look(reader, product, 'openbaar-factsheet')
  await reader.page.goto(`${product.portal}/uitkomsten`)
  await reader.page.getByRole('link', { name: assigned.municipality }).first().waitFor()
  await look(reader, product, 'openbaar-uitkomsten')
  await reader.page.goto(product.portal)
  await look(reader, product, 'openbaar-begin')
  expectQuiet(reader)
  await reader.context.close()
}

async function expectPdf(address: string, sentence: string): Promise<void> {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer())
  const raw = execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 24 })
  const text = raw.replace(/\s+/g, ' ')
  const said = ['Voorbeeld. Alles in deze factsheet is verzonnen', assigned.name, ...context, reasonOfNone]
  expect(said.filter((each) => !text.includes(each))).toEqual([])
  for (const word of sentence.split(' ').slice(0, 6)) expect(text).toContain(word)
  expect(text.match(/T\d\.\d\.\d/g)?.length).toBeGreaterThanOrEqual(30)
}
