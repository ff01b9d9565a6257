import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

let browser: Browser
let iris: Visitor
let workspace = ''

beforeAll(async () => {
  browser = await openBrowser()
  iris = await visit(browser)
  await signInToConsole(iris, product, accountOf(product, 'iris'))
  await iris.page.getByRole('link', { name: 'Voorbeeldonderzoek' }).first().click()
  const href = await iris.page.getByRole('link', { name: 'Samen sterk thuis' }).first().getAttribute('href')
  workspace = `${product.console}${href}/beoordelen`
})
afterAll(() => browser.close())

const article = ({ page }: Visitor, code: string): Locator => page.locator('article.question', { hasText: code })

async function untilSaid(visitor: Visitor, code: string, words: string, reload = false): Promise<void> {
  const said = async () => {
    if (reload) await visitor.page.reload()
    return article(visitor, code).innerText()
  }
  await expect.poll(said, { timeout: 20_000, interval: 300 }).toContain(words)
}

test('an inspector reads each partner’s text, and the comparison follows without losing what is being written', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T1.1.1`)
  await untilSaid(iris, 'V1.1.1a', 'nog te lezen', true)
  const question = article(iris, 'V1.1.1a')
  expect(await question.innerText()).not.toContain('«zegt hetzelfde»')
  expect(await question.innerText()).toMatch(/Berust op: .*versie 1 \(\d{1,2} \p{L}+ \d{4}\)/u)
  await look(iris, product, 'console-lezingen')

  const field = page.getByLabel('Tekst van de bevinding')
  await field.fill('Hier wordt nog aan geschreven.')
  const readings = question.getByLabel('Naast de tekst van de gemeente')
  const count = await readings.count()
  expect(count).toBeGreaterThan(1)
  for (let at = 0; at < count; at += 1) {
    await readings.nth(at).selectOption({ label: 'iets anders' })
    await question.getByRole('button', { name: 'Lezing opslaan' }).nth(at).click()
    await question.getByText('Iris Voorbeeld').nth(at).waitFor()
  }
  await untilSaid(iris, 'V1.1.1a', 'gemeente staat alleen')
  await expect.poll(() => question.innerText()).not.toContain('Wordt opnieuw vergeleken')
  expect(await field.inputValue()).toBe('Hier wordt nog aan geschreven.')
  await look(iris, product, 'console-lezingen-gelezen')
  await field.fill('')
  expectQuiet(iris)
})

test('without scripts the same forms post: an answer that says nothing clear leaves the comparison', async () => {
  const plain = await visit(browser, { viewport: phone, javaScript: false })
  await plain.context.addCookies(await iris.context.cookies())
  const { page } = plain
  await page.goto(`${workspace}?indicator=T1.1.1`)
  const question = article(plain, 'V1.1.1a')
  await question.getByText('Geen duidelijk antwoord?').last().click()
  await question.getByRole('button', { name: 'Als onduidelijk antwoord tellen' }).last().click()
  await page.waitForURL(/indicator=T1\.1\.1&gedaan=marked/)
  await page.getByText('Opgeslagen. De antwoorden worden opnieuw vergeleken.').waitFor()
  expect(await question.innerText()).toContain('Geen duidelijk antwoord, zegt STJ (Iris Voorbeeld')
  await untilSaid(plain, 'V1.1.1a', '«geen duidelijk antwoord»', true)
  expect(await question.innerText()).not.toContain('Wordt opnieuw vergeleken')
  await plain.context.close()
})

test('a document that the gemeente names and STJ never received weighs on the question', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T2.1.1`)
  const question = page.locator('article.question', { has: page.getByLabel('Bewijs') }).first()
  await question.getByLabel('Bewijs').selectOption({ label: 'genoemd, niet ontvangen' })
  await question.getByRole('button', { name: 'Bewijs opslaan' }).click()
  await expect
    .poll(() => question.innerText(), { timeout: 20_000 })
    .toMatch(/genoemd, niet ontvangen: 1[\s\S]*Vraag het genoemde stuk op/)
  await look(iris, product, 'console-bewijs')
  expectQuiet(iris)
})
