import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function member(name: string, options: Parameters<typeof visit>[1] = {}): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await signInToConsole(visitor, product, accountOf(product, `${name}@`))
  return visitor
}

/** A name of which the second part is for who cannot see where it stands. */
const named = (verb: string, what: string) => new RegExp(`^${verb} ?: ${what}$`)

const words = 'Dit schreef Iris over het plan: '

/** The report of the invented study, from a changed sentence to its second version in public, and what that does to the first. */
test('a report is written by itself and by hand, frozen, approved, published by two, and read in public', async () => {
  const iris = await member('iris')
  await iris.page.goto(`${product.console}/rapport`)
  await iris.page.getByRole('link', { name: 'Rapport van Voorbeeldonderzoek' }).click()
  await iris.page.getByRole('heading', { level: 1, name: 'Landelijk rapport', exact: true }).waitFor()
  const report = iris.page.url()

  // Any number leads to its rows.
  await iris.page.locator('a.number-reference').first().click()
  await iris.page.locator('#achter').waitFor()
  expect(await iris.page.locator('#achter tbody tr').count()).toBeGreaterThan(0)
  await look(iris, product, 'rapport-achter-een-getal')
  await iris.page.goto(report)

  await iris.page.getByRole('link', { name: named('Wijzigen', 'Tekst 2') }).click()
  const field = iris.page.getByRole('textbox', { name: 'Tekst' })
  await field.fill(words)
  await field.press('End')
  await iris.page.getByText('Cijfer invoegen', { exact: true }).click()
  await iris.page.getByRole('button', { name: named('Invoegen', 'Eén plan per gezin, één gezinsplan') }).click()
  await iris.page.getByText(/Opgeslagen om/).waitFor()
  expect(await field.inputValue()).toBe(`${words}[[one-plan.yes]]`)
  await iris.page.locator('.report-block-open').getByText('100% (1 van 1 aanpak)').first().waitFor()
  await look(iris, product, 'rapport-tekst')
  await iris.page.getByRole('link', { name: named('Sluiten', 'Tekst 2') }).click()

  // By key: the focus stays on the button, the new place is said.
  const down = iris.page.getByRole('button', { name: named('Omlaag', 'Tekst 2') })
  await down.focus()
  await iris.page.keyboard.press('Enter')
  await iris.page.getByText(/Staat nu op plaats 3 van/).waitFor()
  expect(await iris.page.evaluate(() => document.activeElement?.id)).toMatch(/^omlaag-/)
  expectQuiet(iris)

  // The same without JavaScript, with a mistake first.
  const plain = await member('iris', { javaScript: false, viewport: { width: 1280, height: 800 } })
  await plain.page.goto(report)
  await plain.page.getByRole('link', { name: named('Wijzigen', 'Tekst 3') }).click()
  await plain.page.getByRole('textbox', { name: 'Tekst' }).fill(`${words}[[weer.ja]]`)
  await plain.page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await plain.page.getByText('Dit cijfer bestaat niet', { exact: false }).first().waitFor()
  expect(await plain.page.getByRole('textbox', { name: 'Tekst' }).inputValue()).toBe(`${words}[[weer.ja]]`)
  await look(plain, product, 'rapport-zonder-script')
  await plain.page.getByRole('textbox', { name: 'Tekst' }).fill(`${words}[[one-plan.yes]]`)
  await plain.page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await plain.page.getByText('Opgeslagen.', { exact: true }).waitFor()
  await plain.page.getByRole('button', { name: named('Omhoog', 'Tekst 3') }).click()
  await plain.page.getByRole('button', { name: named('Omhoog', 'Tekst 2') }).waitFor()
  await plain.page.getByRole('button', { name: 'Rapport vastleggen en aanbieden' }).click()
  await plain.page.getByText('Vastgelegd met alle cijfers van nu', { exact: false }).waitFor()
  await plain.page.getByText('U schreef aan dit rapport', { exact: false }).waitFor()
  // The refusal is a 422, which Chromium mentions.
  expect(plain.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
  await plain.context.close()

  const bas = await member('bas')
  await bas.page.goto(`${report}/vaststellen`)
  const [preview] = await Promise.all([
    bas.context.waitForEvent('page'),
    bas.page.getByRole('link', { name: /Lees het rapport zoals het/ }).click(),
  ])
  await preview.getByText(`${words}100% (1 van 1 aanpak)`).waitFor()
  await preview.close()
  await bas.page.getByRole('button', { name: 'Rapport vaststellen' }).click()
  await bas.page.getByText('Vastgesteld.', { exact: true }).waitFor()
  await look(bas, product, 'rapport-vastgesteld')

  const loes = await member('loes', { dark: true })
  await loes.page.goto(`${report}/vaststellen`)
  await loes.page.getByLabel('Wat verbetert deze versie?').fill('De inleiding is duidelijker.')
  await look(loes, product, 'rapport-voorstellen')
  await loes.page.getByRole('button', { name: 'Publiceren voorstellen' }).click()
  await loes.page.getByText('U deed dit voorstel zelf', { exact: false }).waitFor()
  expect(await loes.page.getByRole('button', { name: 'Publicatie bevestigen' }).count()).toBe(0)
  expectQuiet(loes)

  await bas.page.reload()
  await bas.page.getByRole('button', { name: 'Publicatie bevestigen' }).click()
  await bas.page.getByText('Bevestigd.', { exact: false }).waitFor()
  await readVerdicts(bas)
  expectQuiet(bas)

  const reader = await visit(browser, { javaScript: false })
  const address = `${product.portal}/rapport/voorbeeldonderzoek`
  await expect
    .poll(async () => (await reader.page.goto(`${address}/v2`))?.status(), { timeout: 20_000, interval: 500 })
    .toBe(200)
  await reader.page.getByText(words, { exact: false }).waitFor()
  await look(reader, product, 'rapport-openbaar')
  // On a phone every count is in sight; only the map of all verdicts scrolls.
  await reader.page.setViewportSize(phone)
  const wide = await reader.page
    .locator('.scroll:has(.counts)')
    .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length)
  expect(wide).toBe(0)
  await reader.page.goto(`${address}/v1`)
  await reader.page.getByText('Er is een nieuwere versie', { exact: false }).waitFor()
  for (const form of ['pdf', 'xlsx', 'ods', 'csv', 'json'])
    expect((await reader.page.request.get(`${address}/v2.${form}`)).status()).toBe(200)
  expectQuiet(reader)
  for (const each of [iris, bas, loes, reader]) await each.context.close()
})

