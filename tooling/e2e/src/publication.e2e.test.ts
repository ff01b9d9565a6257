import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  openBrowser,
  phone,
  type Visitor,
  visit,
} from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

const short = '/uitkomsten/voorbeeldveen'
const permanent = (number: number) => `${short}/voorbeeldonderzoek/v${number}`
const forms = ['', '.pdf', '.json', '.docx']
const correction = 'Het aantal inwoners klopt nu.'
const reason = 'Een bijlage hoorde er niet bij.'
let browser: Browser
let lead: Visitor
let other: Visitor
let factsheet = ''

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ask = async (path: string) => {
  const answer = await fetch(`${product.portal}${path}`)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const statuses = (path: string) => Promise.all(forms.map(async (form) => (await ask(`${path}${form}`)).status))

async function press({ page }: Visitor, name: string, done: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL(new RegExp(`gedaan=${done}`))
}

async function propose(moment: { day: string; time: string } | null): Promise<void> {
  await lead.page.goto(factsheet)
  await lead.page.getByLabel('Wat is er in deze versie verbeterd?').fill(correction)
  const without = lead.page.getByLabel('Waarom publiceert u zonder afgeronde feitencheck?')
  if (await without.count()) await without.fill('Alleen een getal is verbeterd.')
  if (moment) {
    await lead.page.getByLabel('Op een vast moment, onder embargo tot dan').check()
    await lead.page.getByLabel('Dag', { exact: true }).fill(moment.day)
    await lead.page.getByLabel('Tijd in Nederland').fill(moment.time)
  }
}

async function withdraw(number: number): Promise<void> {
  await lead.page.goto(factsheet)
  const card = lead.page.locator('article', {
    has: lead.page.getByRole('heading', { name: new RegExp(`^Versie ${number}`) }),
  })
  await card.getByText(`Versie ${number} intrekken`).click()
  await card.getByLabel('Reden, zoals lezers haar zien').fill(reason)
  await card.getByRole('button', { name: 'Intrekken voorstellen' }).click()
  await lead.page.waitForURL(/gedaan=withdrawal-proposed/)
  await other.page.goto(factsheet)
  await press(other, 'Intrekken bevestigen', 'withdrawn')
}

describe('a correction, an embargo and a withdrawal, each by two people', () => {
  test('the lead corrects a figure, another approves; the preview is the public page itself', async () => {
    ;[lead, other] = [await visit(browser), await visit(browser)]
    await signInToConsole(lead, product, accountOf(product, 'loes@'))
    await signInToConsole(other, product, accountOf(product, 'iris@'))
    await lead.page.goto(`${product.console}/publiceren?zoek=veen`)
    await lead.page.getByRole('link', { name: 'Voorbeeldveen' }).click()
    await lead.page.getByRole('heading', { level: 1, name: 'Factsheet Voorbeeldveen' }).waitFor()
    factsheet = lead.page.url()
    await lead.page.getByRole('link', { name: 'Gegevens van de gemeente invullen' }).click()
    await lead.page.locator('#population').fill('12345')
    await press(lead, 'Gegevens opslaan', 'saved')
    await press(lead, 'Factsheet opnieuw aanbieden', 'submitted')
    expect(await lead.page.locator('main').innerText()).toContain('Voor publicatie ontbreekt nog')
    await other.page.goto(factsheet)
    await press(other, 'Hele factsheet vaststellen', 'approved')

    const preview = await other.context.request.get(`${product.console}${permanent(2)}`)
    expect(preview.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await preview.text()).toContain('12.345')
    for (const form of ['.pdf', '.json', '.docx'])
      expect([form, (await other.context.request.get(`${product.console}${permanent(2)}${form}`)).status()]).toEqual([
        form,
        200,
      ])
    expect(await statuses(permanent(2))).toEqual([404, 404, 404, 404])
    const stranger = await fetch(`${product.console}${permanent(2)}`, { redirect: 'manual' })
    expect(stranger.status).toBe(302)
  })

  test('a moment that has passed is refused beside the field, and what was typed stays', async () => {
    await propose({ day: '2020-01-01', time: '10:00' })
    await lead.page.getByRole('button', { name: 'Publicatie voorstellen' }).click()
    await lead.page.getByText('Dit moment is al voorbij').first().waitFor()
    expect(await lead.page.getByLabel('Wat is er in deze versie verbeterd?').inputValue()).toBe(correction)
    expect(await lead.page.getByLabel('Dag', { exact: true }).inputValue()).toBe('2020-01-01')
    expect(lead.complaints.splice(0).filter((said) => !said.includes('422'))).toEqual([])
  })

  test('under embargo: who proposed cannot confirm; the gemeente reads it, the public has never heard of it', async () => {
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    await propose({ day, time: '09:30' })
    await press(lead, 'Publicatie voorstellen', 'proposed')
    expect(await lead.page.getByRole('button', { name: 'Publicatie bevestigen' }).count()).toBe(0)
    await look(lead, product, 'publicatie-voorstel')
    await other.page.goto(factsheet)
    await press(other, 'Publicatie bevestigen', 'published')

    const gemeente = await visit(browser, { viewport: phone })
    await signInToPortal(gemeente, product, accountOf(product, 'veerle@'))
    await gemeente.page.getByRole('link', { name: 'Factsheet Voorbeeldveen, versie 2' }).click()
    await expect
      .poll(
        async () => {
          await gemeente.page.reload()
          return gemeente.page.getByRole('link', { name: 'Factsheet lezen' }).count()
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(1)
    await look(gemeente, product, 'uitkomst-embargo')
    const outcome = new URL(gemeente.page.url()).pathname
    await gemeente.page.getByRole('link', { name: 'Factsheet lezen' }).click()
    await gemeente.page.getByText(/^Onder embargo tot .* 09\.30 uur\./).waitFor()
    expect(await gemeente.page.locator('body').innerText()).toContain('12.345')
    await expectNoSidewaysScroll(gemeente.page)
    await expectAccessible(gemeente.page)
    expectQuiet(gemeente)
    await gemeente.context.close()

    const nothing = await ask('/uitkomsten/er-is-niets')
    for (const form of forms) {
      const { status, text } = await ask(`${permanent(2)}${form}`)
      expect([form, status, text === nothing.text]).toEqual([form, 404, true])
    }
    for (const path of [outcome, `${outcome}/pagina`, `${outcome}/pdf`])
      expect((await fetch(`${product.portal}${path}`, { redirect: 'manual' })).status).toBe(302)
    for (const path of ['/uitkomsten', short, '/gemeenten', '/sitemap.xml', '/publicaties.atom', '/data'])
      expect([path, (await ask(path)).text.includes('12.345')]).toEqual([path, false])
  })

  test('withdrawn under embargo it was never there; published again, the older page says so', async () => {
    await withdraw(2)
    expect(await statuses(permanent(2))).toEqual([404, 404, 404, 404])
    await propose(null)
    await press(lead, 'Publicatie voorstellen', 'proposed')
    await other.page.goto(factsheet)
    await press(other, 'Publicatie bevestigen', 'published')
    await expect.poll(() => statuses(permanent(3)), { timeout: 30_000, interval: 500 }).toEqual([200, 200, 200, 200])
    expect((await ask(short)).text).toContain(correction)
    const older = await ask(permanent(1))
    expect(older.headers.get('link')).toContain(`<${permanent(3)}>; rel="successor-version"`)
    const reader = await visit(browser, { javaScript: false, viewport: phone })
    await reader.page.goto(`${product.portal}${permanent(1)}`)
    await look(reader, product, 'openbaar-oudere-versie')
    await reader.page.getByRole('link', { name: /^Lees versie 3/ }).click()
    await reader.page.waitForURL(`**${permanent(3)}`)
    expectQuiet(reader)
    await reader.context.close()
  })

  test('withdrawn afterwards every address of it says when and why', async () => {
    await withdraw(3)
    await expect.poll(() => statuses(permanent(3)), { timeout: 10_000, interval: 300 }).toEqual([410, 410, 410, 410])
    const reader = await visit(browser)
    const answer = await reader.page.goto(`${product.portal}${permanent(3)}`)
    expect(answer?.status()).toBe(410)
    await look(reader, product, 'openbaar-ingetrokken')
    expect(await reader.page.locator('main').innerText()).toContain(reason)
    expect((await ask(`${permanent(3)}.json`)).text).toContain(reason)
    expect((await ask(short)).status).toBe(200)
    expect(reader.complaints.filter((said) => !said.includes('410'))).toEqual([])
    for (const each of [lead, other]) expectQuiet(each)
    await Promise.all([reader.context.close(), lead.context.close(), other.context.close()])
  })
})
