import type { Browser } from 'playwright-core'
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
  await iris.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).first().click()
  const href = await iris.page.getByRole('link', { name: 'Samen sterk thuis' }).first().getAttribute('href')
  workspace = `${product.console}${href}/beoordelen`
})
afterAll(() => browser.close())

const text = ({ page }: Visitor) => page.getByLabel('Tekst van de bevinding')
const saved = ({ page }: Visitor) => page.getByText(/^Opgeslagen om/).first()

test('answers are cited at the caret by mouse and by key; a citation opens its source; hints lead to their place', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T3.2.2`, { waitUntil: 'networkidle' })
  await text(iris).fill('Ieder gezn heeft een casemanager. De rest volgt.')
  await text(iris).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(33, 33))
  await page
    .getByRole('button', { name: /^Als bron/ })
    .first()
    .click()
  expect(await text(iris).inputValue()).toBe('Ieder gezn heeft een casemanager. [1] De rest volgt.')
  await text(iris).press('Control+End')
  await page
    .getByRole('button', { name: /^Als bron/ })
    .nth(1)
    .focus()
  await page.keyboard.press('Enter')
  expect(await text(iris).inputValue()).toBe('Ieder gezn heeft een casemanager. [1] De rest volgt. [2]')
  await saved(iris).waitFor()

  await page.getByRole('button', { name: 'Spelling nakijken' }).click()
  await page.getByText('Spelling is nagekeken.').waitFor()
  const hints = page.locator('.language-hints li')
  await expect
    .poll(() => hints.allInnerTexts())
    .toEqual([
      expect.stringContaining('«gezn» kent de spellinghulp niet'),
      expect.stringContaining('«casemanager» is geen woord van deze aanpak'),
    ])
  await hints.nth(1).getByRole('button', { name: /^Toon/ }).click()
  const chosen = (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)
  expect(await text(iris).evaluate(chosen)).toBe('casemanager')
  await look(iris, product, 'console-bronnen')

  const [answer] = await Promise.all([
    iris.context.waitForEvent('page'),
    page.getByRole('link', { name: /^Gemeente Voorbeeldstad, antwoord op V3\.2\.2a \(versie 1\)/ }).press('Enter'),
  ])
  await answer.getByRole('heading', { name: 'Antwoorden in versie 1' }).waitFor()
  expect(answer.url()).toMatch(/versie=1#vraag-V3\.2\.2a$/)
  await answer.close()
  expectQuiet(iris)
})

test('a number that is no source is refused beside the text and nothing is lost; a source goes with its markers', async () => {
  const { page } = iris
  await text(iris).press('Control+End')
  await page.keyboard.type(' En nog iets [99999999999].')
  await page
    .getByText(/Verwijzing \[99999999999\]: deze verwijzing hoort bij geen enkele bron/)
    .first()
    .waitFor()
  expect(await text(iris).inputValue()).toContain('En nog iets [99999999999].')
  await look(iris, product, 'console-bronnen-geweigerd')
  iris.complaints.splice(0)
  const stored = page.waitForResponse(
    (answer) => answer.ok() && (answer.request().postData()?.includes('regisseur. De rest volgt. [2]') ?? false),
  )
  await text(iris).fill('Ieder gezin heeft een regisseur. [1] De rest volgt. [2]')
  await page.getByRole('button', { name: /^Weghalen.*bron 1$/ }).click()
  expect(await text(iris).inputValue()).toBe('Ieder gezin heeft een regisseur. De rest volgt. [2]')
  await stored
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.locator('.source-number').allInnerTexts()).toEqual(['[2]'])
  expectQuiet(iris)
})

test('without scripts the same: cited at the end, spelling by loading the page, removed when saving', async () => {
  const plain = await visit(browser, { viewport: phone, javaScript: false })
  await plain.context.addCookies(await iris.context.cookies())
  const { page } = plain
  await page.goto(`${workspace}?indicator=T3.2.2`)
  await page
    .getByRole('button', { name: /^Als bron/ })
    .first()
    .click()
  expect(await text(plain).inputValue()).toBe('Ieder gezin heeft een regisseur. De rest volgt. [2][3]')
  await page.getByRole('link', { name: /^Spelling nakijken/ }).click()
  await page.getByText('Spelling is nagekeken.').waitFor()
  await look(plain, product, 'console-bronnen-zonder-script')
  await page.getByLabel('Bron 3 weghalen bij het opslaan').check()
  await page.getByRole('button', { name: 'Concept opslaan' }).last().click()
  expect(await text(plain).inputValue()).toBe('Ieder gezin heeft een regisseur. De rest volgt. [2]')
})
