import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectQuiet, openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { expectReachable } from './harness/reach.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const url = (path: string) => `${product.portal}${path}`

/** The screen that stands there: reachable, looked at in both widths, without script, cookie or anything from elsewhere. */
async function seen(visitor: Visitor, name: string): Promise<void> {
  const { page, context } = visitor
  expect([page.url(), await page.locator('script, style, [style], iframe').count()]).toEqual([page.url(), 0])
  if (visitor.script) await expectReachable(page)
  await look(visitor, product, name)
  expect(await context.cookies()).toEqual([])
}

describe('the public site, signed out', () => {
  test('from the home page to a factsheet and back, on a phone without JavaScript', async () => {
    const visitor = await visit(browser, { javaScript: false, viewport: phone })
    const { page } = visitor
    await page.goto(url('/'))
    await page.getByRole('heading', { level: 1, name: /^Hoe helpt uw gemeente/ }).waitFor()
    await page.getByRole('link', { name: 'lees de mails van de demonstratie' }).waitFor()
    await page.getByLabel('Zoek uw gemeente of een aanpak').fill('LEEUWARDÉN')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1 gemeente gevonden' }).waitFor()
    expect(await page.getByLabel('Naam van een gemeente').inputValue()).toBe('LEEUWARDÉN')
    await page.getByRole('link', { name: 'Leeuwarden', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Gemeente Leeuwarden' }).waitFor()
    await page.getByRole('link', { name: /^Lees de factsheet/ }).click()
    await page.waitForURL('**/uitkomsten/leeuwarden')
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Leeuwarden' }).click()
    await page.waitForURL('**/gemeenten/leeuwarden')
    await page.getByRole('link', { name: 'Leg deze gemeente naast een andere' }).click()
    await page.getByLabel('Tweede gemeente').selectOption({ label: 'Zwolle' })
    await page.getByRole('button', { name: 'Naast elkaar leggen' }).click()
    await page.getByRole('table', { name: 'Toeleiding' }).waitFor()
    expect(await page.getByText('Dit is geen ranglijst').count()).toBe(1)
    expectQuiet(visitor)
    await visitor.context.close()
  })

  test('every page: both widths, 320 px, 200%, keyboard, axe; filters narrow the list', async () => {
    const visitor = await visit(browser)
    const { page } = visitor
    const screens: [string, string, string][] = [
      ['/', 'Hoe helpt uw gemeente', 'openbaar-begin'],
      ['/gemeenten', 'Gemeenten', 'openbaar-gemeenten'],
      ['/gemeenten/zwolle', 'Gemeente Zwolle', 'openbaar-gemeente'],
      ['/vergelijken?a=leeuwarden&b=zwolle', 'Twee gemeenten naast elkaar', 'openbaar-vergelijken'],
      ['/toetsingskader', 'Waar kijkt STJ naar?', 'openbaar-toetsingskader'],
      ['/data', 'Open data', 'openbaar-data'],
      ['/over', 'Over STJ en dit onderzoek', 'openbaar-over'],
    ]
    for (const [path, heading, name] of screens) {
      await page.goto(url(path))
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await seen(visitor, name)
    }
    await page.goto(url('/toetsingskader'))
    await page
      .locator('#T3\\.2\\.2')
      .getByRole('link', { name: /^Per gemeente/ })
      .click()
    await page.getByText('Punt T3.2.2:').waitFor()
    await page.getByLabel('Oordeel').selectOption({ label: 'Voldoet' })
    await page.getByRole('button', { name: 'Gemeenten zoeken' }).last().click()
    await page.waitForURL(/oordeel=voldoet/)
    await look(visitor, product, 'openbaar-gemeenten-gefilterd')
    expect(await page.locator('main .verdict.improvement-point').count()).toBe(0)
    await page.goto(url('/gemeenten?zoek=%3Cscript%3Ealert(1)%3C%2Fscript%3E&onbekend=1'))
    await page.getByRole('heading', { name: 'Geen gemeente gevonden' }).waitFor()
    await look(visitor, product, 'openbaar-gemeenten-niets')
    expectQuiet(visitor)
    await visitor.context.close()
  })

  test('as a machine: unchanged is 304, no cookie, no script allowed; data open and whole; links alive', async () => {
    for (const path of ['/', '/gemeenten?zoek=zwolle', '/data/ggsr-2013/gegevens.json', '/sitemap.xml']) {
      const first = await fetch(url(path))
      expect([path, first.status, first.headers.get('set-cookie')]).toEqual([path, 200, null])
      expect(first.headers.get('content-security-policy')).toContain("script-src 'none'")
      await first.arrayBuffer()
      const again = await fetch(url(path), { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
      expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
    }
    const open = await fetch(url('/data/ggsr-2013/gegevens.json'))
    expect(open.headers.get('access-control-allow-origin')).toBe('*')
    const data = await open.json()
    expect(data.factsheets.map((each: { municipality: { slug: string } }) => each.municipality.slug)).toEqual([
      'leeuwarden',
      'zwolle',
    ])
    const csv = await (
      await fetch(url(`${new URL(data.address).pathname.replace('gegevens.json', 'oordelen.csv')}`))
    ).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(121)
    const map = await (await fetch(url('/sitemap.xml'))).text()
    const contact = await (await fetch(url('/.well-known/security.txt'))).text()
    expect(Date.parse(/^Expires: (.+)$/m.exec(contact)?.[1] ?? '')).toBeGreaterThan(Date.now())
    expect((await fetch(url('/delen.png'))).headers.get('content-type')).toBe('image/png')
    const addresses = [...map.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(12)
    for (const address of addresses) {
      const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
      expect([address, answer.status]).toEqual([address, 200])
      if (answer.headers.get('content-type')?.startsWith('text/html'))
        expect(Number(answer.headers.get('content-length'))).toBeLessThan(100_000)
    }
    for (const path of ['/gemeenten/alkmaar', '/data/ggsr-2013/v99/gegevens.json', '/vergelijken/x', '/over/../data/'])
      expect([path, (await fetch(url(path))).status]).toEqual([path, 404])
    const posted = await fetch(url('/gemeenten'), {
      method: 'POST',
      headers: { origin: product.portal, 'sec-fetch-site': 'same-origin' },
    })
    expect(posted.status).toBe(405)
  })
})
