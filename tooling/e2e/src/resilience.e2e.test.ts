import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

let browser: Browser
let hanna: Visitor
let section = ''

beforeAll(async () => {
  browser = await openBrowser()
  hanna = await visit(browser, { viewport: phone })
  await signInToPortal(hanna, product, accountOf(product, 'hanna@'))
  const href = await hanna.page.getByRole('link', { name: 'Gezin aan zet' }).getAttribute('href')
  section = `${product.portal}${href}/t1`
})
afterAll(() => browser.close())

/** Hanna's browser with every script held back: the page works as with JavaScript off, and axe can still look. */
async function withoutScripts(): Promise<Visitor> {
  const plain = await visit(browser, { viewport: phone })
  await plain.context.route('**/*.js', (route) => route.abort())
  await plain.context.addCookies(await hanna.context.cookies())
  return plain
}

const code = 'V1.1.1a'
const field = (page: Page) => page.locator(`[name="w.${code}"]`)
const box = (page: Page) => page.locator(`[data-question="${code}"]`)

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.locator('h1').click()
}

function untilSaid(page: Page, words: string | RegExp, timeout = 15_000): Promise<void> {
  return expect.poll(() => box(page).innerText(), { timeout }).toMatch(words)
}

/** What a fresh look at the page finds stored. */
async function stored({ context }: Visitor): Promise<string> {
  const page = await context.newPage()
  try {
    await page.goto(section)
    return await field(page).inputValue()
  } finally {
    await page.close()
  }
}

