import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Visitor, visit } from './harness/browser.ts'
import { keepConsolePicture } from './harness/guide-picture.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

/** The pictures of docs/handleiding/inspecteurs, taken from the running demonstration: see pictures.config.ts. */
const approach = 'Dichtbij'
const size = { width: 1280, height: 820 }
let browser: Browser
let bas: Visitor
/** `/aanpakken/<id>` of the approach that is halfway. */
let place = ''
let study = ''

beforeAll(async () => {
  browser = await openBrowser()
  bas = await signedIn('bas@')
  const { page } = bas
  study = await addressOf(page, 'Voorbeeldonderzoek')
  await page.goto(study)
  place = await addressOf(page, approach)
})
afterAll(() => browser.close())

async function signedIn(start: string): Promise<Visitor> {
  const visitor = await visit(browser, { viewport: size })
  await signInToConsole(visitor, product, accountOf(product, start))
  return visitor
}

/** Where a link of the page in view leads. */
async function addressOf(page: Page, name: string): Promise<string> {
  const link = page.locator('main').getByRole('link', { name, exact: true }).first()
  return `${product.console}${await link.getAttribute('href')}`
}

async function open(path: string, heading: string | RegExp = /./): Promise<Page> {
  const { page } = bas
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  return page
}

test('the queue', async () => {
  await keepConsolePicture(await open(`${product.console}/beoordelen`), 'wachtrij', 'main', 940)
})

test('the workspace and its answers', async () => {
  const page = await open(`${place}/beoordelen?indicator=T4.3.1`)
  await page.setViewportSize({ width: 1440, height: 800 })
  await keepConsolePicture(page, 'werkblad')
  await page.setViewportSize(size)
  await page.getByRole('button', { name: /^Toetsen/ }).click()
  await page.locator('dialog[open] dl').first().waitFor()
  await keepConsolePicture(page, 'toetsen')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  // High enough for a pane to show a whole question.
  await page.setViewportSize({ width: 1280, height: 1500 })
  await keepConsolePicture(page, 'antwoorden', 'article.question:has(.difference)', 1000)
  await page.setViewportSize(size)
})

test('sources', async () => {
  const iris = await signedIn('iris@')
  const { page } = iris
  await page.goto(`${place}/beoordelen?indicator=T5.3.1`)
  await page
    .getByRole('button', { name: /^Als bron noemen/ })
    .first()
    .click()
  await page.locator('.source-row').first().waitFor()
  await keepConsolePicture(page, 'bronnen', '#bronnen', 600)
  await iris.context.close()
})

test('documents', async () => {
  const page = await open(`${place}/stukken?zoek=gezinnen`)
  await keepConsolePicture(page, 'stukken', 'main', 760)
})

test('questions back', async () => {
  const page = await open(`${place}/beoordelen?indicator=T5.1.1`)
  const cell = page.locator('td', { hasText: 'Vraag om toelichting' }).first()
  await cell.locator('summary', { hasText: 'Vraag om toelichting' }).click()
  await cell.getByLabel('Wat wil STJ nog weten?').fill('Hoe vaak verlengt u? Noem een aantal.')
  await page.locator('h1').click()
  await cell.evaluate((element) => element.setAttribute('data-picture', ''))
  await keepConsolePicture(page, 'vragen-terug', '[data-picture]', 620)
})

test('coherence, facts, review', async () => {
  await keepConsolePicture(await open(`${place}/samenhang`), 'samenhang', 'main', 760)
  await keepConsolePicture(await open(`${place}/feiten`), 'feiten', 'section.card', 900)
  const page = await open(`${place}/beoordelen?indicator=T5.3.1`)
  await page.getByRole('link', { name: 'Deze bevinding vaststellen of teruggeven' }).click()
  await page.getByRole('heading', { level: 1, name: /^Bevinding/ }).waitFor()
  await page.getByText('Landelijke cijfers').first().waitFor({ timeout: 3_000 })
  await keepConsolePicture(page, 'vaststellen', 'main', 900)
  await open(`${place}/vaststellen`, /^Vaststellen/)
  await page.locator('.review-item h3 a').first().click()
  await page.getByRole('link', { name: /^Gelezen, open/ }).waitFor()
  await keepConsolePicture(page, 'aanpak-vaststellen', 'main', 900)
})

test('like cases, publishing and the report', async () => {
  await open(study)
  const page = await open(await addressOf(bas.page, 'Gelijke gevallen vergelijken'))
  await keepConsolePicture(page, 'gelijke-gevallen', 'main', 760)
  await open(`${product.console}/publiceren?zoek=veen`)
  await keepConsolePicture(await open(await addressOf(page, 'Voorbeeldveen')), 'factsheet', 'main', 900)
  await keepConsolePicture(await open(`${study}/rapport`), 'rapport', 'main', 900)
})

test('the fact check', async () => {
  await sendFactCheck()
  await open(`${product.console}/feitenchecks`)
  const page = await open(await addressOf(bas.page, 'Voorbeeldhaven'), /^Feitencheck/)
  await keepConsolePicture(page, 'feitencheck', 'main', 1000)
})

/** The gemeente sends what it noted, unless an earlier run had it do so: before that STJ sees nothing. */
async function sendFactCheck(): Promise<void> {
  const fenna = await visit(browser, { viewport: size })
  const { page, context } = fenna
  await signInToPortal(fenna, product, accountOf(product, 'fenna@'))
  await page.goto(`${product.portal}/feitencheck`)
  const onward = page.getByRole('link', { name: 'Verder naar versturen' })
  await page.getByRole('heading', { level: 1, name: /^Feitencheck/ }).waitFor()
  if ((await onward.count()) > 0) {
    await onward.click()
    await page.getByRole('button', { name: 'Reactie versturen' }).click()
    await page.getByText(/^FC-\d{4}-\d{6}$/).waitFor()
  }
  await context.close()
}

test('figures and the log', async () => {
  await keepConsolePicture(await open(`${study}/cijfers`), 'cijfers', 'main', 760)
  await keepConsolePicture(await open(`${study}/logboek?soort=approving`), 'logboek', 'main', 640)
})

test('people', async () => {
  const adem = await signedIn('adem@')
  await adem.page.goto(`${product.console}/beheer`)
  await adem.page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor()
  await keepConsolePicture(adem.page, 'mensen', 'main', 640)
  expect(adem.complaints).toEqual([])
})
