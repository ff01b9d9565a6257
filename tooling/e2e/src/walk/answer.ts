import { readFileSync } from 'node:fs'
import { type QuestionnaireKind, questionsPerTheme, wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { expect } from 'vitest'
import type { Visitor } from '../harness/browser.ts'
import { fillInSection, type Given, untilSaved } from '../harness/fill-in.ts'
import { look } from '../harness/look.ts'
import type { Product } from '../harness/product.ts'
import { smallPdf } from '../harness/small-pdf.ts'
import { assigned, blanks, type Person } from './cast.ts'

interface Sitting {
  visitor: Visitor
  product: Product
  person: Person
  kind: QuestionnaireKind
  script: boolean
  /** Which screens are looked at; the others are only walked through. */
  looks: RegExp
}

/** From the inbox to the control page, section by section; answers the questionnaire's address. */
export async function fillInQuestionnaire(sitting: Sitting): Promise<string> {
  const { visitor, product, person, kind, script } = sitting
  const { page } = visitor
  await page.getByRole('link', { name: assigned.name }).click()
  await page.getByRole('heading', { level: 1, name: assigned.name }).waitFor()
  const questionnaire = page.url()
  if (kind === 'limited') expect(await page.locator('main').innerText()).toContain('noemde uw organisatie')
  await seen(sitting, 'begin')
  await page.getByRole('link', { name: /^Beginnen met/ }).click()
  const given = new Map<string, Given>()
  for (const { section, questions } of questionsPerTheme(ggsr2013, kind)) {
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/${section.code.toLowerCase()}`))
    const filled = await fillInSection(page, questions, person.answers, given, { script })
    if (script) await untilSaved(page, filled)
    if (kind === 'full' && section.code === 'A') await addDocument(visitor, product)
    await seen(sitting, `onderdeel-${section.code}`)
    await page.getByRole('button', { name: /^Opslaan en (verder|controleren)$/ }).click()
  }
  await page.waitForURL(({ pathname }) => pathname.endsWith('/controle'))
  return questionnaire
}

function seen({ visitor, product, kind, script, looks }: Sitting, name: string): Promise<void> {
  return looks.test(name)
    ? look(visitor, product, `portaal-${kind}${script ? '' : '-zonder-script'}-${name}`)
    : Promise.resolve()
}

/** On its own page beside the question; comes back byte for byte. */
async function addDocument(visitor: Visitor, product: Product): Promise<void> {
  const { page } = visitor
  const box = page.locator('[data-question="A5"]')
  const pdf = smallPdf('Werkplan keukentafel')
  await box.getByRole('button', { name: /^Stuk toevoegen/ }).click()
  await page.getByLabel(/^Soort stuk/).selectOption('project-plan')
  const file = { name: 'Werkplan keukentafel.pdf', mimeType: 'application/pdf', buffer: pdf }
  await page.getByLabel('Bestanden').setInputFiles(file)
  await page.getByText('1 van 1 bestand toegevoegd.').waitFor()
  await page.getByText('Niet gescand op virussen.').waitFor()
  await look(visitor, product, 'portaal-stukken')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Werkplan keukentafel' }).click(),
  ])
  expect(readFileSync(await download.path()).equals(pdf)).toBe(true)
  await page.getByRole('link', { name: 'Terug naar de vraag' }).click()
  await box.getByRole('link', { name: 'Werkplan keukentafel' }).waitFor()
}

/** The control page names exactly what is blank. */
export async function expectBlanks(sitting: Sitting): Promise<void> {
  const { page } = sitting.visitor
  const texts = await page.locator('section', { hasText: 'nog geen antwoord' }).locator('li').allInnerTexts()
  const expected = ggsr2013.questions
    .filter(({ code }) => blanks.includes(code) || code === 'V4.2.2b')
    .map((question) => wordingFor(question, sitting.kind))
  expect(texts).toEqual(expected)
  await seen(sitting, 'controle')
}

/** Sends; with blanks it asks once first. Answers the receipt's number. */
export async function send(sitting: Sitting, withBlanks: boolean): Promise<string> {
  const { page } = sitting.visitor
  await page.getByRole('link', { name: 'Verder naar versturen' }).click()
  const button = page.getByRole('button', { name: 'Vragenlijst versturen' })
  await button.waitFor()
  await seen(sitting, 'versturen')
  if (withBlanks) {
    await button.click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Niet verstuurd: er zijn vragen zonder antwoord')
    await page.getByLabel(/bewust leeg/).check()
  }
  await button.click()
  await page.waitForURL('**/ontvangst')
  const receipt = await page.locator('.receipt-number').innerText()
  expect(await page.locator('main').innerText()).toContain(sitting.person.canary)
  await seen(sitting, 'ontvangst')
  return receipt
}
