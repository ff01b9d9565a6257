import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { call, save } from './harness/requests.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

/** Two people, and two windows of one, in the same theme: live, in Chromium, over server-sent events. */
const origin = product.portal
const approach = 'Gezinnen op koers'
let browser: Browser
let karin: Visitor
let kees: Visitor
let theme = ''
let submission = ''

beforeAll(async () => {
  browser = await openBrowser()
  karin = await signedIn('karin@')
  kees = await signedIn('kees@')
  const href = await karin.page.getByRole('link', { name: approach }).first().getAttribute('href')
  submission = href?.split('/').at(-1) ?? ''
  theme = `${origin}/vragenlijst/${submission}/a`
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

/** Within two seconds, unless told otherwise. */
async function until(page: Page, text: () => Promise<string>, wanted: RegExp, timeout = 2_000): Promise<void> {
  await expect.poll(text, { timeout, interval: 25, message: page.url() }).toMatch(wanted)
}

/** Saved by Karin past her page, as a window of hers elsewhere would. */
async function saveElsewhere(question: string, words: string): Promise<void> {
  const html = await (await karin.context.request.get(theme)).text()
  const version = new RegExp(`name="v\\.${question}" value="(\\d+)"`).exec(html)?.[1]
  const value = { kind: 'text', text: words }
  const saved = await save(karin, origin, submission, [
    { question, value, explanation: null, expected: Number(version ?? Number.NaN) },
  ])
  expect(saved.status()).toBe(200)
}

/** Types, and before that is saved somebody else saves: both texts stand there, and the field keeps its own. */
async function expectBothTexts(page: Page, typed: string, meanwhile: () => Promise<void>): Promise<void> {
  const holdOne = async (route: Route) => {
    await meanwhile()
    await route.continue()
  }
  await page.route('**/trpc/saveAnswers', holdOne, { times: 1 })
  await type(page, 'A3', typed)
  await until(page, () => box(page, 'A3').innerText(), /Niet opgeslagen: kies hieronder/, 6_000)
  const theirs = await page.getByText(/^(intussen elders opgeslagen|zo zegt Karin het)$/).count()
  expect(theirs).toBeGreaterThan(0)
  expect(await box(page, 'A3').innerText()).toContain(typed)
  expect(await field(page, 'A3').inputValue()).toBe(typed)
}

async function expectUnheard(words: string): Promise<void> {
  expect(await field(kees.page, 'A3').inputValue()).not.toContain(words)
  expect(await kees.page.content()).not.toContain(words)
}

async function accountOfKees(): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ submission }))
  const answer = await karin.context.request.get(`${origin}/trpc/getColleagues?input=${input}`)
  const { result } = await answer.json()
  const found = result.data.colleagues.find(({ name }: { name: string }) => name === 'Kees Voorbeeld')
  return String(found.accountId)
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
  await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld is ook op deze pagina\./)
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld is ook op deze pagina\./)
  await look(karin, product, 'samen-op-een-pagina')
  await kees.page.goto(theme.replace(/\/a$/, '/t1'))
  await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld is bij onderdeel 2, /, 6_000)
  await kees.page.goto(`${product.portal}/mijn-vragenlijsten`)
  await until(karin.page, () => line(karin.page).innerText(), /^\s*$/, 10_000)
})

test('what one saves stands with the other within two seconds, with name and time', async () => {
  await kees.page.goto(theme)
  await until(karin.page, () => line(karin.page).innerText(), /Kees Voorbeeld/)
  const words = `Gezien door Kees ${Date.now()}`
  await type(karin.page, 'A3', words)
  await untilSaved(karin.page, 'A3')
  await until(kees.page, () => field(kees.page, 'A3').inputValue(), new RegExp(words))
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
  await expectBothTexts(second, 'half getypt in het tweede', () => saveElsewhere('A3', 'intussen elders opgeslagen'))
  // What is not chosen stays kept in this browser: chosen here, so that it does not come back below.
  await second.getByRole('button', { name: 'De andere tekst houden' }).click()
  await until(second, () => field(second, 'A3').inputValue(), /^intussen elders opgeslagen$/)
  await second.close()
})

test('two people at the same answer: nothing is overwritten silently, one text is chosen, both see it', async () => {
  const handed = { submission, colleague: await accountOfKees(), questions: ['A3'] }
  expect((await call(karin, origin, 'assignQuestions', handed)).status()).toBe(200)
  await kees.page.goto(theme)
  await karin.page.goto(theme)
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld/, 5_000)
  await expectBothTexts(kees.page, 'zo zegt Kees het', () => saveElsewhere('A3', 'zo zegt Karin het'))
  await look(kees, product, 'twee-teksten-naast-elkaar')
  await until(karin.page, () => field(karin.page, 'A3').inputValue(), /^zo zegt Karin het$/)
  await kees.page.getByRole('button', { name: 'Beide teksten samenvoegen' }).click()
  await kees.page.getByRole('button', { name: 'Samengevoegde tekst bewaren' }).click()
  await untilSaved(kees.page, 'A3')
  for (const words of [/zo zegt Karin het/, /zo zegt Kees het/]) {
    await until(karin.page, () => field(karin.page, 'A3').inputValue(), words)
  }
  expect(await box(karin.page, 'A3').innerText()).toMatch(/Kees Voorbeeld veranderde dit antwoord om/)
})

test('a colleague who is taken off hears nothing more and is told so; others see the questions move', async () => {
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld/)
  const ending = { submission, colleague: await accountOfKees() }
  expect((await call(karin, origin, 'endColleague', ending)).status()).toBe(200)
  await until(kees.page, () => kees.page.locator('main').innerText(), /U werkt niet meer mee aan deze vragenlijst\./)
  await until(karin.page, () => karin.page.locator('main').innerText(), /De vragen zijn intussen anders verdeeld\./)
  await look(kees, product, 'werkt-niet-meer-mee')
  await look(karin, product, 'anders-verdeeld')
  await until(kees.page, () => line(kees.page).innerText(), /^\s*$/)
  await saveElsewhere('A3', 'niet meer voor Kees')
  await kees.page.waitForTimeout(2_500)
  await expectUnheard('niet meer voor Kees')
  // As he was, for who comes after.
  const back = { submission, name: 'Kees Voorbeeld', email: 'kees@voorbeeldstad.example', questions: [] }
  expect((await call(karin, origin, 'inviteColleague', back)).status()).toBe(200)
})

test('who signs out hears nothing more', async () => {
  await kees.page.goto(theme)
  await until(kees.page, () => line(kees.page).innerText(), /Karin Voorbeeld/)
  const tab = await kees.context.newPage()
  await tab.goto(`${product.portal}/mijn-vragenlijsten`)
  await tab.getByRole('button', { name: 'Afmelden' }).click()
  await until(kees.page, () => line(kees.page).innerText(), /^\s*$/)
  await type(karin.page, 'A3', 'na het afmelden')
  await untilSaved(karin.page, 'A3')
  await kees.page.waitForTimeout(2_500)
  await expectUnheard('na het afmelden')
  await tab.close()
})

test('the pages did not complain', () => {
  expectQuiet(karin)
  // Two texts for one answer: the browser notes the 409 itself. After signing out a stream may be asked for in vain.
  expect(kees.complaints.filter((each) => !/status of (409|401)/.test(each))).toEqual([])
})
