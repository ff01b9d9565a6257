import { randomUUID } from 'node:crypto'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { readMail } from './harness/demo-post.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { refusalIn, save } from './harness/requests.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

const study = 'Gezinnen op koers'
const later = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
const dutchLater = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(
  new Date(`${later}T12:00:00Z`),
)
let browser: Browser
let lead: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  lead = await visit(browser)
  await signInToConsole(lead, product, accountOf(product, 'loes@'))
})
afterAll(() => browser.close())

async function openApproach(name: string): Promise<void> {
  const { page } = lead
  await page.goto(product.console)
  await page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

function cardOf(organisation: string): Locator {
  const heading = lead.page.getByRole('heading', { name: organisation })
  return lead.page.locator('section.card', { has: heading })
}

/** Opens the folded form of this verb inside `place`. */
async function unfold(place: Locator, verb: string): Promise<Locator> {
  const details = place.locator('details.act', { has: lead.page.locator(`[name=verb][value=${verb}]`) }).first()
  await details.locator('summary').click()
  return details
}

/** Chromium says that a form was refused; anything else it says is a fault. */
function expectRefused(visitor: Visitor): void {
  expect(visitor.complaints.splice(0).filter((said) => !said.includes('409'))).toEqual([])
}

async function expectDecision(...words: string[]): Promise<void> {
  const decisions = await lead.page.locator('main').innerText()
  for (const each of [...words, 'Loes Voorbeeld']) expect(decisions).toContain(each)
}

/** Somebody of the demonstration in a browser of their own, on their inbox. */
async function respondent(start: string): Promise<Visitor> {
  const visitor = await visit(browser)
  await signInToPortal(visitor, product, accountOf(product, start))
  return visitor
}

describe('during a study things change, each with a reason and a trace', () => {
  test('one deadline is extended, for that respondent only', async () => {
    await openApproach(study)
    const form = await unfold(cardOf('Stichting Voorbeeldhulp'), 'extend-deadline')
    await form.getByLabel('Nieuwe uiterste datum').fill(later)
    await form.getByLabel('Reden').fill('De contactpersoon was ziek.')
    await form.getByRole('button', { name: 'Termijn verlengen' }).click()
    await lead.page.getByText('De termijn is verlengd.').waitFor()
    await expectDecision('Termijn verlengd: Stichting Voorbeeldhulp', dutchLater, 'De contactpersoon was ziek.')
    expect(await cardOf('Stichting Voorbeeldhulp').innerText()).toContain(dutchLater)
    expect(await cardOf('Politie Voorbeeldregio').innerText()).not.toContain(dutchLater)
    const hanna = await respondent('hanna@')
    expect(await hanna.page.locator('li', { hasText: study }).first().innerText()).toContain(dutchLater)
    await hanna.context.close()
  })

  test('a respondent is reminded by hand, once that day; who and when stands on the card', async () => {
    await openApproach(study)
    const card = cardOf('Stichting Voorbeeldhulp')
    await card.getByRole('button', { name: 'Herinnering sturen' }).click()
    await lead.page.getByText('De herinnering is verstuurd.').waitFor()
    const { text } = await readMail(lead, product, {
      address: accountOf(product, 'hanna@').address,
      heading: 'Herinnering',
    })
    expect(text).toContain(study)
    await card.getByText('Herinnerd op').click()
    expect(await card.innerText()).toContain('door Loes Voorbeeld')
    await look(lead, product, 'herinnering')
    await card.getByRole('button', { name: 'Herinnering sturen' }).click()
    await lead.page.getByText('Vandaag is al een herinnering verstuurd.').first().waitFor()
    expectRefused(lead)
  })

  test('who lost the password is let in again: signed out everywhere, invited anew, with every answer kept', async () => {
    const kees = await respondent('kees@')
    await openApproach(study)
    const form = cardOf('Gemeente Voorbeeldstad').locator('details.act', {
      hasText: /^Kees .* is het wachtwoord kwijt/,
    })
    await form.locator('summary').click()
    await form.getByRole('button', { name: 'Nieuwe uitnodiging sturen' }).click()
    await lead.page.getByText('Het oude wachtwoord is vervallen').waitFor()
    const invited = await lead.page.request.get(`${product.portal}/demo/post`)
    expect(await invited.text()).toContain('kees@voorbeeldstad.example')
    await kees.page.reload()
    await kees.page.getByLabel('Wachtwoord').waitFor()
    await kees.context.close()
  })

  test('a contact is replaced: the one who left no longer sees the questionnaire', async () => {
    const before = await respondent('wim@')
    expect(await before.page.getByRole('link', { name: study }).count()).toBe(1)
    await openApproach(study)
    const card = cardOf('Woningcorporatie Voorbeeldwonen')
    const person = card.locator('li', { hasText: 'wim@voorbeeldwonen.example' })
    const form = await unfold(person, 'replace-contact')
    await form.getByLabel('Naam').fill('Nora Voorbeeld')
    await form.getByLabel('E-mailadres op het werk').fill('nora@voorbeeldwonen.example')
    await form.getByLabel('Reden').fill('Wim werkt er niet meer.')
    await form.getByRole('button', { name: 'Contactpersoon vervangen' }).click()
    await lead.page.getByText('De contactpersoon is vervangen.').waitFor()
    await expectDecision('Contactpersoon vervangen', 'Wim werkt er niet meer.')
    expect(await card.innerText()).toContain('Nora Voorbeeld, nora@voorbeeldwonen.example')
    await before.page.reload()
    expect(await before.page.getByRole('link', { name: study }).count()).toBe(0)
    await before.context.close()
  })

  test('a partner who never answers is closed; what it had stays, and it can save no more', async () => {
    const petra = await respondent('petra@')
    const href = await petra.page.getByRole('link', { name: study }).getAttribute('href')
    await openApproach(study)
    const form = await unfold(cardOf('Politie Voorbeeldregio'), 'close-submission')
    await form.getByLabel('Reden').fill('Drie keer gevraagd, geen antwoord.')
    await form.getByRole('button', { name: 'Vragenlijst afsluiten' }).click()
    await lead.page.getByText('De vragenlijst is afgesloten.').waitFor()
    expect(await cardOf('Politie Voorbeeldregio').innerText()).toContain('afgesloten zonder antwoord')
    await expectDecision('Vragenlijst afgesloten zonder antwoord', 'Drie keer gevraagd, geen antwoord.')
    const submission = href?.split('/').at(-1) ?? randomUUID()
    const answer = { question: 'A6', value: { kind: 'text', text: 'Te laat.' }, explanation: null, expected: 0 }
    const refused = await save(petra, product.portal, submission, [answer])
    expect([refused.status(), (await refusalIn(refused)).reason]).toEqual([409, 'submission-no-response'])
    await petra.page.goto(`${product.portal}${href}/a`)
    expect(await petra.page.locator('main').innerText()).toContain('STJ heeft deze vragenlijst gesloten.')
    await look(petra, product, 'portaal-gesloten')
    expectQuiet(petra)
    await petra.context.close()
  })

  test('an approach is withdrawn and stays named, with its reason', async () => {
    await openApproach('Eén gezin, één plan')
    const form = await unfold(lead.page.locator('main'), 'withdraw-approach')
    await form.getByLabel('Reden').fill('De gemeente stopt met deze aanpak.')
    await form.getByRole('button', { name: 'Aanpak intrekken' }).click()
    await lead.page.getByText('De aanpak is ingetrokken.').waitFor()
    await expectDecision('Aanpak ingetrokken', 'Reden: De gemeente stopt met deze aanpak.')
    await look(lead, product, 'console-aanpak-ingetrokken')
    await lead.page.goto(product.console)
    await lead.page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
    const row = lead.page.getByRole('row', { name: 'Eén gezin, één plan' })
    expect(await row.innerText()).toContain('ingetrokken')
    expectQuiet(lead)
  })

  test('an administrator manages people and reads nothing', async () => {
    const adem = await visit(browser)
    await signInToConsole(adem, product, accountOf(product, 'adem@'))
    await openApproach(study)
    const approach = lead.page.url()
    for (const address of [approach, `${approach}/beoordelen`, `${approach}/conclusies`]) {
      const answer = await adem.context.request.get(address)
      expect([address, answer.status()]).toEqual([address, 404])
    }
    await adem.page.goto(`${product.console}/beheer`)
    await adem.page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor()
    await look(adem, product, 'console-beheer')
    expectQuiet(adem)
    await adem.context.close()
  })
})
