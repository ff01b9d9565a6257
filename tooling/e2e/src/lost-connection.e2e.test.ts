import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInFromHere, signInToPortal } from './harness/sign-in.ts'
import { killPortal, unsentIn } from './harness/unsent.ts'

const hannaAccount = accountOf(product, 'hanna@')
let browser: Browser
let hanna: Visitor
let section = ''

beforeAll(async () => {
  browser = await openBrowser()
  hanna = await visit(browser, { viewport: phone })
  await signInToPortal(hanna, product, hannaAccount)
  const href = await hanna.page.getByRole('link', { name: 'Gezin aan zet' }).getAttribute('href')
  section = `${product.portal}${href}/t1`
})
afterAll(() => browser.close())
beforeEach(async () => {
  await hanna.context.setOffline(false)
  for (const page of hanna.context.pages().slice(1)) await page.close()
  await hanna.page.goto(section)
})

const text = 'V1.1.1a'
const field = (page: Page, code = text) => page.locator(`textarea[name="w.${code}"]`)
const box = (page: Page, code = text) => page.locator(`[data-question="${code}"]`)
const main = (page: Page) => page.locator('main')
const version = async (page: Page, code = text) => Number(await page.locator(`[name="v.${code}"]`).inputValue())
const type = async (page: Page, words: string) => {
  await field(page).fill(words)
  await page.locator('h1').click()
}
const untilSaid = (page: Page, words: RegExp | string, timeout = 20_000) =>
  expect.poll(() => main(page).innerText(), { timeout }).toMatch(words)
const untilNothingWaits = (page: Page) => expect.poll(() => unsentIn(page), { timeout: 40_000 }).toEqual([])
/** The choice questions of the page, each with its last option. */
const choicesOn = (page: Page) =>
  page.locator('input:is([type="radio"], [type="checkbox"])[name^="w."]').evaluateAll((inputs) => {
    const last = new Map((inputs as HTMLInputElement[]).map(({ name, value }) => [name.slice(2), value]))
    return [...last].map(([code, option]) => ({ code, option }))
  })
/** Its scripts run: the only window of ours holds its lock. */
const untilAlive = (page: Page) =>
  expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1)
const openTab = async (visitor: Visitor, address: string) => {
  const page = await visitor.context.newPage()
  await page.goto(address)
  return page
}

