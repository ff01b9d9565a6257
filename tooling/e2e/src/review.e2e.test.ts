import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

let browser: Browser
let loes: Visitor
let review = ''

beforeAll(async () => {
  browser = await openBrowser()
  loes = await visit(browser)
  await signInToConsole(loes, product, accountOf(product, 'loes'))
  await loes.page.getByRole('link', { name: 'Voorbeeldonderzoek' }).first().click()
  const href = await loes.page.getByRole('link', { name: 'Dichtbij', exact: true }).first().getAttribute('href')
  review = `${product.console}${href}/vaststellen`
})
afterAll(() => browser.close())

const approveAll = 'Wat is aangevinkt, vaststellen'

test('opened in place, remarked on, and approved together only when all of it was opened', async () => {
  const { page } = loes
  await page.goto(review)
  await page.getByRole('heading', { level: 1, name: 'Vaststellen: Dichtbij' }).waitFor()
  const items = page.locator('.review-item')
  const waiting = await items.count()
  await items.nth(0).getByRole('link').click()
  await items
    .nth(0)
    .getByRole('link', { name: /^Gelezen, open/ })
    .click()
  const second = items.nth(1)
  await second.getByLabel('Schrijf aan de andere inspecteurs').fill('Waar staat dit in het plan?')
  await second.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  const thread = second.getByRole('article')
  await thread.getByText('Antwoorden').click()
  await thread.getByLabel('Uw antwoord').fill('Op bladzijde 22.')
  await thread.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await thread.getByText('Op bladzijde 22.').waitFor()
  await look(loes, product, 'console-vaststellen-aanpak')
  await thread.getByRole('button', { name: 'Afhandelen' }).click()
  await second.getByText('Afgehandeld (1)').waitFor()

  await items.nth(2).getByRole('checkbox').check()
  await page.getByRole('button', { name: approveAll }).click()
  await page.getByRole('alert').getByText('u hebt dit niet geopend zoals het er nu staat').waitFor()
  expect(await items.count()).toBe(waiting)
  expect(loes.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
  await look(loes, product, 'console-vaststellen-geweigerd')
  await items.nth(2).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: approveAll }).click()
  await page.waitForURL(/gedaan=approved-several/)
  expect(await items.count()).toBe(waiting - 2)
  expectQuiet(loes)
})

test('without scripts: a theme approved, the rest of it given back with one remark that starts a thread', async () => {
  const plain = await visit(browser, { viewport: phone, javaScript: false })
  await plain.context.addCookies(await loes.context.cookies())
  const { page } = plain
  await page.goto(review)
  const theme = page.getByRole('region', { name: 'T5 Continu' })
  const items = theme.locator('.review-item')
  const waiting = await items.count()
  expect(waiting).toBeGreaterThan(1)
  const label = await items.nth(1).getByRole('heading').getByRole('link').innerText()
  await items.nth(0).getByRole('heading').getByRole('link').click()
  await look(plain, product, 'console-vaststellen-zonder-script')
  await theme.getByRole('button', { name: 'Wat van thema T5 is aangevinkt, vaststellen' }).click()
  await page.getByText('Wat was aangevinkt, is vastgesteld.').waitFor()
  expect(await items.count()).toBe(waiting - 1)

  await items.nth(0).getByRole('checkbox').check()
  await theme.getByText('Wat van thema T5 is aangevinkt, teruggeven').click()
  await theme.getByRole('button', { name: 'Teruggeven met deze opmerking' }).click()
  await page.getByRole('alert').getByText('Opmerking').first().waitFor()
  await theme.getByLabel('Opmerking', { exact: true }).fill('Noem ook wie dit zegt.')
  await theme.getByRole('button', { name: 'Teruggeven met deze opmerking' }).click()
  await page.getByText('is teruggegeven met deze opmerking').waitFor()
  expect(await page.getByText(label, { exact: true }).count()).toBe(0)
  await plain.context.close()
})
