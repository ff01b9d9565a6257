import { questionsPerTheme } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { affirmingAnswer, fillInSection, untilSaved } from './harness/fill-in.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, redeemInvitation, signInToPortal } from './harness/sign-in.ts'

const approach = 'Gezinnen op koers'
const jan = { address: 'jan@voorbeeldstad.example', password: 'de brug over het kanaal' }
const theme = questionsPerTheme(ggsr2013, 'full').find(({ section }) => section.code === 'T4')
const handed = theme?.questions ?? []
let browser: Browser
let karin: Visitor
let colleague: Visitor
let questionnaire = ''
let stopped = false

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A step builds on all before it. */
function step(name: string, work: () => Promise<void>): void {
  test(name, async (context) => {
    if (stopped) context.skip('an earlier step failed')
    stopped = true
    await work()
    stopped = false
  })
}

async function enter(start: string, options: Parameters<typeof visit>[1] = {}): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await signInToPortal(visitor, product, accountOf(product, start))
  return visitor
}

const seen = (visitor: Visitor, name: string) => look(visitor, product, `samen-${name}`)
const main = ({ page }: Visitor) => page.locator('main').innerText()
const box = ({ page }: Visitor, code: string) => page.locator(`[data-question="${code}"]`)
const openColleagues = async ({ page }: Visitor) => {
  await page.goto(questionnaire)
  await page.getByRole('link', { name: 'Samen invullen met collega’s' }).click()
  await page.getByRole('heading', { level: 1, name: 'Samen invullen' }).waitFor()
}
const handOver = async ({ page }: Visitor, what: string, to: string) => {
  await page.getByLabel(what).check()
  await page.getByLabel('Wie vult in wat u aanvinkte?').selectOption({ label: to })
  await page.getByRole('button', { name: 'Verdeling opslaan' }).click()
}