describe('typing is never lost', () => {
  test('no connection: the text stays, the screen says so, and it is sent when the connection is back', async () => {
    const { page } = hanna
    await page.goto(section)
    await page.route('**/trpc/**', (route) => route.abort('internetdisconnected'))
    await type(page, 'Getypt zonder verbinding.')
    await untilSaid(page, /Niet opgeslagen: geen verbinding\. Uw tekst staat nog in dit scherm/)
    expect(await field(page).inputValue()).toBe('Getypt zonder verbinding.')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await look(hanna, product, 'portaal-geen-verbinding')
    await page.unroute('**/trpc/**')
    await untilSaid(page, /Opgeslagen om \d\d\.\d\d/, 40_000)
    expect(await stored(hanna)).toBe('Getypt zonder verbinding.')
  })

  test('an answer of the server that is lost on the way: sent again, stored once', async () => {
    const { page } = hanna
    let lost = 0
    await page.route('**/trpc/saveAnswers**', async (route) => {
      lost += 1
      if (lost > 1) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    const before = await versionOn(page)
    await type(page, 'Het antwoord kwam niet aan.')
    await untilSaid(page, /Opgeslagen om/, 40_000)
    await expect.poll(() => versionOn(page)).toBe(before + 1)
    expect(lost).toBe(2)
    await page.unroute('**/trpc/saveAnswers**')
    expect(await stored(hanna)).toBe('Het antwoord kwam niet aan.')
  })

  test('two windows: the second sees both texts and chooses; nothing goes away before that', async () => {
    const { page, context } = hanna
    await page.goto(section)
    const other = await context.newPage()
    // Else the first text would be in the second window before anything is typed there.
    await other.route('**/live/**', (route) => route.abort())
    await other.goto(section)
    await type(page, 'Tekst uit het eerste venster.')
    await untilSaid(page, /Opgeslagen om/)
    await type(other, 'Tekst uit het tweede venster.')
    const chooser = box(other).getByRole('region', { name: 'Kies welke tekst blijft staan' })
    await chooser.waitFor()
    const words = await chooser.innerText()
    expect(words).toContain('Tekst uit het eerste venster.')
    expect(words).toContain('Tekst uit het tweede venster.')
    await look({ ...hanna, page: other }, product, 'portaal-twee-teksten')
    expect(await stored(hanna)).toBe('Tekst uit het eerste venster.')
    await chooser.getByRole('button', { name: 'Beide teksten samenvoegen' }).click()
    const merged = chooser.getByLabel('Samengevoegde tekst')
    expect(await merged.inputValue()).toBe('Tekst uit het eerste venster.\n\nTekst uit het tweede venster.')
    expect(await merged.evaluate((field) => field === document.activeElement)).toBe(true)
    await look({ ...hanna, page: other }, product, 'portaal-twee-teksten-samenvoegen')
    await other.keyboard.press('ControlOrMeta+Home')
    await other.keyboard.type('Samen: ')
    await other.keyboard.press('Tab')
    await other.keyboard.press('Enter')
    await untilSaid(other, /Opgeslagen om/)
    expect(await field(other).evaluate((each) => each === document.activeElement)).toBe(true)
    expect(await stored(hanna)).toBe('Samen: Tekst uit het eerste venster.\n\nTekst uit het tweede venster.')
    await other.close()
  })

  test('the session ends while typing: the text stays, and is saved after signing in in another tab', async () => {
    const { page, context } = hanna
    await page.goto(section)
    await context.clearCookies()
    await type(page, 'Getypt terwijl de sessie voorbij was.')
    await untilSaid(page, /Niet opgeslagen: u bent afgemeld/)
    expect(await field(page).inputValue()).toBe('Getypt terwijl de sessie voorbij was.')
    const tab = await context.newPage()
    await signInToPortal({ ...hanna, page: tab }, product, accountOf(product, 'hanna@'))
    await tab.close()
    await untilSaid(page, /Opgeslagen om/, 40_000)
    expect(await stored(hanna)).toBe('Getypt terwijl de sessie voorbij was.')
  })

  test('the session ended before a page is posted without script: the text comes back and can be posted again', async () => {
    const plain = await withoutScripts()
    const { page } = plain
    await page.goto(section)
    await field(page).fill('Gepost na afmelden.')
    const cookies = await plain.context.cookies()
    await plain.context.clearCookies()
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await page.getByRole('heading', { name: 'Uw antwoorden staan nog hier' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('Gepost na afmelden.')
    await look(plain, product, 'portaal-afgemeld-bij-opslaan')
    await plain.context.addCookies(cookies)
    await page.getByRole('button', { name: 'Opnieuw opslaan' }).click()
    await page.waitForURL(`${section}#vraag-${code}`)
    expect(await field(page).inputValue()).toBe('Gepost na afmelden.')
    expect(await stored(hanna)).toBe('Gepost na afmelden.')
    await plain.context.close()
  })

  test('a page typed under one account and posted under another is kept for the first', async () => {
    const plain = await withoutScripts()
    const { page, context } = plain
    await page.goto(section)
    await page.locator('[name="account"]').evaluate((field) => {
      if (field instanceof HTMLInputElement) field.value = '00000000-0000-4000-8000-000000000000'
    })
    await field(page).fill('Van een ander.')
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await page.getByRole('heading', { name: 'Uw antwoorden staan nog hier' }).waitFor()
    expect(await stored(hanna)).not.toBe('Van een ander.')
    await context.close()
  })

  test('a page posted over a newer answer shows both texts', async () => {
    const plain = await withoutScripts()
    await plain.page.goto(section)
    await hanna.page.goto(section)
    await type(hanna.page, 'Intussen opgeslagen.')
    await untilSaid(hanna.page, /Opgeslagen om/)
    await field(plain.page).fill('Later gepost.')
    await plain.page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await plain.page.getByRole('alert').waitFor()
    expect(await box(plain.page).innerText()).toContain('Intussen opgeslagen.')
    expect(await field(plain.page).inputValue()).toBe('Later gepost.')
    await look(plain, product, 'portaal-twee-teksten-zonder-script')
    await plain.page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await plain.page.waitForURL(/\/t2$/)
    expect(await stored(hanna)).toBe('Later gepost.')
    await plain.context.close()
  })

  test('the back button: what was saved since stands on the page', async () => {
    const { page } = hanna
    await page.goto(section)
    await type(page, 'Voor de knop terug.')
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await page.waitForURL(/\/t2$/)
    await page.goBack()
    await page.waitForURL(/\/t1$/)
    await expect.poll(() => field(page).inputValue()).toBe('Voor de knop terug.')
    await type(page, 'Na de knop terug.')
    await untilSaid(page, /Opgeslagen om/)
    expect(await box(page).getByRole('region', { name: 'Kies welke tekst blijft staan' }).count()).toBe(0)
    expect(await stored(hanna)).toBe('Na de knop terug.')
  })
})

async function versionOn(page: Page): Promise<number> {
  return Number(await page.locator(`[name="v.${code}"]`).inputValue())
}
