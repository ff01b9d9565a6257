import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { readMail } from './harness/demo-post.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'
import { smallPdf } from './harness/small-pdf.ts'

let browser: Browser
let daan: Visitor
let screen = ''

beforeAll(async () => {
  browser = await openBrowser()
  daan = await visit(browser)
  await signInToPortal(daan, product, accountOf(product, 'daan@'))
  const href = await daan.page.getByRole('link', { name: 'Gezin aan zet' }).first().getAttribute('href')
  screen = `${product.portal}${href}/stukken`
})
afterAll(() => browser.close())

const pdf = (name: string, line = name) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: smallPdf(line),
})
const large = (name: string) => {
  const { buffer, ...file } = pdf(name)
  // Blanks before the end mark: still a PDF, and long enough under way to be cancelled.
  const end = buffer.lastIndexOf('%%EOF')
  return {
    ...file,
    buffer: Buffer.concat([buffer.subarray(0, end), Buffer.alloc(9_000_000, ' \n'), buffer.subarray(end)]),
  }
}
const files = (page: Page) => page.getByLabel('Bestanden')
const line = (page: Page, name: string) => page.locator('li[data-phase]', { hasText: name })
const card = (page: Page, title: string) =>
  page.locator('li[id^="stuk-"]', { has: page.getByRole('heading', { name: title }) })

/** Slows what leaves this browser down to so many bytes a second. */
async function slowLine(page: Page, bytesPerSecond: number): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  const throttle = (uploadThroughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    })
  await session.send('Network.enable')
  await throttle(bytesPerSecond)
  return () => throttle(-1)
}

