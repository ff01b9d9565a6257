import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test, vi } from 'vitest'
import { openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { keepGuidePicture } from './harness/guide-picture.ts'
import { product } from './harness/product-here.ts'
import { save } from './harness/requests.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'
import { smallPdf } from './harness/small-pdf.ts'

/** The pictures of docs/handleiding, taken from the running demonstration: see pictures.config.ts. */
const approach = 'Gezinnen op koers'
/** Narrow enough to stay readable where the guide is read on a phone. */
const viewport = { width: 600, height: 900 }
let browser: Browser
let karin: Visitor
let home = ''

beforeAll(async () => {
  browser = await openBrowser()
  karin = await signedIn('karin@')
  home = await homeOf(karin, approach)
})
afterAll(() => browser.close())

async function signedIn(start: string, size = viewport): Promise<Visitor> {
  const visitor = await visit(browser, { viewport: size })
  await signInToPortal(visitor, product, accountOf(product, start))
  return visitor
}

/** The questionnaire about this approach, from the inbox. */
async function homeOf({ page }: Visitor, name: string): Promise<string> {
  const path = await page.locator('main a[href^="/vragenlijst/"]', { hasText: name }).first().getAttribute('href')
  return `${product.portal}${path}`
}

test('signing in', async () => {
  const { page } = await visit(browser, { viewport })
  await page.goto(`${product.portal}/aanmelden`)
  await keepGuidePicture(page, 'aanmelden')
  await page.goto(product.invitations[0]?.link ?? '')
  await page.getByLabel('Kies een wachtwoord').waitFor()
  await keepGuidePicture(page, 'uitnodiging', { height: 760 })
})

test('beginning', async () => {
  const { page } = karin
  await page.goto(`${product.portal}/mijn-vragenlijsten`)
  await keepGuidePicture(page, 'mijn-vragenlijsten')
  await page.goto(`${home}/begin`)
  await keepGuidePicture(page, 'voordat-u-begint', { from: 'h1', height: 900 })
  await page.goto(home)
  await keepGuidePicture(page, 'onderdelen', { from: 'h2', height: 760 })
})

test('answering', async () => {
  const { page } = karin
  await page.goto(`${home}/t3`)
  await keepGuidePicture(page, 'vragen', { height: 860 })
  await page.locator('[data-question="V3.2.1a"] summary', { hasText: 'regisseur' }).click()
  await keepGuidePicture(page, 'uitleg-van-een-woord', { from: '[data-question="V3.2.1a"]', height: 430 })
})

test('working together', async () => {
  const { page } = karin
  await page.goto(`${home}/collegas`)
  await keepGuidePicture(page, 'collegas', { from: 'h1', height: 900 })
})

test('the same answer twice', async () => {
  const { page } = karin
  await page.goto(`${home}/a`)
  const box = page.locator('[data-question="A3"]')
  const expected = Number(await page.locator('[name="v.A3"]').inputValue())
  const meanwhile = { kind: 'text', text: 'Wij helpen gezinnen thuis, samen met het wijkteam.' }
  const answer = { question: 'A3', value: meanwhile, explanation: null, expected }
  const submission = home.split('/').at(-1) ?? ''
  await page.route(
    '**/trpc/saveAnswers',
    async (route) => {
      await save(karin, product.portal, submission, [answer])
      await route.continue()
    },
    { times: 1 },
  )
  await page.locator('[name="w.A3"]').fill('Een gezinscoach komt elke week thuis.')
  await page.locator('h1').click()
  await box.getByText('Wij helpen gezinnen thuis').waitFor()
  await keepGuidePicture(page, 'twee-versies', { from: '[data-question="A3"]', height: 800 })
  await box.getByRole('button', { name: 'De andere tekst houden' }).click()
})

test('without a connection', async () => {
  const visitor = await signedIn('karin@')
  const { page, context } = visitor
  await page.goto(`${home}/a`)
  await page.locator('h1').click()
  await context.setOffline(true)
  await page.locator('[name="w.A1"]').fill('september 2024')
  await page.locator('h1').click()
  await page
    .locator('[data-question="A1"]')
    .getByText(/^Niet opgeslagen/)
    .waitFor()
  await keepGuidePicture(page, 'geen-verbinding', { from: '[data-question="A1"]', height: 330 })
  await context.setOffline(false)
})

test('documents', async () => {
  const { page } = karin
  await page.goto(`${home}/stukken`)
  await page.getByLabel('Bij welke vraag horen deze stukken?').selectOption('A5')
  await page
    .getByLabel(/^Soort stuk/)
    .first()
    .selectOption('project-plan')
  const buffer = smallPdf('Werkplan Gezinnen op koers')
  await page.getByLabel('Bestanden').setInputFiles({ name: 'Werkplan.pdf', mimeType: 'application/pdf', buffer })
  await page.locator('li[id^="stuk-"]', { hasText: 'Werkplan' }).waitFor()
  await keepGuidePicture(page, 'stukken', { from: 'h1', height: 1100 })
})

test('taking answers over', async () => {
  const { page } = karin
  await page.goto(`${home}/overnemen`)
  await keepGuidePicture(page, 'overnemen', { from: 'h1', height: 900 })
})

test('questions that came back', async () => {
  const returned = 'Samen sterk thuis'
  const iris = await visit(browser)
  await signInToConsole(iris, product, accountOf(product, 'iris'))
  await iris.page.goto(product.console)
  await iris.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
  await iris.page.getByRole('link', { name: returned, exact: true }).click()
  const card = iris.page.locator('section.card', { hasText: 'Gemeente Voorbeeldstad' })
  await card.getByRole('link', { name: 'Vragen terugsturen' }).click()
  const article = iris.page.locator('article', { has: iris.page.locator('#vraag-V5\\.1\\.1a') })
  await article.locator('summary').click()
  await article.getByLabel('Wat wil STJ nog weten?').fill('Hoe vaak verlengt u? Noem een aantal.')
  const later = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)
  await iris.page.getByLabel('Opnieuw verzenden uiterlijk op').fill(later)
  await iris.page.getByRole('button', { name: 'Vragen terugsturen' }).click()
  await iris.page.getByText('De vragen zijn teruggestuurd.').waitFor()
  const { page } = karin
  await page.goto(`${product.portal}/mijn-vragenlijsten`)
  await page.goto(`${await homeOf(karin, returned)}/t5`)
  await keepGuidePicture(page, 'teruggestuurd', { from: 'h1', height: 760 })
})