/** Verdicts per indicator, the map of all of them, and an example that somebody else wrote. */
async function readVerdicts(bas: Visitor): Promise<void> {
  await bas.page.goto(`${product.console}/rapport`)
  await bas.page.getByRole('link', { name: 'Rapport van Voorbeeldonderzoek' }).click()
  await bas.page.getByRole('link', { name: 'Oordelen per indicator' }).first().click()
  await bas.page.getByRole('link', { name: /aanpak(ken)?: √ voldoet, T1\.1\.1/ }).click()
  await bas.page.getByRole('heading', { level: 2, name: 'T1.1.1: √ voldoet' }).waitFor()
  await look(bas, product, 'oordelen')
  await bas.page.getByRole('link', { name: /Alle oordelen bij elkaar/ }).click()
  await bas.page.locator('.heat-map').waitFor()
  await look(bas, product, 'warmtekaart')
  await bas.page.goto(`${product.console}/rapport`)
  await bas.page.getByRole('link', { name: 'Rapport van Voorbeeldonderzoek' }).click()
  await bas.page.getByRole('link', { name: 'Voorbeelden uit de praktijk' }).first().click()
  await look(bas, product, 'voorbeelden')
  await bas.page.getByRole('button', { name: 'Voorbeeld vaststellen' }).click()
  await bas.page.getByText('Vastgesteld.', { exact: true }).waitFor()
}