describe('with script', () => {
  test('several at once: each with its own progress, the refused one says why, the others are in', async () => {
    const { page } = daan
    await page.goto(screen)
    await page.getByText('Er zijn nog geen stukken.').waitFor()
    await look(daan, product, 'stukken-leeg')
    await page.getByLabel('Bij welke vraag horen deze stukken?').selectOption('A5')
    await page
      .getByLabel(/^Soort stuk/)
      .first()
      .selectOption('project-plan')
    const lie = { name: 'nep.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script>') }
    await files(page).setInputFiles([
      pdf('Werkplan 2027'),
      lie,
      pdf('Evaluatie'),
      { ...lie, name: 'leeg.pdf', buffer: Buffer.alloc(0) },
    ])
    await page.getByText('2 van 4 bestanden toegevoegd, 2 niet toegevoegd.').waitFor()
    expect(await line(page, 'nep.pdf').innerText()).toContain('wij nemen alleen PDF, Word')
    expect(await line(page, 'leeg.pdf').innerText()).toContain('leeg')
    expect(await line(page, 'Werkplan 2027').innerText()).toContain('Toegevoegd')
    for (const title of ['Werkplan 2027', 'Evaluatie']) {
      await card(page, title).getByText('Niet gescand op virussen.').waitFor()
      expect(await card(page, title).innerText()).toContain('Project- of werkplan')
    }
    await look(daan, product, 'stukken-met-fouten')
  })

  test('a slow line shows how far it is; one file is cancelled and the next one goes on', async () => {
    const { page } = daan
    await page.goto(screen)
    const atFullSpeed = await slowLine(page, 400_000)
    await files(page).setInputFiles([large('Groot plan'), pdf('Klein plan')])
    const bar = page.getByRole('progressbar', { name: 'Voortgang van Groot plan.pdf' })
    await expect.poll(() => bar.getAttribute('value').then(Number), { timeout: 10_000 }).toBeGreaterThan(2)
    expect(await line(page, 'Klein plan').innerText()).toContain('wacht op zijn beurt')
    await look(daan, product, 'stukken-onderweg')
    await page.getByRole('button', { name: /^Annuleren ?: Groot plan/ }).click()
    await page.getByText('1 van 2 bestanden toegevoegd, 1 geannuleerd.').waitFor()
    await card(page, 'Klein plan').waitFor()
    expect(await card(page, 'Groot plan').count()).toBe(0)
    await atFullSpeed()
    await page.getByRole('button', { name: /^Opnieuw proberen ?: Groot plan/ }).click()
    await page.getByText('2 van 2 bestanden toegevoegd.').waitFor()
    await card(page, 'Groot plan').waitFor()
  })

  test('no connection: the file says so and is tried again', async () => {
    const { page } = daan
    await page.goto(screen)
    await page.route('**/stukken/toevoegen', (route) => route.abort('internetdisconnected'))
    await files(page).setInputFiles(pdf('Zonder verbinding'))
    await line(page, 'Zonder verbinding').getByText('Niet toegevoegd: geen verbinding.').waitFor()
    await page.unroute('**/stukken/toevoegen')
    await page.getByRole('button', { name: /^Opnieuw proberen ?: Zonder/ }).click()
    await card(page, 'Zonder verbinding').waitFor()
  })

  test('the same file twice is one document, and it says so', async () => {
    const { page } = daan
    await page.goto(screen)
    const before = await page.locator('li[id^="stuk-"]').count()
    await page.getByLabel('Bij welke vraag horen deze stukken?').selectOption('A1')
    await files(page).setInputFiles({ ...pdf('Werkplan 2027'), name: 'kopie van het plan.pdf' })
    await line(page, 'kopie van het plan').getByText('Dit bestand stond er al, als «Werkplan 2027».').waitFor()
    await expect
      .poll(() =>
        card(page, 'Werkplan 2027')
          .getByRole('button', { name: /^Losmaken/ })
          .count(),
      )
      .toBe(2)
    expect(await page.locator('li[id^="stuk-"]').count()).toBe(before)
  })

  test('by dropping', async () => {
    const { page } = daan
    await page.goto(screen)
    const content = [...smallPdf('Gesleept plan')]
    const data = await page.evaluateHandle((bytes) => {
      const carried = new DataTransfer()
      carried.items.add(new File([new Uint8Array(bytes)], 'Gesleept plan.pdf', { type: 'application/pdf' }))
      return carried
    }, content)
    await files(page).dispatchEvent('drop', { dataTransfer: data })
    await card(page, 'Gesleept plan').waitFor()
  })

  test('by keyboard alone: choose, rename, hang on a question, take off, take away', async () => {
    const { page } = daan
    // Asked for before the page loads: Chromium needs a moment to hand its dialog over.
    const opened = page.waitForEvent('filechooser')
    await page.goto(screen, { waitUntil: 'networkidle' })
    await page
      .getByLabel(/^Soort stuk/)
      .first()
      .focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const chooser = await opened
    await chooser.setFiles(pdf('Met toetsen'))
    const own = card(page, 'Met toetsen')
    await own.waitFor()
    const press = async (name: RegExp, role: 'button' | 'link' = 'button') => {
      await own.getByRole(role, { name }).focus()
      await page.keyboard.press('Enter')
    }
    const open = async (name: string) => {
      await own.locator('summary', { hasText: name }).focus()
      await page.keyboard.press('Enter')
    }
    await open('Bij nog een vraag hangen')
    await own.getByLabel('Vraag').selectOption('V4.2.2b')
    await press(/^Koppelen$/)
    await page.getByText('Het stuk hangt nu ook bij die vraag.').waitFor()
    await press(/^Losmaken/)
    await page.getByText('Het stuk hangt niet meer bij die vraag.').waitFor()
    await open('Titel, soort of datum wijzigen')
    await own.getByLabel('Datum van het stuk').fill('30 februari 2025')
    await press(/^Gegevens opslaan$/)
    await page.getByRole('alert').getByText('Vul een bestaande datum in').waitFor()
    expect(await own.getByLabel('Datum van het stuk').inputValue()).toBe('30 februari 2025')
    await look(daan, product, 'stukken-datum-fout')
    await own.getByLabel('Datum van het stuk').fill('12 maart 2025')
    await press(/^Gegevens opslaan$/)
    await own.getByText('12 maart 2025, bestand Met toetsen.pdf').waitFor()
    await open('Stuk weghalen')
    await press(/^Stuk weghalen$/)
    await page.getByRole('alert').getByText('Schrijf kort op waarom').waitFor()
    await own.getByLabel('Waarom haalt u dit stuk weg?').fill('Dubbel')
    await press(/^Stuk weghalen$/)
    await page.getByText('Het stuk is weggehaald en het bestand is gewist.').waitFor()
    expect(await own.count()).toBe(0)
  })

  test('from a question: pick one that is there, and see it beside the question', async () => {
    const { page } = daan
    const theme = `${screen.replace(/\/stukken$/, '')}/a`
    await page.goto(theme)
    const box = page.locator('[data-question="A2"]')
    await box.getByRole('button', { name: /^Stuk toevoegen/ }).click()
    await page.waitForURL(/stukken\?vraag=A2/)
    await page.getByRole('button', { name: /^Ook bij deze vraag gebruiken ?: Evaluatie/ }).click()
    await page.getByText('Het stuk hangt nu ook bij die vraag.').waitFor()
    await page.getByRole('link', { name: 'Terug naar de vraag' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box.getByRole('link', { name: 'Evaluatie' }).click(),
    ])
    expect(readFileSync(await download.path()).equals(smallPdf('Evaluatie'))).toBe(true)
    await look(daan, product, 'stukken-bij-de-vraag')
  })

  test('an answer that names a document that is not there gets a gentle word', async () => {
    const { page } = daan
    await page.goto(`${screen.replace(/\/stukken$/, '')}/t1`)
    const box = page.locator('[data-question="V1.1.1a"]')
    await box.locator('[name="w.V1.1.1a"]').fill('Dat staat in ons convenant 2019.')
    await box.getByText('U noemt «convenant 2019».').waitFor()
    await box.locator('[name="w.V1.1.1a"]').fill('Dat staat in Werkplan 2027.')
    await expect.poll(() => box.getByText('U noemt').count()).toBe(0)
    // Chromium says that a file or a form was refused, or that there was no connection; anything else is a fault.
    daan.complaints.splice(
      0,
      daan.complaints.length,
      ...daan.complaints.filter((said) => !/422|ERR_INTERNET_DISCONNECTED/.test(said)),
    )
    expectQuiet(daan)
  })
})