test('naming partners', async () => {
  const daan = await signedIn('daan@')
  await daan.page.goto(`${await homeOf(daan, 'Gezin aan zet')}/netwerkpartners`)
  await keepGuidePicture(daan.page, 'netwerkpartners', { from: 'h1', height: 1000 })
})

test('control and sending', async () => {
  const { page } = karin
  await page.goto(`${home}/controle`)
  await keepGuidePicture(page, 'controleren', { from: 'h1' })
  await page.goto(`${home}/versturen`)
  await keepGuidePicture(page, 'versturen', { from: 'h1' })
})

test('the receipt', async () => {
  const veerle = await signedIn('veerle@')
  const sent = await homeOf(veerle, 'Buurtcoach')
  await vi.waitFor(
    async () => {
      await veerle.page.goto(`${sent}/ontvangst`)
      await veerle.page.getByRole('link', { name: /^Kopie downloaden/ }).waitFor({ timeout: 500 })
    },
    { timeout: 90_000, interval: 2_000 },
  )
  await keepGuidePicture(veerle.page, 'ontvangstbewijs', { from: 'h1' })
})

test('the fact check', async () => {
  const fenna = await signedIn('fenna@')
  const { page } = fenna
  await page.goto(`${product.portal}/feitencheck`)
  await page.getByRole('heading', { level: 1, name: /^Feitencheck/ }).waitFor()
  const place = page
    .locator('section', { has: page.getByRole('heading', { level: 3, name: 'Bevinding bij 5.2.1', exact: true }) })
    .last()
  await place.getByText(/pmerking toevoegen/).click()
  const form = place.locator('details[open] form[data-comment]').last()
  await form
    .getByLabel(/^Uw opmerking/)
    .fill('Sinds mei krijgen deze gezinnen wél voorrang. Zie het besluit van het college.')
  await form.getByText(/^Opgeslagen om/).waitFor()
  await place.evaluate((element) => element.setAttribute('data-picture', ''))
  await keepGuidePicture(page, 'feitencheck', { from: '[data-picture]', height: 866 })
})

test('the factsheet of one’s own gemeente', async () => {
  const veerle = await signedIn('veerle@')
  await veerle.page.getByRole('link', { name: /^Factsheet Voorbeeldveen/ }).click()
  await veerle.page.getByRole('link', { name: 'Factsheet lezen' }).waitFor()
  await keepGuidePicture(veerle.page, 'factsheet', { from: 'h1', height: 450 })
})

test('a partner on a phone', async () => {
  const partner = await signedIn('wim@', phone)
  await partner.page.goto(await homeOf(partner, approach))
  await keepGuidePicture(partner.page, 'netwerkpartner', { from: 'h1', height: 900 })
})
