import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

let browser: Browser
let iris: Visitor
let bas: Visitor
let workspace = ''

beforeAll(async () => {
  browser = await openBrowser()
  iris = await visit(browser, { viewport: { width: 1280, height: 800 } })
  await signInToConsole(iris, product, accountOf(product, 'iris'))
  bas = await visit(browser, { viewport: { width: 1920, height: 1080 } })
  await signInToConsole(bas, product, accountOf(product, 'bas@'))
  await iris.page.getByRole('link', { name: 'Voorbeeldonderzoek' }).first().click()
  const href = await iris.page.getByRole('link', { name: 'Samen sterk thuis' }).first().getAttribute('href')
  workspace = `${product.console}${href}/beoordelen`
})
afterAll(() => browser.close())

const text = (page: Page) => page.getByLabel('Tekst van de bevinding')
const saved = (page: Page) =>
  page
    .locator('.save-status')
    .getByText(/^Opgeslagen om \d\d\.\d\d uur\.$/)
    .waitFor()
const verdict = (page: Page, code: string, value: string) => page.locator(`[name="verdict-${code}"][value="${value}"]`)
const row = (page: Page, code: string) => page.locator('.indicator-row', { has: page.locator(`[value="${code}"]`) })

test('an indicator is judged by key alone, and saved by itself', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T3.1.1`)
  await page.locator('.save-status').waitFor()
  await page.keyboard.press('1')
  expect(await verdict(page, 'T3.1.1', 'meets').isChecked()).toBe(true)
  await page.keyboard.press('z')
  await page.keyboard.type(' En dit schreef ik zelf; 1, 2 en j zijn hier letters.')
  expect(await text(page).inputValue()).toMatch(/\S En dit schreef ik zelf; 1, 2 en j zijn hier letters\.$/)
  await saved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.waitForURL(/indicator=T3\.1\.2/)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('oordeel-T3.1.2')
  await expect.poll(() => row(page, 'T3.1.1').innerText()).toContain('voldoet')
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Toetsen op dit scherm' }).waitFor()
  await look(iris, product, 'console-toetsen')
  await page.getByLabel(/Toetsen van één letter/).uncheck()
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await page.waitForTimeout(300)
  expect(page.url()).toContain('T3.1.2')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('t3.1.1')
  await page.getByRole('option', { name: /^Indicator T3\.1\.1/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/indicator=T3\.1\.1/)
  await page.keyboard.press('Control+/')
  await page.getByLabel(/Toetsen van één letter/).check()
  await page.keyboard.press('Escape')
})

test('two inspectors see each other: what one saves fills the other’s screen, and the same place is chosen by a person', async () => {
  const [mine, theirs] = [iris.page, bas.page]
  for (const page of [mine, theirs]) await page.goto(`${workspace}?indicator=T3.1.1`)
  await mine.getByText('Ook bij deze indicator: Bas Voorbeeld.').waitFor()
  await text(theirs).fill('Van Bas.')
  await saved(theirs)
  await expect.poll(() => text(mine).inputValue(), { timeout: 2_000 }).toBe('Van Bas.')

  // Reading again on a connection that just broke must not take the screen away.
  let lost = 0
  await mine.route(/_data=/, (route) => {
    lost += 1
    return route.abort('internetdisconnected')
  })
  await text(theirs).fill('Van Bas, opnieuw.')
  await expect.poll(() => lost, { timeout: 8_000 }).toBeGreaterThan(0)
  await mine.waitForTimeout(300)
  await mine.unroute(/_data=/)
  expect(await text(mine).inputValue()).toBe('Van Bas.')

  await iris.context.setOffline(true)
  await text(mine).fill('Van Iris.')
  await mine.getByText(/^Niet opgeslagen: geen verbinding/).waitFor()
  await text(theirs).fill('Van Bas, anders.')
  await saved(theirs)
  await iris.context.setOffline(false)
  await mine.getByRole('heading', { name: /Bas Voorbeeld veranderde intussen hetzelfde$/ }).waitFor()
  await look(iris, product, 'console-conflict')
  await mine.getByRole('button', { name: 'Beide samenvoegen' }).click()
  await saved(mine)
  await expect.poll(() => text(theirs).inputValue(), { timeout: 8_000 }).toBe('Van Iris.\n\nVan Bas, anders.')
  iris.complaints.splice(0)
})

test('what a closed window could not save goes on where it was', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T3.1.2`)
  await page.locator('.save-status').waitFor()
  await iris.context.setOffline(true)
  await text(page).fill('Getypt zonder verbinding.')
  await page.getByText(/^Niet opgeslagen: geen verbinding/).waitFor()
  await page.close()
  await iris.context.setOffline(false)
  iris.page = await iris.context.newPage()
  await iris.page.goto(product.console)
  await iris.page.getByText(/In deze browser staat nog tekst die niet is opgeslagen: T3\.1\.2/).waitFor()
  await iris.page.getByRole('link', { name: 'Bekijk en bewaar de tekst' }).click()
  await expect.poll(() => text(iris.page).inputValue(), { timeout: 8_000 }).toBe('Getypt zonder verbinding.')
  await saved(iris.page)
})

test('rows are grouped with all their words; an offered finding asks before it changes', async () => {
  const { page } = iris
  for (const code of ['T3.1.1', 'T3.1.2']) await row(page, code).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Samen in één bevinding' }).click()
  await page.getByText('De indicatoren staan nu in één bevinding.').waitFor()
  await expect
    .poll(() => text(page).inputValue(), { timeout: 8_000 })
    .toBe('Van Iris.\n\nVan Bas, anders.\n\nGetypt zonder verbinding.')
  await verdict(page, 'T3.1.2', 'improvement-point').check()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/indicator=T3\.1\.3/)
  await page.goto(`${workspace}?indicator=T3.1.1`)
  await text(page).fill('Toch anders.')
  await page.getByRole('heading', { name: 'Wijzigen maakt de vaststelling ongedaan' }).waitFor()
  await look(iris, product, 'console-wijzigen-vraagt')
  await page.getByRole('button', { name: 'Niet wijzigen' }).click()
  await expect
    .poll(() => text(page).inputValue(), { timeout: 8_000 })
    .toBe('Van Iris.\n\nVan Bas, anders.\n\nGetypt zonder verbinding.')
})

test('a difference is settled where it stands: place and writing stay', async () => {
  const { page } = iris
  await page.goto(`${workspace}?indicator=T4.3.1`)
  const open = page.locator('.difference', { has: page.locator('summary', { hasText: 'Verschil afhandelen' }) }).first()
  const place = `[id="${await open.getAttribute('id')}"]`
  await open.locator('summary').click()
  await open.getByLabel('Reden').fill('Nagevraagd: beide antwoorden gaan over hetzelfde overleg.')
  await open.getByRole('button', { name: 'Verschil afhandelen' }).click()
  await page.locator(place).getByText('Afgehandeld: Nagevraagd').waitFor()
  expect(await page.locator(place).evaluate((element) => element === document.activeElement)).toBe(true)
  expect(page.url()).not.toContain('gedaan')
})
