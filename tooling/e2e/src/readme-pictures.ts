import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser, visit } from './harness/browser.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole, signInToPortal } from './harness/sign-in.ts'

/** The three pictures of the README, taken from the running demonstration: see pictures.config.ts. */
const shelf = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))
const viewport = { width: 1280, height: 900 }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(shelf, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(shelf, `${name}.png`) })
}

test('the portal: a page of questions', async () => {
  const karin = await visit(browser, { viewport })
  await signInToPortal(karin, product, accountOf(product, 'karin@'))
  const { page } = karin
  await page.locator('main a[href^="/vragenlijst/"]', { hasText: 'Gezinnen op koers' }).first().click()
  await page.waitForURL('**/vragenlijst/**')
  await page.goto(`${page.url()}/t3`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keep(page, 'portal')
})

test('the console: answers, differences and the finding', async () => {
  const bas = await visit(browser, { viewport: { width: 1440, height: 900 } })
  await signInToConsole(bas, product, accountOf(product, 'bas@'))
  const { page } = bas
  for (const name of ['Voorbeeldonderzoek', 'Dichtbij'])
    await page.locator('main').getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL('**/aanpakken/*')
  await page.goto(`${page.url()}/beoordelen?indicator=T4.3.1`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keep(page, 'console')
})

test('the public site: a factsheet', async () => {
  const { page } = await visit(browser, { viewport })
  await page.goto(`${product.portal}/uitkomsten/leeuwarden`)
  await keep(page, 'public')
})