describe('filling in together', () => {
  step('the coordinator sees per theme how far it is, who fills it in and who changed it last', async () => {
    karin = await enter('karin')
    expect(await main(karin)).toMatch(/Laatst gewijzigd: vandaag \d\d\.\d\d uur door (Karin|Kees) Voorbeeld/)
    await seen(karin, 'mijn-vragenlijsten')
    await karin.page.getByRole('link', { name: approach }).click()
    await karin.page.getByRole('heading', { level: 1, name: approach }).waitFor()
    questionnaire = karin.page.url()
    const row = (name: string) => karin.page.locator('.tasks > li', { hasText: name }).innerText()
    expect(await row('Continu')).toMatch(
      /Wie vult in: Kees Voorbeeld[\s\S]*door Kees Voorbeeld[\s\S]*bezig, \d van \d vragen open/,
    )
    expect(await row('Gezin centraal')).toMatch(/Kees Voorbeeld \(2 vragen\), u \(1 vraag\)[\s\S]*nog niet begonnen/)
    await seen(karin, 'takenlijst')
  })

  step('inviting: what is missing is said beside the field, then the mail goes out', async () => {
    const { page } = karin
    await openColleagues(karin)
    await seen(karin, 'collegas')
    await page.getByLabel('E-mailadres van het werk').fill('jan')
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Vul de naam van uw collega in')
    expect(await page.getByLabel('E-mailadres van het werk').inputValue()).toBe('jan')
    await page.getByLabel('Naam').fill('Jan de Wit')
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await page.getByRole('link', { name: /zoals naam@organisatie/ }).waitFor()
    await seen(karin, 'collegas-fout')
    await page.getByLabel('E-mailadres van het werk').fill(jan.address)
    await page.getByRole('checkbox', { name: /^Samenwerking/ }).check()
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
    await page.getByText('De mail aan uw collega is onderweg.').waitFor()
    expect(await main(karin)).toContain('Is uitgenodigd en heeft zich nog niet aangemeld')
    expect(karin.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
    await seen(karin, 'collegas-uitgenodigd')
  })

  step('the colleague comes in by the mail, on a phone, and finds the own theme first', async () => {
    colleague = await visit(browser, { viewport: phone })
    await redeemInvitation(colleague, product, jan, undefined, 'Vraag om te helpen met een vragenlijst')
    expect(await main(colleague)).toMatch(/Aan u toegewezen: (\d+) vragen, waarvan \1 open/)
    expect(await main(colleague)).toContain('als collega die meehelpt')
    await seen(colleague, 'collega-mijn-vragenlijsten')
    await colleague.page.getByRole('link', { name: approach }).click()
    await colleague.page.getByRole('heading', { name: 'Wat u invult' }).waitFor()
    expect(await colleague.page.locator('.tasks').first().innerText()).toMatch(/^Samenwerking/)
    await seen(colleague, 'collega-takenlijst')
  })

  step('reads what others write and cannot change it', async () => {
    await colleague.page.getByRole('link', { name: 'Over de aanpak' }).click()
    const question = box(colleague, 'A1')
    await question.waitFor()
    expect(await question.innerText()).toContain('Uw coördinator vult deze vraag in. U leest mee.')
    expect(await question.locator('[name="w.A1"]').isDisabled()).toBe(true)
    expect(await question.locator('[name="w.A1"]').inputValue()).toContain('maart 2023')
    await colleague.page.goto(`${questionnaire}/t5`)
    expect(await box(colleague, 'V5.1.1a').innerText()).toContain('Kees Voorbeeld vult deze vraag in. U leest mee.')
    await seen(colleague, 'collega-leest-mee')
  })

  step('fills in the theme', async () => {
    await colleague.page.goto(`${questionnaire}/t4`)
    expect(await box(colleague, 'V4.1.1a').innerText()).toContain('Aan u toegewezen.')
    const filled = await fillInSection(colleague.page, handed, affirmingAnswer, new Map())
    await untilSaved(colleague.page, filled)
    await seen(colleague, 'collega-vult-in')
  })

  step('does not send, whatever is posted', async () => {
    await colleague.page.goto(`${questionnaire}/versturen`)
    expect(await main(colleague)).toContain('Uw coördinator verstuurt de vragenlijst')
    const posted = await colleague.page.request.post(`${questionnaire}/versturen`, {
      form: { key: crypto.randomUUID(), blanks: 'ja' },
      headers: { origin: product.portal, 'sec-fetch-site': 'same-origin' },
    })
    expect(posted.status()).toBe(404)
    await karin.page.goto(questionnaire)
    expect(await main(karin)).not.toContain('Deze vragenlijst is verstuurd')
  })

  step(
    'a question is taken back while the colleague has it open: the text stays on the screen, not in the answers',
    async () => {
      const open = handed.find(({ answerType }) => answerType === 'single-choice') ?? handed[0]
      const code = open?.code ?? ''
      await colleague.page.goto(`${questionnaire}/t4`)
      await openColleagues(karin)
      await karin.page.getByText('Losse vragen kiezen uit Samenwerking').click()
      await karin.page.locator(`[name="vraag"][value="${code}"]`).check()
      await karin.page.getByLabel('Wie vult in wat u aanvinkte?').selectOption('terug')
      await karin.page.getByRole('button', { name: 'Verdeling opslaan' }).click()
      await karin.page.getByText('Wie ze had, krijgt een mail').waitFor()
      const words = 'Dit schrijf ik nog even op.'
      const field = colleague.page.locator(`[name="t.${code}"]`)
      await box(colleague, code).locator('summary').click()
      await field.fill(words)
      await expect
        .poll(() => box(colleague, code).innerText(), { timeout: 15_000 })
        .toContain('Niet opgeslagen: deze vraag is niet meer aan u toegewezen. Uw tekst staat nog in dit scherm.')
      expect(await field.inputValue()).toBe(words)
      await seen(colleague, 'collega-niet-meer-toegewezen')
      await karin.page.goto(`${questionnaire}/t4`)
      const chosen = box(karin, code).locator('input:checked')
      expect(await chosen.count()).toBe(1)
      expect(await box(karin, code).innerText()).not.toContain(words)
      expect(await box(karin, handed[1]?.code ?? '').innerText()).toContain('Toegewezen aan Jan de Wit.')
      expect(colleague.complaints.splice(0).filter((said) => !said.includes('409'))).toEqual([])
    },
  )

  step('the coordinator sees how it stands', async () => {
    await karin.page.goto(questionnaire)
    const row = await karin.page.locator('.tasks > li', { hasText: 'Samenwerking' }).innerText()
    expect(row).toMatch(/Jan de Wit \(\d+ vragen\), u \(1 vraag\)[\s\S]*vandaag \d\d\.\d\d uur door Jan de Wit/)
    expect(row).toMatch(/1 van \d+ vragen open/)
    await openColleagues(karin)
    expect(await main(karin)).toMatch(/Vult in: \d+ van \d+ vragen van Samenwerking/)
    await seen(karin, 'collegas-verdeeld')
    expectQuiet(karin)
  })

  step('all of it without JavaScript; a page posted too late keeps its words', async () => {
    const kees = await enter('kees', { javaScript: false, viewport: phone })
    const still = await enter('karin', { javaScript: false })
    await kees.page.goto(`${questionnaire}/t5`)
    await openColleagues(still)
    await handOver(still, 'Het hele onderdeel Continu', 'Jan de Wit')
    await still.page.getByText('De vragen zijn toegewezen.').waitFor()
    await kees.page.locator('[name="w.V5.1.1a"]').fill('Te laat getypt, en niet kwijt.')
    await kees.page.getByRole('button', { name: 'Opslaan en stoppen' }).click()
    await kees.page.getByText('Niet opgeslagen: deze vraag is niet meer aan u toegewezen').first().waitFor()
    expect(await box(kees, 'V5.1.1a').innerText()).toContain('Te laat getypt, en niet kwijt.')
    expect(await kees.page.locator('[name="w.V5.1.1a"]').inputValue()).toContain('Twee jaar')
    await seen(kees, 'zonder-script-te-laat')
    await still.page.getByRole('button', { name: /^Alle vragen terugnemen.*Jan de Wit/ }).click()
    await still.page.getByText('Wie ze had, krijgt een mail').waitFor()
    await handOver(still, 'Het hele onderdeel Continu', 'Kees Voorbeeld')
    await seen(still, 'zonder-script-collegas')
  })

  step('a part that ends, ends at once', async () => {
    await openColleagues(karin)
    const row = karin.page.locator('.tasks > li', { hasText: 'Jan de Wit' })
    await row.locator('summary').click()
    await row.getByRole('button', { name: 'Ja, deelname beëindigen' }).click()
    await karin.page.getByText('Uw collega doet niet meer mee.').waitFor()
    const gone = await colleague.page.goto(questionnaire)
    expect(gone?.status()).toBe(404)
    await colleague.page.goto(`${product.portal}/mijn-vragenlijsten`)
    expect(await main(colleague)).toContain('Er staat geen vragenlijst voor u klaar')
    await karin.page.goto(`${questionnaire}/t4`)
    expect(await karin.page.locator('input:checked').count()).toBeGreaterThan(5)
  })
})
