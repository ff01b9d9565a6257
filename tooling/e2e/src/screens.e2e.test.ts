import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Goes there and looks; a screen that is not the one meant fails by its heading. */
async function see(visitor: Visitor, address: string, heading: string | RegExp, name: string): Promise<void> {
  await visitor.page.goto(address)
  await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await look(visitor, product, name)
}

/** A page that is meant to be missing makes Chromium say so; anything else it says is a fault. */
function expectQuietButMissing(visitor: Visitor): void {
  const missing = visitor.complaints.splice(0).filter((said) => said.includes('404'))
  expect(missing).toHaveLength(1)
  expectQuiet(visitor)
}

/** The links of a screen whose address fits, each once. */
async function linksOn({ page }: Visitor, pattern: RegExp): Promise<string[]> {
  const all = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return [...new Set(all)].filter((href): href is string => href !== null && pattern.test(href))
}

describe('every screen that no walk passes: both widths, axe, quiet', () => {
  test('portal, signed out', async () => {
    const visitor = await visit(browser)
    const { portal } = product
    await see(visitor, portal, /./, 'scherm-begin')
    await see(visitor, `${portal}/aanmelden`, 'Aanmelden', 'scherm-aanmelden')
    await see(visitor, `${portal}/aanmelden?verlopen`, 'Aanmelden', 'scherm-aanmelden-verlopen')
    await see(visitor, `${portal}/aanmelden/code`, 'Vul de code uit uw mail in', 'scherm-code')
    await see(visitor, `${portal}/uitnodiging`, 'Welkom: neem uw uitnodiging aan', 'scherm-uitnodiging-met-code')
    await see(visitor, `${portal}/toegankelijkheid`, /oegankelijk/, 'scherm-toegankelijkheid')
    await see(visitor, `${portal}/privacy`, /rivacy/, 'scherm-privacy')
    await see(visitor, `${portal}/demo/post`, 'Mails van de demonstratie', 'scherm-demo-post')
    await see(visitor, `${portal}/bestaat-niet`, 'Deze pagina bestaat niet', 'scherm-404')
    expectQuietButMissing(visitor)
    await visitor.context.close()
  })

  test('portal, signed in', async () => {
    const visitor = await visit(browser)
    await signInToPortal(visitor, product, accountOf(product, 'veerle@'))
    const [questionnaire] = await linksOn(visitor, /^\/vragenlijst\//)
    const address = `${product.portal}${questionnaire}`
    await see(visitor, address, /^Vragenlijst over/, 'scherm-verstuurd')
    await see(visitor, `${address}/t3`, 'Aanpak', 'scherm-verstuurd-onderdeel')
    await see(visitor, `${address}/alle-vragen`, /./, 'scherm-alle-vragen')
    await see(visitor, `${product.portal}/sessies`, /./, 'scherm-sessies')
    expectQuiet(visitor)
    await visitor.context.close()
  })

  test('console, an administrator: people, and one person', async () => {
    const visitor = await visit(browser, { dark: true })
    await signInToConsole(visitor, product, accountOf(product, 'adem'))
    await see(visitor, `${product.console}/beheer`, 'Beheer', 'scherm-console-beheer')
    const people = await linksOn(visitor, /^\/beheer\/persoon\?/)
    await see(visitor, `${product.console}${people.at(-1)}`, 'Loes Voorbeeld', 'scherm-console-persoon')
    // The last lead of the study stays its lead, in words.
    const running = visitor.page.locator('.card', { hasText: 'Voorbeeldonderzoek' })
    await running.getByRole('button', { name: 'Inspecteur maken' }).click()
    await visitor.page
      .getByText(/laatste projectleider/)
      .first()
      .waitFor()
    await look(visitor, product, 'scherm-console-laatste-projectleider')
    await visitor.context.close()
  })

  test.each([
    ['light', false],
    ['dark', true],
  ] as const)('console, %s', async (scheme, dark) => {
    const visitor = await visit(browser, { dark })
    const { page } = visitor
    const seen = (address: string, heading: string | RegExp, name: string) =>
      see(visitor, `${product.console}${address}`, heading, `scherm-console-${name}-${scheme}`)
    await seen('/aanmelden', 'Aanmelden', 'aanmelden')
    await seen('/aanmelden/code', 'Code invullen', 'code')
    await seen('/uitnodiging', 'Uitnodiging', 'uitnodiging')
    await signInToConsole(visitor, product, accountOf(product, 'bas@'))
    await seen('/', 'Overzicht', 'overzicht')
    await seen('/handleiding', 'Handleiding voor inspecteurs', 'handleiding')
    await seen('/handleiding/vaststellen', 'Vaststellen', 'handleiding-hoofdstuk')
    await seen('/publiceren', 'Publiceren', 'publiceren')
    await seen('/feitenchecks', 'Feitenchecks', 'feitenchecks')
    await seen('/sessies', 'Mijn aanmeldingen', 'sessies')
    for (const list of ['indicatoren', 'vaststellen', 'werkverdeling'])
      await seen(`/beoordelen?lijst=${list}`, 'Beoordelen', `beoordelen-${list}`)
    await seen('/beoordelen', 'Beoordelen', 'beoordelen')
    const [review] = await linksOn(visitor, /^\/bevindingen\//)
    const [busy] = await linksOn(visitor, /^\/aanpakken\/.+\/beoordelen$/)
    await seen(review ?? '', /^Bevinding/, 'vaststellen')
    await seen(busy ?? '', /^T\d/, 'werkblad')
    await seen((busy ?? '').replace(/beoordelen$/, 'conclusies'), 'Conclusies per thema', 'conclusies')
    await seen((busy ?? '').replace(/beoordelen$/, 'vaststellen'), /^Vaststellen:/, 'vaststellen-aanpak')
    await seen((busy ?? '').replace(/beoordelen$/, 'samenhang'), /^Samenhang van/, 'samenhang')
    await seen((busy ?? '').replace(/beoordelen$/, 'feiten'), /^Feiten van/, 'feiten')
    await seen((busy ?? '').replace(/beoordelen$/, 'stukken?zoek=gezin'), 'Stukken', 'stukken')
    const [study] = await linksOn(visitor, /^\/onderzoeken\/[^/]+$/)
    await seen(`${study}/vergelijken?indicator=T1.1.2`, /^Gelijke gevallen/, 'vergelijken')
    await seen(`${study}/cijfers?cijfer=one-plan&deel=missing&stand=vastgesteld`, 'Landelijke cijfers', 'cijfers')
    await seen(`${study}/terugvragen`, 'Gevraagde toelichting', 'terugvragen')
    await seen(`${study}/logboek`, 'Logboek', 'logboek')
    await seen((busy ?? '').replace(/\/beoordelen$/, ''), /./, 'aanpak')
    await page.getByRole('link', { name: /^Factsheet van/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Factsheet/ }).waitFor()
    await look(visitor, product, `scherm-console-factsheet-${scheme}`)
    await seen('/bestaat-niet', /./, '404')
    expectQuietButMissing(visitor)
    await visitor.context.close()
  })
})