describe('without script', () => {
  test('several files in one form: the good ones are in, the bad one is named', async () => {
    const plain = await visit(browser, { javaScript: false })
    await plain.context.addCookies(await daan.context.cookies())
    const { page } = plain
    await page.goto(screen)
    await page.getByLabel('Bij welke vraag horen deze stukken?').selectOption('A5')
    const bad = { name: 'fout; echt=waar.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }
    await files(page).setInputFiles([pdf('Plan zonder script'), bad, pdf('Nog een plan')])
    await page.getByRole('button', { name: 'Stukken toevoegen' }).click()
    await page.getByRole('alert').getByText('fout; echt=waar.pdf: Niet opgeslagen').waitFor()
    await page.getByText('Wel toegevoegd: 2 bestanden.').waitFor()
    expect(await page.getByLabel('Bij welke vraag horen deze stukken?').inputValue()).toBe('A5')
    await look(plain, product, 'stukken-zonder-script')
    for (const title of ['Plan zonder script', 'Nog een plan']) expect(await card(page, title).count()).toBe(1)
    await files(page).setInputFiles(pdf('Derde plan'))
    await page.getByRole('button', { name: 'Stukken toevoegen' }).click()
    await page.getByText('Het stuk is toegevoegd.').waitFor()
    await page.getByRole('button', { name: 'Stukken toevoegen' }).click()
    await page.getByRole('alert').getByText('Kies eerst een bestand').waitFor()
    await plain.context.close()
  })
})

describe('after sending', () => {
  test('the lead destroys a document: both sides see it, nobody gets it any more, and the coordinator hears of it', async () => {
    const { page } = daan
    await page.goto(screen.replace(/stukken$/, 'versturen'))
    await page.getByRole('button', { name: 'Vragenlijst versturen' }).click()
    await page.getByLabel(/bewust leeg/).check()
    await page.getByRole('button', { name: 'Vragenlijst versturen' }).click()
    await page.waitForURL('**/ontvangst')
    await page.goto(screen)
    expect(await page.getByRole('button', { name: /^(Losmaken|Stuk weghalen)/ }).count()).toBe(0)
    const file = `${product.portal}${await card(page, 'Evaluatie').getByRole('link').first().getAttribute('href')}`

    const lead = await visit(browser)
    await signInToConsole(lead, product, accountOf(product, 'loes@'))
    await lead.page.goto(product.console)
    await lead.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
    await lead.page.getByRole('link', { name: 'Gezin aan zet', exact: true }).click()
    await lead.page.getByRole('link', { name: 'Stukken', exact: true }).click()
    const box = lead.page.locator('section.card', { has: lead.page.getByRole('heading', { name: 'Evaluatie' }) })
    const sent = `${product.console}${await box.getByRole('link').first().getAttribute('href')}`
    expect((await lead.context.request.get(sent)).status()).toBe(200)
    await look(lead, product, 'console-stukken')
    await box.locator('summary').click()
    await box.getByLabel('Reden').fill('In dit stuk staan gegevens van een gezin.')
    await box.getByRole('button', { name: 'Stuk vernietigen' }).click()
    await lead.page.getByText('Het stuk is vernietigd.').waitFor()
    expect(await box.innerText()).toContain('In dit stuk staan gegevens van een gezin.')
    await look(lead, product, 'console-stukken-vernietigd')
    const gone = await lead.context.request.get(sent)
    expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining('vernietigd')])

    await page.reload()
    expect(await card(page, 'Evaluatie').innerText()).toContain('Reden: In dit stuk staan gegevens van een gezin.')
    await look(daan, product, 'stukken-vernietigd')
    const own = await daan.context.request.get(file)
    expect([own.status(), await own.text()]).toEqual([410, expect.stringContaining('STJ heeft dit stuk vernietigd')])
    const { address } = accountOf(product, 'daan@')
    expect((await readMail(daan, product, { address, heading: 'vernietigd' })).text).not.toContain('gezin.')
    expectQuiet(lead)
  })
})
