import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, phone, type Visitor, visit } from './harness/browser.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

const limit = 240_000
let browser: Browser
let karin: Visitor
let address = ''

beforeAll(async () => {
  browser = await openBrowser()
  karin = await visit(browser, { viewport: phone })
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
  const href = await karin.page.locator('main a[href^="/vragenlijst/"]').first().getAttribute('href')
  address = `${product.portal}${/^\/vragenlijst\/[^/]+/.exec(href ?? '')?.[0]}`
})
afterAll(() => browser.close())

/** Karin in a browser that has seen nothing of us yet. */
async function freshBrowser(): Promise<Visitor> {
  const fresh = await visit(browser, { viewport: phone })
  await fresh.context.addCookies(await karin.context.cookies())
  return fresh
}

/** Bytes on the wire until the page is at rest, headers included, by kind of thing. The stream of changes has no end and is left out. */
async function weigh(page: Page, url: string): Promise<Map<string, number>> {
  const wire = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  await wire.send('Network.enable')
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1_500)
  return bytes
}

describe('the first time a theme page is opened', () => {
  test.each(['a', 't1', 't3', 't5'])(
    '%s comes in less than 240 kB, two weights of the font included',
    async (section) => {
      const fresh = await freshBrowser()
      const bytes = await weigh(fresh.page, `${address}/${section}`)
      const total = [...bytes.values()].reduce((sum, each) => sum + each, 0)
      const parts = [...bytes].map(([kind, size]) => `${kind} ${Math.round(size / 1_000)}`).join(', ')
      console.info(`${section}: ${Math.round(total / 1_000)} kB on the wire (${parts})`)
      expect([...bytes.keys()]).toEqual(expect.arrayContaining(['Document', 'Stylesheet', 'Script', 'Font']))
      expect(total).toBeLessThan(limit)
      await fresh.context.close()
    },
  )

  test('and can be filled in and saved while its scripts are still on their way', async () => {
    const fresh = await freshBrowser()
    const { page } = fresh
    await fresh.context.route('**/*.js', () => new Promise(() => {}))
    await page.goto(`${address}/t1`, { waitUntil: 'commit' })
    const field = page.locator('[name="w.V1.1.1a"]')
    const text = `Getypt voor het script er was, ${Date.now()}.`
    await field.fill(text)
    await page
      .getByRole('button', { name: /^Opslaan/ })
      .first()
      .click({ noWaitAfter: true })
    await page.waitForTimeout(1_500)
    await page.goto(`${address}/t1`, { waitUntil: 'commit' })
    expect(await field.inputValue()).toBe(text)
    await fresh.context.close()
  })
})