describe('no connection', () => {
  test('three answers, the tab closed, the browser back on another page: each is saved once', async () => {
    const page = await openTab(hanna, section)
    const [first, second] = await choicesOn(page)
    if (!first || !second) throw new Error('This section has no two questions to choose at')
    const before = await Promise.all([text, first.code, second.code].map((code) => version(page, code)))
    await hanna.context.setOffline(true)
    await type(page, 'Getypt in de trein.')
    await page.locator(`[name="w.${first.code}"][value="${first.option}"]`).check()
    await page.locator(`[name="w.${second.code}"][value="${second.option}"]`).check()
    await untilSaid(page, /Geen verbinding\. 3 antwoorden wachten in deze browser en worden vanzelf opgeslagen\./)
    await look({ ...hanna, page }, product, 'portaal-drie-antwoorden-wachten')
    const question = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await question).type()).toBe('beforeunload')
    await (await question).accept()
    await expect.poll(() => page.isClosed()).toBe(true)

    await hanna.context.setOffline(false)
    await hanna.page.goto(`${product.portal}/mijn-vragenlijsten`)
    await untilNothingWaits(hanna.page)
    await hanna.page.goto(section)
    expect(await field(hanna.page).inputValue()).toBe('Getypt in de trein.')
    expect(await hanna.page.locator(`[name="w.${first.code}"][value="${first.option}"]`).isChecked()).toBe(true)
    const after = await Promise.all([text, first.code, second.code].map((code) => version(hanna.page, code)))
    expect(after).toEqual(before.map((each) => each + 1))
  })

  test('somebody wrote meanwhile: nothing is put over it; both texts stand there, and are found from any page', async () => {
    await hanna.page.goto('about:blank')
    const page = await openTab(hanna, section)
    await hanna.context.setOffline(true)
    await type(page, 'Zonder verbinding bedacht.')
    await expect.poll(() => unsentIn(page)).toHaveLength(1)
    await page.close()
    await hanna.context.setOffline(false)
    const elsewhere = await visit(browser)
    await signInToPortal(elsewhere, product, hannaAccount)
    await elsewhere.page.goto(section)
    await type(elsewhere.page, 'Elders geschreven.')
    await expect.poll(() => box(elsewhere.page).innerText()).toMatch(/Opgeslagen om/)

    await hanna.page.goto(`${product.portal}/mijn-vragenlijsten`)
    await untilSaid(hanna.page, /Eén antwoord dat u eerder typte, is nog niet opgeslagen/)
    expect(await main(hanna.page).innerText()).toContain('Zonder verbinding bedacht.')
    await look(hanna, product, 'portaal-wacht-op-keuze')
    await hanna.page.getByRole('link', { name: `Naar vraag ${text}` }).click()
    const chooser = box(hanna.page).getByRole('region', { name: 'Kies welke tekst blijft staan' })
    await chooser.waitFor()
    expect(await chooser.innerText()).toContain('Zonder verbinding bedacht.')
    expect(await chooser.innerText()).toContain('Elders geschreven.')
    await elsewhere.page.reload()
    expect(await field(elsewhere.page).inputValue()).toBe('Elders geschreven.')
    await chooser.getByRole('button', { name: 'Mijn tekst bewaren' }).click()
    await untilNothingWaits(hanna.page)
    await elsewhere.page.reload()
    expect(await field(elsewhere.page).inputValue()).toBe('Zonder verbinding bedacht.')
    await elsewhere.context.close()
  })

  test('a browser that keeps nothing: the text waits on the screen, which says to stay open', async () => {
    const bare = await visit(browser, { viewport: phone })
    await bare.context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await bare.context.addCookies(await hanna.context.cookies())
    const { page } = bare
    await page.goto(section)
    await bare.context.setOffline(true)
    const words = `Zonder geheugen getypt, ${Date.now()}.`
    await type(page, words)
    await untilSaid(page, /1 antwoord wacht in dit scherm en wordt vanzelf opgeslagen\. Laat dit tabblad open\./)
    await bare.context.setOffline(false)
    await untilSaid(page, /Alles wat wachtte, is opgeslagen\./)
    await page.reload()
    expect(await field(page).inputValue()).toBe(words)
    await bare.context.close()
  })

  test('the button that posts the page keeps it on the screen instead', async () => {
    const { page } = hanna
    await hanna.context.setOffline(true)
    await field(page).fill('Nog niet weg.')
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await untilSaid(page, /Geen verbinding\. 1 antwoord wacht/)
    expect(await field(page).inputValue()).toBe('Nog niet weg.')
    await hanna.context.setOffline(false)
    await untilNothingWaits(page)
  })
})

