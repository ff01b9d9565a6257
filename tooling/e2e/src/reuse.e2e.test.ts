import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

const second = 'Gezinnen op koers'
let browser: Browser
let karin: Visitor
let address: string

beforeAll(async () => {
  browser = await openBrowser()
  karin = await visit(browser)
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
  const href = await karin.page.getByRole('link', { name: second }).first().getAttribute('href')
  address = `${product.portal}${href}`
})
afterAll(() => browser.close())

const partOf = (visitor: Visitor, code: string): Locator => visitor.page.locator(`[id="overnemen-${code}"]`)
const questionOf = (visitor: Visitor, code: string): Locator => visitor.page.locator(`[id="vraag-${code}"]`)
const text = (visitor: Visitor) => visitor.page.locator('main').innerText()

/** The same person in a browser without script, on a phone. */
async function withoutScript(): Promise<Visitor> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: 'nl-NL' })
  await context.addCookies(await karin.context.cookies())
  return { context, page: await context.newPage(), script: false, complaints: [] }
}

test('what holds for the whole gemeente is offered with the approach it was answered at', async () => {
  await karin.page.goto(`${address}/overnemen`)
  const policy = await partOf(karin, 'V3.1.1a').innerText()
  for (const words of ['Nog niet ingevuld.', 'Visie Thuis in Voorbeeldstad', 'Nota Veilig opgroeien'])
    expect(policy).toContain(words)
  expect(policy).toContain('de aanpakken')
  expect(await partOf(karin, 'V1.1.2a').innerText()).toContain('staat hetzelfde antwoord')
  expect(await karin.page.locator('[name=overnemen]:checked').count()).toBe(0)
  await look(karin, product, 'overnemen')
})

test('nothing ticked, or two answers for one question: said, and nothing is taken over', async () => {
  const take = karin.page.getByRole('button', { name: 'Aangevinkte antwoorden overnemen' })
  await take.click()
  await karin.page.getByRole('alert').getByText('Vink ten minste één antwoord aan').waitFor()
  for (const box of await partOf(karin, 'V3.1.1a').getByRole('checkbox').all()) await box.check()
  await take.click()
  await karin.page.getByRole('alert').getByText('Kies voor deze vraag één antwoord.').waitFor()
  expect(await partOf(karin, 'V3.1.1a').locator('[name=overnemen]:checked').count()).toBe(2)
  await look(karin, product, 'overnemen-fout')
  expect(await partOf(karin, 'V3.1.1a').innerText()).toContain('Nog niet ingevuld.')
  karin.complaints.length = 0
})

test('without script on a phone: ticked answers come over, with where they came from', async () => {
  const plain = await withoutScript()
  await plain.page.goto(`${address}/overnemen`)
  await partOf(plain, 'V3.1.1a').getByLabel('Samen sterk thuis').check()
  await partOf(plain, 'V1.1.2b').getByRole('checkbox').first().check()
  await plain.page.getByRole('button', { name: 'Aangevinkte antwoorden overnemen' }).click()
  expect(await text(plain)).toContain('2 antwoorden zijn overgenomen.')
  expect(await partOf(plain, 'V3.1.1a').innerText()).toContain('Overgenomen van de aanpak')
  await look(plain, product, 'overnemen-gedaan')
  await plain.page.goto(`${address}/t3`)
  expect(await plain.page.locator('[name="w.V3.1.1a"]').inputValue()).toBe('Visie Thuis in Voorbeeldstad')
  await plain.context.close()
})

test('under the question: an empty field is filled by one button, and what else was typed on the page is saved with it', async () => {
  await karin.page.goto(`${address}/t1`)
  await questionOf(karin, 'V1.1.2c').getByText('gaf u dit antwoord').first().waitFor()
  await look(karin, product, 'overnemen-bij-de-vraag')
  const plain = await withoutScript()
  await plain.page.goto(`${address}/t1`)
  await plain.page.locator('[name="w.V1.1.1a"]').fill('Gezinnen die op vier leefgebieden vastlopen.')
  await questionOf(plain, 'V1.1.2c')
    .getByRole('button', { name: /Overnemen.*Samen sterk thuis/ })
    .click()
  await plain.page.waitForURL('**/t1#vraag-V1.1.2c')
  expect(await plain.page.locator('[name="w.V1.1.2c"]').inputValue()).toBe('Voorbeeld-Noord en de Molenbuurt')
  expect(await plain.page.locator('[name="w.V1.1.1a"]').inputValue()).toBe(
    'Gezinnen die op vier leefgebieden vastlopen.',
  )
  await plain.context.close()
})

test('an own answer never goes without being asked', async () => {
  await karin.page.goto(`${address}/t1`)
  const question = questionOf(karin, 'V1.1.2c')
  expect(await question.innerText()).toContain('Overgenomen van de aanpak Samen sterk thuis')
  await karin.page.locator('[name="w.V1.1.2c"]').fill('')
  await karin.page.locator('[name="w.V1.1.2c"]').blur()
  await question.getByText(/Opgeslagen om/).waitFor()
  await karin.page.reload()
  // Typed after the page was made: the button still says that the field is empty.
  const button = question.getByRole('button', { name: /Overnemen.*Samen sterk thuis/ })
  await karin.page.route('**/trpc/saveAnswers**', (route) => route.abort())
  await karin.page.locator('[name="w.V1.1.2c"]').fill('Alleen de Molenbuurt')
  await button.click()
  await karin.page.getByRole('alert').getByText('Hier staat al een ander antwoord.').waitFor()
  expect(await karin.page.locator('[name="w.V1.1.2c"]').inputValue()).toBe('Alleen de Molenbuurt')
  await karin.page.unroute('**/trpc/saveAnswers**')
  await look(karin, product, 'overnemen-geweigerd')
  await question.locator('summary', { hasText: 'ander antwoord' }).click()
  await question.getByRole('button', { name: /Antwoord hier vervangen.*Samen sterk thuis/ }).click()
  await karin.page.waitForURL('**/t1#vraag-V1.1.2c')
  expect(await karin.page.locator('[name="w.V1.1.2c"]').inputValue()).toBe('Voorbeeld-Noord en de Molenbuurt')
  karin.complaints.length = 0
})

test('a colleague of one approach only sees no offer; a partner no such page', async () => {
  const kees = await visit(browser)
  await signInToPortal(kees, product, accountOf(product, 'kees@'))
  await kees.page.goto(`${address}/overnemen`)
  const said = await text(kees)
  expect(said).toContain('geen andere aanpak in')
  expect(said).not.toContain('Nota Veilig opgroeien')
  await look(kees, product, 'overnemen-niets')
  await kees.page.goto(`${address}/t1`)
  expect(await questionOf(kees, 'V1.1.2c').innerText()).toContain('Overgenomen van de aanpak Samen sterk thuis')
  expect(await kees.page.getByText('gaf u dit antwoord').count()).toBe(0)
  expectQuiet(kees)
  const wim = await visit(browser)
  await signInToPortal(wim, product, accountOf(product, 'wim@'))
  const href = await wim.page.getByRole('link', { name: second }).first().getAttribute('href')
  for (const page of [`${address}/overnemen`, `${product.portal}${href}/overnemen`])
    expect((await wim.page.goto(page))?.status()).toBe(404)
  for (const visitor of [kees, wim]) await visitor.context.close()
  expectQuiet(karin)
})
