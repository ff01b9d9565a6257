import { randomUUID } from 'node:crypto'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { readMail } from './harness/demo-post.ts'
import { untilSaved } from './harness/fill-in.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const remarks = {
  'V3.2.2a': 'De netwerkpartners zeggen van niet. Waar staat dit?',
  'V5.1.1a': 'Hoe vaak verlengt u? Noem een aantal.',
}
let browser: Browser
let iris: Visitor
let loes: Visitor
let karin: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  iris = await visit(browser)
  loes = await visit(browser)
  karin = await visit(browser)
  await signInToConsole(iris, product, accountOf(product, 'iris'))
  await signInToConsole(loes, product, accountOf(product, 'loes@'))
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
}, 120_000)
afterAll(() => browser.close())

/** The card of the gemeente on the page of an approach. */
async function cardOf({ page }: Visitor, approach: string): Promise<Locator> {
  await page.goto(product.console)
  await page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
  await page.getByRole('link', { name: approach, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: approach }).waitFor()
  return page.locator('section.card', { has: page.getByRole('heading', { name: 'Gemeente Voorbeeldstad' }) })
}

async function giveBack(visitor: Visitor, approach: string, asked: Readonly<Record<string, string>>): Promise<void> {
  const { page } = visitor
  await (await cardOf(visitor, approach)).getByRole('link', { name: 'Vragen terugsturen' }).click()
  await page.getByRole('heading', { level: 1, name: /Vragen terugsturen aan/ }).waitFor()
  for (const [code, remark] of Object.entries(asked)) {
    const article = page.locator('article', { has: page.locator(`#vraag-${code.replaceAll('.', '\\.')}`) })
    await article.locator('summary').click()
    await article.getByLabel('Wat wil STJ nog weten?').fill(remark)
  }
  await page.getByLabel('Opnieuw verzenden uiterlijk op').fill(later)
}

