import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

let browser: Browser
let karin: Visitor
let daan: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  karin = await visit(browser)
  daan = await visit(browser)
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
  await signInToPortal(daan, product, accountOf(product, 'daan@'))
}, 120_000)
afterAll(() => browser.close())

async function homeOf({ page }: Visitor, approach: string): Promise<string> {
  await page.goto(`${product.portal}/mijn-vragenlijsten`)
  const own = page.locator('main a[href^="/vragenlijst/"]', { hasText: approach })
  return `${product.portal}${await own.first().getAttribute('href')}`
}

/** On top: what is wrong, with the focus; each link leads to a control that can be typed in, and that says the same beside itself. */
async function expectSummary(page: Page): Promise<void> {
  const summary = page.getByRole('alert').first()
  await summary.waitFor()
  await expect.poll(() => summary.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  const first = await summary.evaluate((element) => {
    const form = document.querySelector('main form')
    return form === null || (element.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  expect([page.url(), first]).toEqual([page.url(), true])
  for (const link of await summary.locator('a').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    await link.click()
    const landed = await page.evaluate((id) => {
      const field = document.getElementById(id)
      return field !== null && (field === document.activeElement || field.contains(document.activeElement))
    }, href.slice(1))
    expect([page.url(), href, landed]).toEqual([page.url(), href, true])
  }
}

describe('a refused form says so on top, with the focus and links to its fields', () => {
  test.each([
    ['aanmelden', '/aanmelden', 'Verder naar de code'],
    ['een uitnodiging', '/uitnodiging', 'Uitnodiging aannemen'],
    ['een vergeten wachtwoord', '/wachtwoord-vergeten', /^(Code|Stuur|Mail)/],
  ] as const)('%s', async (name, path, button) => {
    const visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${product.portal}${path}`)
    await page.getByRole('button', { name: button }).click()
    await expectSummary(page)
    await look(visitor, product, `fout-${name.replaceAll(' ', '-')}`)
    await visitor.context.close()
  })

  test('inviting a colleague', async () => {
    const { page } = karin
    await page.goto(`${await homeOf(karin, 'Gezinnen op koers')}/collegas`)
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await expectSummary(page)
    await look(karin, product, 'fout-collega')
  })

  test('naming a partner', async () => {
    const { page } = daan
    await page.goto(`${await homeOf(daan, 'Gezin aan zet')}/netwerkpartners`)
    await page
      .getByRole('button', { name: /voordragen$/i })
      .last()
      .click()
    await expectSummary(page)
    await look(daan, product, 'fout-netwerkpartner')
  })

  test('taking over nothing', async () => {
    const { page } = karin
    await page.goto(`${await homeOf(karin, 'Gezinnen op koers')}/overnemen`)
    await page.getByRole('button', { name: 'Aangevinkte antwoorden overnemen' }).click()
    await expectSummary(page)
  })

  test('sending with blanks that nobody confirmed', async () => {
    const { page } = karin
    await page.goto(`${await homeOf(karin, 'Gezinnen op koers')}/versturen`)
    await page.getByRole('button', { name: 'Vragenlijst versturen' }).click()
    await expectSummary(page)
    await look(karin, product, 'fout-versturen')
  })

  test('a number that is none, on a theme page', async () => {
    const { page } = karin
    await page.goto(`${await homeOf(karin, 'Gezinnen op koers')}/a`)
    await page.locator('[name="w.A2"]').fill('een stuk of twintig')
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await expectSummary(page)
    expect(await page.locator('[name="w.A2"]').inputValue()).toBe('een stuk of twintig')
    await look(karin, product, 'fout-getal')
  })

  test('the console: the form that was typed in stays open, with the words beside its field', async () => {
    const loes = await visit(browser)
    const { page } = loes
    await signInToConsole(loes, product, accountOf(product, 'loes@'))
    await page.goto(`${product.console}/feitenchecks`)
    await page.getByRole('link', { name: 'Voorbeeldhaven' }).click()
    await page.locator('summary', { hasText: 'Meer tijd geven' }).click()
    await page.getByLabel('Reageren tot en met').fill('overmorgen')
    await page.getByRole('button', { name: 'Nieuwe datum opslaan' }).click()
    await expectSummary(page)
    const field = page.getByLabel('Reageren tot en met')
    expect([await field.isVisible(), await field.inputValue()]).toEqual([true, 'overmorgen'])
    await page.getByText('Fout: Dit klopt nog niet.').waitFor()
    await look(loes, product, 'fout-console')
    await loes.context.close()
  })
})
