import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { expectQuiet, visit } from '../harness/browser.ts'
import { look } from '../harness/look.ts'
import type { Product } from '../harness/product.ts'
import { assigned } from './cast.ts'
import { improvementOf, plannedFindings, strengthOf } from './judge.ts'

interface PublishedJson {
  approaches: {
    findings: {
      indicators: { code: string; verdict: string }[]
      text: { text: string }[] | string[]
      pointsOfAttention: string[]
      documents: unknown[]
    }[]
    conclusions: { theme: string; strengths: string[]; improvements: string[] }[]
  }[]
}

/** Page, JSON and PDF say what was decided, and each carries the mark of an example. `sentence` is the one that was taken over. */
export async function expectPublished(browser: Browser, product: Product, sentence: string): Promise<void> {
  const newest = `${product.portal}/uitkomsten/${assigned.slug}`
  await expectJson(`${newest}.json`, sentence)
  await expectPage(browser, product, newest, sentence)
  await expectPdf(`${newest}.pdf`, sentence)
  const permanent = await fetch(`${newest}/voorbeeldonderzoek/v1`)
  expect(permanent.status).toBe(200)
  await permanent.arrayBuffer()
}

async function expectJson(address: string, sentence: string): Promise<void> {
  const text = await (await fetch(address)).text()
  expect(text.toLowerCase()).toContain('voorbeeld')
  const [published] = (JSON.parse(text) as PublishedJson).approaches
  const verdicts = published?.findings.flatMap(({ indicators }) =>
    indicators.map(({ code, verdict }) => [code, verdict]),
  )
  expect(verdicts).toEqual(
    plannedFindings.flatMap(({ verdicts }) => verdicts.map(({ code, verdict }) => [code, verdict])),
  )
  const said = JSON.stringify(published?.findings.map((finding) => finding.text))
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
  for (const said of ['Voorbeeld', assigned.name, sentence, 'De aanpak loopt te kort om dit te zien.', 'LET OP'])
    expect(text).toContain(said)
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

/** The worker renders it after the commit. */
async function expectPdf(address: string, sentence: string): Promise<void> {
  await expect.poll(async () => (await fetch(address)).status, { timeout: 60_000, interval: 500 }).toBe(200)
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer())
  const raw = execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 24 })
  const text = raw.replace(/\s+/g, ' ')
  for (const said of ['voorbeeld', assigned.name, 'De aanpak loopt te kort om dit te zien.'])
    expect(text).toContain(said)
  for (const word of sentence.split(' ').slice(0, 6)) expect(text).toContain(word)
  expect(text.match(/T\d\.\d\.\d/g)?.length).toBeGreaterThanOrEqual(30)
}