describe('the server falls', () => {
  test('in mid-save, again and again: what was typed is stored once each time', async () => {
    const { page } = hanna
    const isUp = () =>
      fetch(`${product.portal}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    for (const turn of [1, 2]) {
      const before = await version(page)
      await expect.poll(isUp, { timeout: 20_000 }).toBe(true)
      page.once('request', () => setTimeout(() => killPortal(product), turn * 3))
      await type(page, `Getypt terwijl de server viel, ${turn}.`)
      await untilNothingWaits(page)
      await expect.poll(() => version(page), { timeout: 20_000 }).toBe(before + 1)
    }
    // A save that was acknowledged just before the fall leaves nothing to wait for.
    await page.waitForTimeout(200)
    await expect.poll(isUp, { timeout: 20_000 }).toBe(true)
    await page.goto(section)
    expect(await field(page).inputValue()).toBe('Getypt terwijl de server viel, 2.')
  })
})

describe('the session is over', () => {
  test('signing in again leads back to the same field with the text in it, and it is saved', async () => {
    const { page, context } = hanna
    // Ended elsewhere: the cookie stays behind and holds no more.
    const left = await context.cookies()
    await context.addCookies(left.map((cookie) => ({ ...cookie, value: [...cookie.value].reverse().join('') })))
    await type(page, 'Getypt na dertig minuten stilte.')
    await untilSaid(page, /U bent afgemeld\. 1 antwoord wacht in deze browser tot u weer bent aangemeld\./)
    await look(hanna, product, 'portaal-afgemeld-tijdens-typen')
    await box(page)
      .getByRole('link', { name: /Opnieuw aanmelden/ })
      .click()
    await page.waitForURL(/\/aanmelden\?terug=/)
    expect(await main(page).innerText()).toContain('U bent afgemeld. Meld u opnieuw aan')
    expect(await page.getByRole('button', { name: 'Afmelden' }).count()).toBe(0)
    await signInFromHere(hanna, product, hannaAccount)
    expect(page.url()).toBe(`${section}#vraag-${text}`)
    await expect.poll(() => field(page).inputValue()).toBe('Getypt na dertig minuten stilte.')
    expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true)
    await untilNothingWaits(page)
    await page.goto(section)
    expect(await field(page).inputValue()).toBe('Getypt na dertig minuten stilte.')
  })

  test('five minutes before, it warns; whoever does something stays signed in; after half an hour it says so', async () => {
    const page = await hanna.context.newPage()
    await hanna.page.goto('about:blank')
    await page.clock.install()
    await page.goto(section)
    await untilAlive(page)
    await page.clock.fastForward('26:00')
    await untilSaid(page, /Over ten hoogste vijf minuten wordt u afgemeld/)
    await look({ ...hanna, page }, product, 'portaal-bijna-afgemeld')
    const asked = page.waitForResponse(/getOwnSeat/)
    await page.keyboard.press('Shift')
    expect((await asked).ok()).toBe(true)
    await page.clock.fastForward('00:20')
    expect(await main(page).innerText()).not.toContain('Over ten hoogste vijf minuten')
    await box(page).locator('textarea').first().focus()
    const cookies = await hanna.context.cookies()
    await hanna.context.clearCookies()
    await page.clock.fastForward('31:00')
    await untilSaid(page, /U bent afgemeld, omdat u 30 minuten niets deed/)
    const back = await main(page).getByRole('link', { name: 'Meld u opnieuw aan' }).getAttribute('href')
    expect(back).toMatch(/^\/aanmelden\?terug=[0-9a-f-]{36}~t1~V1\.1\.1a$/)
    await hanna.context.addCookies(cookies)
    await page.close()
  })

  test('a way back that is no place in a questionnaire leads to the start', async () => {
    const other = await visit(browser)
    await other.page.goto(`${product.portal}/aanmelden?terug=https://kwaad.example/vragenlijst`)
    await signInFromHere(other, product, hannaAccount)
    expect(other.page.url()).toBe(`${product.portal}/mijn-vragenlijsten`)
    await other.context.close()
  })

  test('another account in this browser never sees or sends what waits, also not from a tab that is still open', async () => {
    const { page, context } = hanna
    const secret = 'Alleen van Hanna.'
    const before = await version(page)
    await context.setOffline(true)
    await type(page, secret)
    await expect.poll(() => unsentIn(page)).toHaveLength(1)
    await context.clearCookies()
    await context.setOffline(false)
    const tab = await context.newPage()
    const sent: string[] = []
    tab.on('request', (request) => sent.push(request.postData() ?? ''))
    await signInToPortal({ ...hanna, page: tab }, product, accountOf(product, 'karin@'))
    await untilSaid(page, /In deze browser is nu iemand anders aangemeld/, 40_000)
    await look(hanna, product, 'portaal-iemand-anders-aangemeld')
    await tab.goto(`${product.portal}/mijn-vragenlijsten`)
    await tab.waitForTimeout(2_000)
    expect(await tab.content()).not.toContain(secret)
    expect(sent.filter((body) => body.includes(secret))).toEqual([])
    await page.close()
    await tab.reload()
    await tab.waitForTimeout(2_000)
    expect(await unsentIn(tab)).toHaveLength(1)
    expect(await main(tab).innerText()).not.toContain(secret)

    await context.clearCookies()
    hanna.page = tab
    await signInToPortal(hanna, product, hannaAccount)
    await untilNothingWaits(tab)
    await tab.goto(section)
    expect([await field(tab).inputValue(), await version(tab)]).toEqual([secret, before + 1])
  })
})

describe('signing out', () => {
  test('with unsent answers asks first; then nothing of them is left in the browser', async () => {
    const { page } = hanna
    await page.route('**/trpc/saveAnswers**', (route) => route.abort('internetdisconnected'))
    await type(page, 'Nog niet verstuurd.')
    await untilSaid(page, /1 antwoord wacht/)
    const question = page.getByRole('dialog', { name: 'Er staat nog 1 antwoord klaar dat niet is opgeslagen' })
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click()
    await question.waitFor()
    await look(hanna, product, 'portaal-afmelden-met-wachtende-tekst')
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    expect(await unsentIn(page)).toHaveLength(1)
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click()
    await question.getByRole('button', { name: 'Toch afmelden en wissen' }).click()
    await page.waitForURL('**/aanmelden?afgemeld')
    expect(await unsentIn(page)).toEqual([])
    await page.unroute('**/trpc/saveAnswers**')
    await signInToPortal(hanna, product, hannaAccount)
  })

  test('without any goes at once', async () => {
    const { page } = hanna
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click()
    await page.waitForURL('**/aanmelden?afgemeld')
  })
})
