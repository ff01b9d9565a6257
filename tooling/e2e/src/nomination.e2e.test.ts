import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { peekMail, readMail } from './harness/demo-post.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, redeemInvitation, signInToConsole, signInToPortal } from './harness/sign-in.ts'

const approach = 'Gezin aan zet'
const noor = { address: 'noor@voorbeeldschool.example', heading: 'Uitnodiging' }
let browser: Browser
let daan: Visitor
let lead: Visitor
let address: string

beforeAll(async () => {
  browser = await openBrowser()
  daan = await visit(browser)
  await signInToPortal(daan, product, accountOf(product, 'daan@'))
  const href = await daan.page.getByRole('link', { name: approach }).first().getAttribute('href')
  address = `${product.portal}${href}/netwerkpartners`
})
afterAll(() => browser.close())

const text = (visitor: Visitor) => visitor.page.locator('main').innerText()
const cardOf = (visitor: Visitor, name: string): Locator =>
  visitor.page.locator('section[aria-labelledby]', { has: visitor.page.getByRole('heading', { level: 3, name }) })

async function fillIn(visitor: Visitor, words: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(words)) await visitor.page.getByLabel(label, { exact: true }).fill(value)
  await visitor.page.getByRole('button', { name: 'Netwerkpartner voordragen' }).click()
}

async function openApproach(): Promise<void> {
  await lead.page.goto(product.console)
  await lead.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
  await lead.page.getByRole('link', { name: approach, exact: true }).click()
  await lead.page.getByRole('heading', { level: 1, name: approach }).waitFor()
}

describe('a gemeente names its network partners', () => {
  test('the page says who mails whom and what the gemeente does not see', async () => {
    await daan.page.goto(address)
    const said = await text(daan)
    for (const words of [
      'STJ laat de antwoorden van een netwerkpartner niet aan de gemeente zien',
      'dan nog geen mail',
    ])
      expect(said).toContain(words)
    expect(await cardOf(daan, 'Politie Voorbeeldregio').innerText()).toContain('STJ heeft nog niet beslist')
    await look(daan, product, 'netwerkpartners')
  })

  test('without script: what is missing is said beside the fields and nothing typed is lost', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: 'nl-NL' })
    await context.addCookies(await daan.context.cookies())
    const plain: Visitor = { context, page: await context.newPage(), script: false, complaints: [] }
    await plain.page.goto(address)
    await fillIn(plain, {
      Organisatie: 'Voorbeeldschool De Brug',
      'Werkmail van de contactpersoon': 'noor@',
      'Waarom deze organisatie?': '<script>alert(1)</script> =1+1',
    })
    const errors = await plain.page.getByRole('alert').innerText()
    for (const words of ['naam van de contactpersoon', 'geen mailadres']) expect(errors).toContain(words)
    expect(await plain.page.getByLabel('Organisatie', { exact: true }).inputValue()).toBe('Voorbeeldschool De Brug')
    await look(plain, product, 'netwerkpartners-fout')
    await fillIn(plain, {
      'Naam van de contactpersoon': 'Noor Voorbeeld',
      'Werkmail van de contactpersoon': noor.address,
    })
    expect(await text(plain)).toContain('Uw voordracht is bewaard. STJ beslist nu; er is nog niemand gemaild.')
    await context.close()
    await daan.page.goto(address)
    expect(await cardOf(daan, 'Voorbeeldschool De Brug').innerText()).toContain('<script>alert(1)</script> =1+1')
    expect(await daan.page.getByRole('button', { name: 'Netwerkpartner voordragen' }).count()).toBe(0)
    expect(await text(daan)).toContain('Er zijn al drie netwerkpartners')
    expect(await peekMail(daan, product, noor)).toBeNull()
  })

  test('a partner finds no such page', async () => {
    const hanna = await visit(browser)
    await signInToPortal(hanna, product, accountOf(product, 'hanna@'))
    const href = await hanna.page.getByRole('link', { name: approach }).first().getAttribute('href')
    for (const page of [address, `${product.portal}${href}/netwerkpartners`])
      expect((await hanna.page.goto(page))?.status()).toBe(404)
    await hanna.context.close()
  })

  test('a session that ended keeps what was typed', async () => {
    await cardOf(daan, 'Politie Voorbeeldregio').getByRole('button', { name: 'Voordracht intrekken' }).click()
    await daan.page.getByText('De voordracht is ingetrokken.').waitFor()
    const cookies = await daan.context.cookies()
    await daan.page.getByLabel('Organisatie', { exact: true }).fill('Huisartsen Voorbeelddam')
    await daan.context.clearCookies()
    await daan.page.getByRole('button', { name: 'Netwerkpartner voordragen' }).click()
    await daan.page.getByText('Huisartsen Voorbeelddam').waitFor()
    await daan.context.addCookies(cookies)
    await daan.page.getByRole('button', { name: 'Opnieuw opslaan' }).click()
    await daan.page.getByRole('alert').waitFor()
    expect(await daan.page.getByLabel('Organisatie', { exact: true }).inputValue()).toBe('Huisartsen Voorbeelddam')
    daan.complaints.length = 0
  })
})

