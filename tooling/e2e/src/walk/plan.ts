import { expect } from 'vitest'
import type { Visitor } from '../harness/browser.ts'
import { look } from '../harness/look.ts'
import type { Product } from '../harness/product.ts'
import { assigned, everybody, type Person, partners } from './cast.ts'

/** From the overview to the new approach; answers its address in the console. */
export async function assignApproach(lead: Visitor, product: Product): Promise<string> {
  const { page } = lead
  await look(lead, product, 'console-overzicht')
  await page.getByRole('link', { name: assigned.study, exact: true }).click()
  await page.getByRole('heading', { name: assigned.study, level: 1 }).waitFor()
  await look(lead, product, 'console-onderzoek')
  await page.getByRole('link', { name: 'Aanpak toewijzen' }).click()
  await page.getByLabel('Naam van de aanpak').waitFor()
  await look(lead, product, 'console-toewijzen')
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: assigned.municipality })
  await page.getByLabel('Naam van de aanpak').fill(assigned.name)
  await page.getByLabel(/^Omschrijving/).fill('Hulp begint aan de keukentafel.\n\nEén persoon houdt het overzicht.')
  await page.getByLabel(/^Eigen woord voor de regisseur/).fill(assigned.directorTerm)
  await page.getByLabel(/^Begonnen in/).fill('2024-03')
  await page.locator('[name=families]').fill('40')
  await page.locator('[name=familiesSource]').fill('opgave van de gemeente')
  await page.locator('[name=familiesDate]').fill('2026-06')
  for (const [at, { organisation, unit }] of partners.entries()) {
    await page.locator('[name=organisation]').nth(at).fill(organisation)
    if (unit) await page.locator('[name=unit]').nth(at).fill(unit)
  }
  await page.getByRole('button', { name: 'Aanpak toewijzen' }).click()
  await page.waitForURL(/\/aanpakken\/[0-9a-f-]{36}$/)
  const text = await page.locator('main').innerText()
  for (const said of [assigned.name, assigned.directorTerm, 'Veilig Samen Voorbeeld (team Noord)'])
    expect(text).toContain(said)
  await look(lead, product, 'console-aanpak')
  return page.url()
}

/** A fourth partner does not fit, and the screen says why. */
export async function tryFourthPartner({ page }: Visitor): Promise<void> {
  await page.getByText('Netwerkpartner toevoegen').first().click()
  const form = page.locator('form', { has: page.locator('[name=verb][value=add-partner]') })
  await form.getByLabel('Organisatie').fill('Vierde Partner Voorbeeld')
  await form.getByLabel('Reden').fill('Nog een organisatie meldde zich.')
  await form.getByRole('button', { name: 'Netwerkpartner toevoegen' }).click()
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('ten hoogste drie netwerkpartners')
  expect(await form.getByLabel('Organisatie').inputValue()).toBe('Vierde Partner Voorbeeld')
  expect(await page.getByRole('heading', { name: 'Vierde Partner Voorbeeld' }).count()).toBe(0)
}

/** Every respondent's person is invited on the approach's screen. */
export async function inviteEverybody(lead: Visitor, product: Product, approach: string): Promise<void> {
  const { page } = lead
  for (const person of everybody) {
    await page.goto(approach)
    await inviteOne(lead, person)
  }
  const text = await page.locator('main').innerText()
  for (const { name, address } of everybody) expect(text).toContain(`${name}, ${address}, coördinator`)
  await look(lead, product, 'console-aanpak-uitgenodigd')
}

async function inviteOne({ page }: Visitor, { organisation, name, address }: Person): Promise<void> {
  const card = page.locator('section.card', { has: page.getByRole('heading', { name: organisation }) })
  await card.getByText('Persoon uitnodigen').click()
  const form = card.locator('form', { has: page.locator('[name=verb][value=invite]') })
  await form.getByLabel('Naam').fill(name)
  await form.getByLabel('E-mailadres op het werk').fill(address)
  await form.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await page.getByText('De uitnodiging is verstuurd.').waitFor()
}

/** What the factsheet says about the gemeente itself, each figure with its source and date. */
export async function fillInContext(lead: Visitor, product: Product, approach: string): Promise<void> {
  const { page } = lead
  await page.goto(approach)
  await page.getByRole('link', { name: `Factsheet van ${assigned.municipality}` }).click()
  const missing = page.getByRole('heading', { name: /^Dit staat nog in de weg/ })
  await missing.waitFor()
  expect(await page.getByRole('button', { name: 'Factsheet ter vaststelling aanbieden' }).count()).toBe(0)
  await look(lead, product, 'console-factsheet-in-de-weg')
  await page.getByRole('link', { name: 'Gegevens van de gemeente invullen' }).click()
  await page.locator('[name=population]').fill('12.600')
  await page.locator('[name=populationSource]').fill('verzonnen telling')
  await page.locator('[name=populationDate]').fill('2026-01')
  await page.locator('[name=estimated]').fill('60')
  await page.locator('[name=estimatedTo]').fill('90')
  await page.locator('[name=estimatedSource]').fill('opgave van de gemeente')
  await look(lead, product, 'console-gegevens')
  await page.getByRole('button', { name: 'Gegevens opslaan' }).click()
  await page.waitForURL(/gedaan=saved/)
}
