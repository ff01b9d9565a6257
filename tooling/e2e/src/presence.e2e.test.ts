import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

/** Two people, and two windows of one, in the same theme: live, in Chromium, over server-sent events. */
const product = inject('product')
const approach = 'Gezinnen op koers'
let browser: Browser
let karin: Visitor
let kees: Visitor
let theme = ''

beforeAll(async () => {
  browser = await openBrowser()
  karin = await signedIn('karin@')
  kees = await signedIn('kees@')
  const href = await karin.page.getByRole('link', { name: approach }).first().getAttribute('href')
  theme = `${product.portal}${href}/a`
}, 120_000)
afterAll(() => browser.close())

async function signedIn(start: string): Promise<Visitor> {
  const visitor = await visit(browser)
  await signInToPortal(visitor, product, accountOf(product, start))
  return visitor
}

const line = (page: Page) => page.locator('.live')
const field = (page: Page, code: string) => page.locator(`[name="w.${code}"]`)
const box = (page: Page, code: string) => page.locator(`[data-question="${code}"]`)
const within2 = { timeout: 2_000, interval: 25 }

/** Milliseconds until the page says it. */
async function until(page: Page, text: () => Promise<string>, wanted: RegExp, timeout = 2_000): Promise<number> {
  const began = performance.now()
  await expect.poll(text, { timeout, interval: 25, message: page.url() }).toMatch(wanted)
  return Math.round(performance.now() - began)
}

async function type(page: Page, code: string, words: string): Promise<void> {
  await field(page, code).fill(words)
  await page.locator('h1').click()
}
const untilSaved = (page: Page, code: string) =>
  until(page, () => box(page, code).innerText(), /Opgeslagen om \d\d[.:]\d\d/, 10_000)

test('two people see each other on the page within two seconds, and see each other leave', async () => {
  await karin.page.goto(theme)
  await expect.poll(() => line(karin.page).innerText()).toBe('')
  await kees.page.goto(theme)
  const seen = await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld is ook op deze pagina\./)
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld is ook op deze pagina\./)
  console.info(`presence seen after ${seen} ms`)
  await look(karin, product, 'samen-op-een-pagina')
  await kees.page.goto(theme.replace(/\/a$/, '/t1'))
  await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld is bij onderdeel 2, /, 6_000)
  await kees.page.goto(`${product.portal}/mijn-vragenlijsten`)
  const gone = await until(karin.page, () => line(karin.page).innerText(), /^\s*$/, 10_000)
  console.info(`gone after ${gone} ms`)
})

test('what one saves stands with the other within two seconds, with name and time', async () => {
  await kees.page.goto(theme)
  await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld/)
  const words = `Gezien door Kees ${Date.now()}`
  await type(karin.page, 'A3', words)
  await untilSaved(karin.page, 'A3')
  const shown = await until(kees.page, () => field(kees.page, 'A3').inputValue(), new RegExp(words))
  console.info(`saved change seen ${shown} ms after the writer saw it saved`)
  await expect
    .poll(() => box(kees.page, 'A3').innerText(), within2)
    .toMatch(/Karin Voorbeeld veranderde dit antwoord om \d\d\.\d\d uur/)
  await look(kees, product, 'wijziging-van-een-ander')
})

test('a second window of oneself counts, and never overwrites silently', async () => {
  await kees.page.goto(`${product.portal}/mijn-vragenlijsten`)
  const second = await karin.context.newPage()
  await second.goto(theme)
  const own = /U hebt deze pagina ook in een ander venster open\./
  await until(karin.page, () => line(karin.page).innerText(), own, 5_000)
  await until(second, () => line(second).innerText(), own)
  await type(karin.page, 'A3', 'uit het eerste venster')
  await untilSaved(karin.page, 'A3')
  await until(second, () => field(second, 'A3').inputValue(), /uit het eerste venster/)
  // Half typed in one, saved in the other: both texts stay.
  await field(second, 'A3').pressSequentially(' en half getypt', { delay: 5 })
  await type(karin.page, 'A3', 'intussen anders')
  await until(second, () => box(second, 'A3').innerText(), /Niet opgeslagen: kies hieronder/, 6_000)
  const text = await box(second, 'A3').innerText()
  expect(text).toContain('intussen anders')
  expect(text).toContain('uit het eerste venster en half getypt')
  expect(await field(second, 'A3').inputValue()).toBe('uit het eerste venster en half getypt')
  await second.close()
})

test('who signs out hears nothing more', async () => {
  await kees.page.goto(theme)
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld/)
  const tab = await kees.context.newPage()
  await tab.goto(`${product.portal}/mijn-vragenlijsten`)
  await tab.getByRole('button', { name: 'Afmelden' }).click()
  await until(kees.page, () => line(kees.page).innerText(), /^\s*$/)
  await type(karin.page, 'A3', 'niet meer voor Kees')
  await untilSaved(karin.page, 'A3')
  await kees.page.waitForTimeout(2_500)
  expect(await kees.page.content()).not.toContain('niet meer voor Kees')
  await tab.close()
})

test('the pages did not complain', () => {
  expectQuiet(karin)
  expectQuiet(kees)
})