describe('STJ decides', () => {
  test('it corrects the name, confirms, and only then the contact is invited and the gemeente told', async () => {
    lead = await visit(browser)
    await signInToConsole(lead, product, accountOf(product, 'loes@'))
    await openApproach()
    await look(lead, product, 'voordrachten')
    const card = cardOf(lead, 'Voorbeeldschool De Brug')
    const form = card.locator('details', { hasText: 'Bevestigen en uitnodigen' })
    await form.locator('summary').click()
    await look(lead, product, 'voordracht-bevestigen')
    await form.getByLabel('Organisatie').fill('Basisschool De Brug')
    await form.getByRole('button', { name: 'Bevestigen en uitnodigen' }).click()
    await lead.page.getByText('De netwerkpartner is toegevoegd.').waitFor()
    expect(await cardOf(lead, 'Basisschool De Brug').innerText()).toContain(noor.address)
    const invitation = await readMail(lead, product, noor)
    expect(invitation.text).toContain('Basisschool De Brug')
    await daan.page.goto(address)
    const own = await cardOf(daan, 'Voorbeeldschool De Brug').innerText()
    expect(own).toContain('STJ noemt de organisatie Basisschool De Brug.')
    await look(daan, product, 'netwerkpartners-besloten')
  })

  test('the contact comes in and answers for the partner; the gemeente sees nothing of it', async () => {
    const visitor = await visit(browser, { viewport: phone })
    await redeemInvitation(visitor, product, { address: noor.address, password: 'vier gele paarden lopen' })
    await visitor.page.getByRole('link', { name: approach }).first().click()
    expect(await text(visitor)).toContain('Voorbeelddam')
    await visitor.context.close()
  })

  test('a proposal is declined with a reason that the gemeente reads', async () => {
    await daan.page.goto(address)
    await fillIn(daan, {
      Organisatie: 'Huisartsen Voorbeelddam',
      'Naam van de contactpersoon': 'Hugo Voorbeeld',
      'Werkmail van de contactpersoon': 'hugo@voorbeeldhuisartsen.example',
      'Waarom deze organisatie?': 'Zij verwijzen gezinnen.',
    })
    await daan.page.getByText('Uw voordracht is bewaard.').waitFor()
    await openApproach()
    const form = cardOf(lead, 'Huisartsen Voorbeelddam').locator('details', { hasText: 'Voordracht afwijzen' })
    await form.locator('summary').click()
    await form.getByLabel('Reden').fill('Huisartsen vallen onder een andere inspectie.')
    await form.getByRole('button', { name: 'Voordracht afwijzen' }).click()
    await lead.page.getByText('De voordracht is afgewezen.').waitFor()
    await daan.page.goto(address)
    expect(await cardOf(daan, 'Huisartsen Voorbeelddam').innerText()).toContain('een andere inspectie')
    const hugo = { address: 'hugo@voorbeeldhuisartsen.example', heading: 'Uitnodiging' }
    expect(await peekMail(daan, product, hugo)).toBeNull()
    for (const visitor of [daan, lead]) expectQuiet(visitor)
  })
})
