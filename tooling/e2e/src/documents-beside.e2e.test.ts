import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

let browser: Browser
let iris: Visitor
let approach = ''

beforeAll(async () => {
  browser = await openBrowser()
  iris = await visit(browser)
  await signInToConsole(iris, product, accountOf(product, 'iris'))
  const { page } = iris
  await page.goto(product.console)
  await page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
  await page.getByRole('link', { name: 'Dichtbij', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Dichtbij' }).waitFor()
  approach = page.url()
  // The worker judges and reads what was handed in; the seed only put it there.
  for (let tries = 0; tries < 60; tries += 1) {
    await page.goto(`${approach}/stukken?zoek=gezin`)
    if ((await page.getByText('Gevonden op 8 bladzijden in 3 stukken.').count()) > 0) return
    await page.waitForTimeout(500)
  }
  throw new Error('The documents of the demonstration were not read within half a minute')
}, 120_000)
afterAll(() => browser.close())

/** The same inspector in another window. */
async function another(options: Parameters<typeof visit>[1]): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await visitor.context.addCookies(await iris.context.cookies())
  return visitor
}

describe('documents beside the work', () => {
  test('searched, opened at the page with the words marked, turned and enlarged by keyboard; what is being written stays', async () => {
    const { page } = iris
    await page.goto(`${approach}/beoordelen?indicator=T1.1.1`, { waitUntil: 'networkidle' })
    await page.locator('#tekst').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
    await page.keyboard.press('/')
    await page.getByLabel('Zoeken in de stukken').fill('regie "per gezin"')
    await page.keyboard.press('Enter')
    await page.getByText('Gevonden op 1 bladzijde in 1 stuk.').waitFor()
    await page.getByRole('link', { name: 'bladzijde 2 van Visie Thuis in Voorbeeldstad' }).click()
    await page.locator('canvas[data-drawn="2"]').waitFor()
    await expect.poll(() => page.locator('.pdf-found').count()).toBeGreaterThan(1)
    // At its end the bar under the finding covers nothing.
    await page.locator('.pane-finding').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
    await look(iris, product, 'stukken-in-het-werkblad')
    const width = () => page.locator('.pdf-page canvas').evaluate((canvas) => canvas.getBoundingClientRect().width)
    const before = await width()
    await page.locator('.pdf-scroll').focus()
    await page.keyboard.press('+')
    await expect.poll(width).toBeGreaterThan(before * 1.2)
    await page.keyboard.press('PageUp')
    await page.locator('canvas[data-drawn="1"]').waitFor()
    await page.getByRole('button', { name: 'Als bron noemen: Visie Thuis in Voorbeeldstad, bladzijde 1' }).click()
    await expect.poll(() => page.locator('#tekst').inputValue()).toContain('[1]')
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await page.getByText('Gevonden op 1 bladzijde in 1 stuk.').waitFor()
    expect(await page.locator('#tekst').inputValue()).toContain('[1]')
    expectQuiet(iris)
  })

  test('the screens of a document: at a phone, and for a page that is not there', async () => {
    const small = await another({ viewport: phone })
    const { page } = small
    await page.goto(`${approach}/stukken?zoek=gezin`)
    await page.getByRole('link', { name: 'bladzijde 2 van Handreiking Dichtbij' }).click()
    await page.locator('canvas[data-drawn="2"]').waitFor()
    expect((await page.locator('.pdf-page canvas').boundingBox())?.width).toBeLessThan(390)
    await look(small, product, 'stuk-lezen')
    await page.goto(page.url().replace('bladzijde=2', 'bladzijde=99'))
    await page.getByText('Dit stuk heeft 4 bladzijden. U ziet bladzijde 4.').waitFor()
    expectQuiet(small)
    await small.context.close()
  })

  test('without script: search, the text of the page, paging, the download', async () => {
    const plain = await another({ javaScript: false })
    const { page } = plain
    await page.goto(`${approach}/stukken`)
    await page.getByLabel('Zoeken in de stukken').fill('schuldhulpverlenning')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByRole('heading', { name: 'Met woorden die erop lijken' }).waitFor()
    await page.getByRole('link', { name: 'bladzijde 4 van Handreiking Dichtbij' }).click()
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Schuldhulpverlening'])
    await look(plain, product, 'stuk-lezen-zonder-script')
    await page.getByRole('link', { name: 'Vorige bladzijde' }).click()
    await page.getByText('De werker is de enige die afspraken met het gezin maakt.').waitFor()
    const file = await page.getByRole('link', { name: 'Handreiking Dichtbij.pdf downloaden' }).getAttribute('href')
    const got = await plain.context.request.get(`${product.console}${file}`)
    expect([got.status(), (await got.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    for (const odd of ['%', '"', "'; drop table", '🙂', 'x'.repeat(3_000), 'de het'])
      expect((await page.goto(`${approach}/stukken?zoek=${encodeURIComponent(odd)}&na=0.x.1`))?.status()).toBe(200)
    await plain.context.close()
  })
})

describe('questions back, from the workspace', () => {
  test('asked beside an answer while text is being written; taken back again', async () => {
    const { page } = iris
    await page.goto(`${approach}/beoordelen?indicator=T3.2.1`, { waitUntil: 'networkidle' })
    await page.locator('#tekst').fill('Nog niet af.')
    const row = page.locator('tr', { has: page.getByRole('rowheader', { name: 'Gemeente Voorbeeldstad' }) }).first()
    await row.locator('summary', { hasText: 'Vraag om toelichting' }).click()
    await row.getByLabel('Wat wil STJ nog weten?').fill('Waar staat dat?')
    await row.getByRole('button', { name: 'Vraag versturen' }).click()
    await row.getByText('Uitgevraagd').waitFor()
    expect(await row.innerText()).toMatch(/uiterlijk [\s\S]*Waar staat dat\?[\s\S]*Iris Voorbeeld/)
    expect(await page.locator('#tekst').inputValue()).toBe('Nog niet af.')
    await look(iris, product, 'werkblad-uitgevraagd')
    await row.locator('summary', { hasText: 'Vraag intrekken' }).click()
    await row.getByRole('button', { name: 'Alle vragen aan Gemeente Voorbeeldstad intrekken' }).click()
    await row.getByText('Ingetrokken', { exact: true }).waitFor()
    expect(await page.locator('#tekst').inputValue()).toBe('Nog niet af.')
    expectQuiet(iris)
  })

  test('without script: a day that has passed keeps what was typed; then it is out, and stands in the list', async () => {
    const plain = await another({ javaScript: false })
    const { page } = plain
    await page.goto(`${approach}/beoordelen?indicator=T1.1.1`)
    const thread = await page.locator('section.asked').first().innerText()
    expect(thread).toMatch(/Toelichting ontvangen[\s\S]*Eerst, versie 1[\s\S]*Nu, versie 2/)
    const row = page.locator('tr', { has: page.getByRole('rowheader', { name: /Team Dichtbij/ }) }).first()
    await row.locator('summary', { hasText: 'Vraag om toelichting' }).click()
    await row.getByLabel('Wat wil STJ nog weten?').fill('Wie komt er binnen?')
    await row.getByLabel('Antwoord uiterlijk op').evaluate((day: HTMLInputElement) => day.removeAttribute('min'))
    await row.getByLabel('Antwoord uiterlijk op').fill('2020-01-01')
    await row.getByRole('button', { name: 'Vraag versturen' }).click()
    await page.getByRole('alert').getByText('Deze uiterste datum is al voorbij.').waitFor()
    expect(await row.getByLabel('Wat wil STJ nog weten?').inputValue()).toBe('Wie komt er binnen?')
    await row
      .getByLabel('Antwoord uiterlijk op')
      .fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10))
    await row.getByRole('button', { name: 'Vraag versturen' }).click()
    await page.getByText('De vragen zijn teruggestuurd.').waitFor()
    await look(plain, product, 'werkblad-uitgevraagd-zonder-script')
    await plain.context.close()
    await iris.page.goto(approach)
    await iris.page.goto(product.console)
    await iris.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
    await iris.page.getByRole('link', { name: 'Gevraagde toelichting' }).click()
    await iris.page.getByText('Wie komt er binnen?').waitFor()
    await look(iris, product, 'gevraagde-toelichting')
    expectQuiet(iris)
  })
})