/** A questionnaire of the coordinator's own, by the name of its approach. */
async function questionnaire({ page }: Visitor, approach: string): Promise<string> {
  await page.goto(`${product.portal}/mijn-vragenlijsten`)
  await page.getByRole('link', { name: approach }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}

const box = ({ page }: Visitor, code: string) => page.locator(`[data-question="${code}"]`)
const shownOn = async ({ page }: Visitor) =>
  page
    .locator('[data-question]:visible')
    .evaluateAll((found) => found.map((each) => (each as HTMLElement).dataset.question))

describe('STJ sends two questions of Voorbeeldstad back', () => {
  const approach = 'Samen sterk thuis'
  let address = ''

  test('an inspector picks them out of the sent version, each with a remark', async () => {
    const { page } = iris
    await giveBack(iris, approach, { 'V3.2.2a': remarks['V3.2.2a'] })
    await page.getByLabel('Opnieuw verzenden uiterlijk op').fill('2020-01-01')
    await page.getByRole('button', { name: 'Vragen terugsturen' }).click()
    await page.getByRole('alert').getByText('Deze uiterste datum is al voorbij.').waitFor()
    expect(await page.locator('#opmerking-V3\\.2\\.2a').inputValue()).toBe(remarks['V3.2.2a'])
    await look(iris, product, 'console-terugsturen')
    await giveBack(iris, approach, remarks)
    await page.getByRole('button', { name: 'Vragen terugsturen' }).click()
    await page.getByText('De vragen zijn teruggestuurd. De coördinator krijgt een mail.').waitFor()
    const said = await page.locator('main').innerText()
    for (const remark of Object.values(remarks)) expect(said).toContain(remark)
    expect(said).toContain('nog niet opnieuw verzonden')
    await look(iris, product, 'console-versies-teruggestuurd')
    const card = await cardOf(iris, approach)
    expect(await card.innerText()).toMatch(/vragen teruggestuurd[\s\S]*2 vragen, waarvan 0 opnieuw beantwoord/)
    await look(iris, product, 'console-aanpak-teruggestuurd')
  })

  test('the coordinator hears it by mail, without a word of the remarks', async () => {
    const { text } = await readMail(karin, product, {
      address: 'karin@voorbeeldstad.example',
      heading: 'Teruggestuurde vragen',
    })
    expect(text).toContain(approach)
    expect(text).toMatch(/Aantal vragen:?\s*2/)
    for (const remark of Object.values(remarks)) expect(text).not.toContain(remark)
  })

  test('she sees exactly these two, with the remark and what she sent before', async () => {
    const { page } = karin
    address = await questionnaire(karin, approach)
    const start = await page.locator('main').innerText()
    for (const remark of Object.values(remarks)) expect(start).toContain(remark)
    expect(await page.locator('ol.tasks > li').count()).toBe(2)
    await look(karin, product, 'portaal-teruggestuurd-begin')
    await page.goto(`${address}/t3`)
    expect(await shownOn(karin)).toEqual(['V3.2.2a', 'V3.2.2b'])
    const gate = await box(karin, 'V3.2.2a').innerText()
    expect(gate).toContain(remarks['V3.2.2a'])
    expect(gate).toContain('Dit verstuurde u eerder')
    expect(gate).toContain('Dit is in het convenant afgesproken.')
    expect(await box(karin, 'V3.2.2b').innerText()).toContain('Deze vraag hoort bij uw antwoord op')
    await look(karin, product, 'portaal-teruggestuurd-thema')
    await page.goto(`${address}/t1`)
    expect(await shownOn(karin)).toEqual([])
    await page.getByText('STJ stuurde uit dit onderdeel geen vragen terug.').waitFor()
    await look(karin, product, 'portaal-teruggestuurd-leeg-onderdeel')
  })

  test('a new answer takes its follower along; the control page jumps into the field of what is left', async () => {
    const { page } = karin
    await page.goto(`${address}/t3`)
    await box(karin, 'V3.2.2a').locator('input[value="no"]').check()
    await box(karin, 'V3.2.2b').waitFor({ state: 'hidden' })
    await untilSaved(page, ['V3.2.2a'])
    await page.goto(`${address}/controle`)
    await page.getByRole('heading', { name: '1 vraag van STJ hebt u nog niet opnieuw beantwoord' }).waitFor()
    await look(karin, product, 'portaal-teruggestuurd-controle')
    await page.locator('ul.jump a[href$="#veld-V5.1.1a"]').click()
    await page.waitForURL(/t5#veld-V5\.1\.1a$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('veld-V5.1.1a')
    expect(await shownOn(karin)).toEqual(['V5.1.1a'])
    await page.locator('#veld-V5\\.1\\.1a').fill('Een jaar. In 2025 verlengden wij vier keer.')
    await untilSaved(page, ['V5.1.1a'])
    expect(await (await cardOf(iris, approach)).innerText()).toContain('2 vragen, waarvan 2 opnieuw beantwoord')
    expect(await iris.page.content()).not.toContain('vier keer')
  })

  test('she sends again, pressing twice: one new version with one receipt', async () => {
    const { page } = karin
    await page.goto(`${address}/controle`)
    await page.getByRole('heading', { name: 'U noemt een stuk dat wij niet zien' }).waitFor()
    expect(await page.locator('ul.jump').innerText()).toMatch(/^“convenant” bij: Mag de regisseur/)
    expect(await page.getByText('nog niet opnieuw beantwoord').count()).toBe(0)
    await page.getByRole('link', { name: 'Verder naar versturen' }).click()
    await page.getByText('gaan uw antwoorden op de 2 vragen die STJ terugstuurde').waitFor()
    await look(karin, product, 'portaal-teruggestuurd-versturen')
    const second = await karin.context.newPage()
    await second.goto(`${address}/versturen`)
    await page.getByRole('button', { name: 'Vragenlijst versturen' }).dblclick()
    await page.waitForURL(/\/ontvangst$/)
    const receipt = await page.locator('.receipt-number').innerText()
    expect(receipt).toMatch(/^TZ-\d{4}-\d{6}$/)
    await second.getByRole('button', { name: 'Vragenlijst versturen' }).click()
    await second.waitForURL(/\/ontvangst$/)
    expect(await second.locator('.receipt-number').innerText()).toBe(receipt)
    await second.close()
    const copy = await page.locator('main').innerText()
    expect(copy).toContain('versie 2')
    expect(copy).toContain('In 2025 verlengden wij vier keer.')
    expect(copy).not.toContain('Versie 3')
    await look(karin, product, 'portaal-ontvangst-versie-2')
    await page.getByRole('link', { name: 'Versie 1', exact: true }).click()
    await page.getByText('Dit is een eerdere versie.').waitFor()
    expect(await page.locator('main').innerText()).toContain('Verlengen kan na overleg met de regisseur.')
    await look(karin, product, 'portaal-ontvangst-versie-1')
    expectQuiet(karin)
  })

  test('STJ reads both versions, and the comparison rests on the new one', async () => {
    const { page } = iris
    await (await cardOf(iris, approach)).getByRole('link', { name: 'Verzonden antwoorden en versies' }).click()
    await page.getByText('versie 2, hieronder').waitFor()
    expect(await page.locator('main').innerText()).toContain('vier keer')
    expect(await page.locator('main').innerText()).toContain('beantwoord in versie 2')
    await page.getByRole('link', { name: 'versie 1', exact: true }).click()
    await page.getByText('versie 1, hieronder').waitFor()
    expect(await page.locator('main').innerText()).toContain('Verlengen kan na overleg met de regisseur.')
    await look(iris, product, 'console-versies')
    await cardOf(iris, approach)
    await page.goto(`${page.url()}/beoordelen?indicator=T3.2.2`)
    const question = page.locator('article.question', { hasText: 'V3.2.2a' })
    const said = async () => {
      await page.reload()
      return question.first().innerText()
    }
    await expect.poll(said, { timeout: 30_000, interval: 500 }).toMatch(/Gemeente Voorbeeldstad[^\n]*versie 2/)
    expect(iris.complaints.filter((each) => !each.includes('422'))).toEqual([])
  })
})

describe('without scripts, and taken back', () => {
  const approach = 'Eén gezin, één plan'

  test('a question is returned, answered, held and sent again by plain forms', async () => {
    const plainIris = await visit(browser, { javaScript: false })
    await plainIris.context.addCookies(await iris.context.cookies())
    await giveBack(plainIris, approach, { A3: 'Hoeveel gezinnen tegelijk?' })
    await plainIris.page.getByRole('button', { name: 'Vragen terugsturen' }).click()
    await plainIris.page.getByText('De vragen zijn teruggestuurd.').waitFor()
    await look(plainIris, product, 'console-zonder-script-teruggestuurd')

    const plain = await visit(browser, { viewport: phone, javaScript: false })
    await plain.context.addCookies(await karin.context.cookies())
    const address = await questionnaire(plain, approach)
    await plain.page.goto(`${address}/a`)
    expect(await shownOn(plain)).toEqual(['A3'])
    await plain.page.locator('[name="w.A3"]').fill('Een casusregisseur heeft acht gezinnen tegelijk.')
    await look(plain, product, 'portaal-zonder-script-teruggestuurd')
    await plain.page.getByRole('button', { name: 'Opslaan en controleren' }).click()
    await plain.page.waitForURL(/\/controle$/)
    await plain.page.getByRole('link', { name: 'Verder naar versturen' }).click()
    await plain.page.getByRole('button', { name: 'Vragenlijst versturen' }).click()
    await plain.page.waitForURL(/\/ontvangst$/)
    expect(await plain.page.locator('main').innerText()).toContain('acht gezinnen tegelijk')

    await giveBack(plainIris, approach, { A3: 'Toch nog iets.' })
    await plainIris.page.getByRole('button', { name: 'Vragen terugsturen' }).click()
    await plainIris.page.getByText('Terugsturen intrekken').first().click()
    await plainIris.page.getByRole('button', { name: 'Terugsturen intrekken' }).click()
    await plainIris.page.getByText('Het terugsturen is ingetrokken.').waitFor()
    await plain.page.goto(`${address}/a`)
    expect(await plain.page.locator('main').innerText()).toContain('Deze vragenlijst is al verstuurd.')
    await plain.context.close()
    await plainIris.context.close()
  })

  test('the lead opens it as a whole again with a reason, and closes it: what was sent stays', async () => {
    const { page } = loes
    const card = await cardOf(loes, approach)
    await card.getByText('Opnieuw openstellen', { exact: true }).click()
    const form = card.locator('details.act', { has: page.locator('[name=verb][value=reopen-submission]') })
    await form.getByLabel('Nieuwe uiterste datum').fill(later)
    await form.getByLabel('Reden').fill('De gemeente vond een fout in vraag A2.')
    await look(loes, product, 'console-heropenen')
    await form.getByRole('button', { name: 'Vragenlijst opnieuw openstellen' }).click()
    await page.getByText('De vragenlijst staat weer open.').waitFor()
    expect(await page.locator('main').innerText()).toMatch(
      /opnieuw opengesteld[\s\S]*Vragenlijst opnieuw opengesteld: Gemeente Voorbeeldstad[\s\S]*fout in vraag A2/,
    )
    const address = await questionnaire(karin, approach)
    await karin.page.getByText('STJ heeft deze vragenlijst weer geopend.').waitFor()
    expect(await karin.page.locator('ol.tasks > li').count()).toBe(6)
    await look(karin, product, 'portaal-heropend')
    const again = await cardOf(loes, approach)
    await again.getByText('Weer sluiten', { exact: true }).click()
    const closing = again.locator('details.act', { has: page.locator('[name=verb][value=close-submission]') })
    await closing.getByLabel('Reden').fill('De fout bleek er geen.')
    await closing.getByRole('button', { name: 'Vragenlijst afsluiten' }).click()
    await page.getByText('De vragenlijst is afgesloten.').waitFor()
    await karin.page.goto(`${address}/versturen`)
    await karin.page.waitForURL(/\/ontvangst$/)
    expectQuiet(karin)
    expectQuiet(loes)
  })
})

test('a colleague who sends all the same is told that the coordinator does, and nothing is sent', async () => {
  const kees = await visit(browser)
  await signInToPortal(kees, product, accountOf(product, 'kees@'))
  const address = await questionnaire(kees, 'Gezinnen op koers')
  await kees.page.goto(`${address}/versturen`)
  expect(await kees.page.getByRole('button', { name: 'Vragenlijst versturen' }).count()).toBe(0)
  const posted = await kees.context.request.post(`${address}/versturen`, {
    headers: { origin: product.portal, 'sec-fetch-site': 'same-origin' },
    form: { key: randomUUID(), blanks: 'ja' },
  })
  expect(posted.status()).toBe(404)
  expect(await posted.text()).toContain('Niet verstuurd: alleen uw coördinator verstuurt de vragenlijst.')
  await kees.page.goto(`${address}/controle`)
  expect(await kees.page.locator('main').innerText()).toContain('Er is nog niets verstuurd.')
  await kees.context.close()
})
