import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const part = (page: Page, heading: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 3, name: heading, exact: true }) }).last()

async function addTo(place: Locator, text: string): Promise<Locator> {
  await place.getByText(/pmerking toevoegen/).click()
  const form = place.locator('details[open] form[data-comment]').last()
  await form.getByLabel(/^Uw opmerking/).fill(text)
  return form
}

test('the coordinator comments without a script, with a document; nothing reaches STJ yet', async () => {
  const fenna = await visit(browser, { javaScript: false })
  const { page } = fenna
  await signInToPortal(fenna, product, accountOf(product, 'fenna@'))
  await page.getByRole('link', { name: 'Feitencheck: factsheet gemeente Voorbeeldhaven' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feitencheck: factsheet gemeente Voorbeeldhaven' }).waitFor()
  await look(fenna, product, 'feitencheck-zonder-script')
  // A new comment that is refused stands open with its choice; the summary leads to its field.
  const blank = await addTo(part(page, 'Bevinding bij 5.2.1'), ' ')
  await blank.getByLabel('Aanvulling').check()
  await blank.getByRole('button', { name: 'Opmerking opslaan' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Niet opgeslagen: er staat nog geen tekst/ })
    .click()
  const refused = part(page, 'Bevinding bij 5.2.1').locator('details[open] form[data-comment]').last()
  expect(await refused.getByLabel('Aanvulling').isChecked()).toBe(true)
  expect(page.url()).toContain(`#${await refused.getByLabel(/^Uw opmerking/).getAttribute('id')}`)
  await page.goto(page.url().split('#')[0] ?? '')
  const form = await addTo(part(page, 'Bevinding bij 5.2.1'), 'Sinds mei wél voorrang: zie de bijlage.')
  await form
    .getByLabel(/^Document erbij/)
    .setInputFiles({ name: 'afspraak.txt', mimeType: 'text/plain', buffer: Buffer.from('Geen pdf.') })
  await form.getByRole('button', { name: 'Opmerking opslaan' }).click()
  // The words are kept, the file is refused beside them.
  await page.getByRole('alert').waitFor()
  const again = part(page, 'Bevinding bij 5.2.1').locator('form[data-comment]').first()
  expect(await again.getByLabel(/^Uw opmerking/).inputValue()).toBe('Sinds mei wél voorrang: zie de bijlage.')
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
  await again
    .getByLabel(/^Document erbij/)
    .setInputFiles({ name: 'afspraak.pdf', mimeType: 'application/pdf', buffer: pdf })
  await again.getByRole('button', { name: 'Opmerking opslaan' }).click()
  await page.getByText('Uw opmerking is opgeslagen. STJ leest haar pas als u verstuurt.').waitFor()
  await page.getByText(/^afspraak.pdf \(1 kB/).waitFor()
  await fenna.context.close()
})

test('with a script it saves itself, survives a lost connection, and is sent once knowingly; STJ decides and answers', async () => {
  const fenna = await visit(browser)
  const first = fenna.page
  await signInToPortal(fenna, product, accountOf(product, 'fenna@'))
  // A tab that closes before its text arrived: the next one takes it up.
  await first.goto(`${product.portal}/feitencheck`)
  await first.route('**/trpc/saveFactCheckComment*', (route) => route.abort())
  const lost = await addTo(part(first, 'Cijfers en beschrijving'), 'Dit blijft bewaard.')
  await lost.getByText(/^Niet opgeslagen: geen verbinding/).waitFor()
  const page = await fenna.context.newPage()
  await first.close()
  fenna.page = page
  await page.goto(`${product.portal}/feitencheck`)
  const found = part(page, 'Cijfers en beschrijving').locator('form[data-comment]').first()
  await found.getByText(/^Opgeslagen om/).waitFor()
  expect(await found.getByLabel(/^Uw opmerking/).inputValue()).toBe('Dit blijft bewaard.')
  await page.getByRole('heading', { level: 1, name: /^Feitencheck/ }).waitFor()
  const form = await addTo(part(page, 'Conclusie bij dit thema').last(), 'Schrijffout: «kwartier».')
  await form.getByText(/^Opgeslagen om/).waitFor()
  await fenna.context.setOffline(true)
  await form.getByLabel(/^Uw opmerking/).fill('Schrijffout: «Havenkwartier».')
  await form.getByText(/^Niet opgeslagen: geen verbinding/).waitFor()
  await fenna.context.setOffline(false)
  await form.getByText(/^Opgeslagen om/).waitFor()
  await look(fenna, product, 'feitencheck')
  fenna.complaints.splice(0)
  await page.getByRole('link', { name: 'Verder naar versturen' }).click()
  await page.getByText('U stuurt 5 opmerkingen naar STJ.').waitFor()
  await page.getByText('Schrijffout: «Havenkwartier».').waitFor()
  await look(fenna, product, 'feitencheck-versturen')
  await page.getByRole('button', { name: 'Reactie versturen' }).click()
  await page.getByText(/^FC-\d{4}-\d{6}$/).waitFor()

  const bas = await visit(browser)
  await signInToConsole(bas, product, accountOf(product, 'bas@'))
  await bas.page.goto(`${product.console}/feitenchecks`)
  await bas.page.getByText('Over 5 van de 5 opmerkingen is nog niet beslist.').waitFor()
  await look(bas, product, 'console-feitenchecks')
  await bas.page.getByRole('link', { name: 'Voorbeeldhaven' }).click()
  await bas.page.getByRole('heading', { level: 1, name: 'Feitencheck Voorbeeldhaven' }).waitFor()
  await look(bas, product, 'console-feitencheck')
  for (const decision of ['Niet overnemen', 'Niet overnemen', 'Overnemen', 'Deels overnemen', 'Niet overnemen']) {
    const next = bas.page.locator('article.check-comment', { hasText: 'nog te beslissen' }).first()
    await next.getByLabel(decision, { exact: true }).check()
    await next.getByLabel('Waarom? De gemeente leest dit.').fill(`Wij keken het na: ${decision.toLowerCase()}.`)
    await next.getByRole('button', { name: 'Besluit opslaan' }).click()
    await bas.page.getByText('Het besluit is opgeslagen.').waitFor()
    await bas.page.waitForLoadState()
  }
  expect(await bas.page.getByText('nu: teruggegeven').count()).toBeGreaterThan(0)
  await bas.page.getByRole('button', { name: 'Antwoorden terugsturen naar de gemeente' }).click()
  await bas.page.getByText('De antwoorden zijn teruggestuurd.').waitFor()
  expectQuiet(bas)
  await bas.context.close()

  await page.reload()
  await page.getByText('Antwoord van STJ: overgenomen').waitFor()
  await page.getByText('Wij keken het na: deels overnemen.').waitFor()
  await look(fenna, product, 'feitencheck-antwoord')
  expectQuiet(fenna)
  await fenna.context.close()
})
