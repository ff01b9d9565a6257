import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { product } from './harness/product-here.ts'
import { expectReachable, ownLinks } from './harness/reach.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Follows every link of our own from these addresses on; each screen answers, and whoever reads large, narrow or by keyboard gets there. */
async function walkAll(visitor: Visitor, starts: readonly string[], follow: RegExp): Promise<Set<string>> {
  const { page } = visitor
  const seen = new Set<string>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await page.goto(`${product.portal}${path}`)
    expect([path, answer?.status()]).toEqual([path, 200])
    await expectReachable(page)
    await expectAccessible(page)
    waiting.push(...(await ownLinks(page)).filter((next) => follow.test(next)))
  }
  expectQuiet(visitor)
  await visitor.context.close()
  return seen
}

const publicScreens = /^\/($|aanmelden|uitnodiging|wachtwoord|privacy|toegankelijkheid|handleiding|uitkomsten)/

describe('every screen of the portal: links alive, 320 px, 200%, keyboard focus, no disabled button, axe', () => {
  test('signed out', async () => {
    const seen = await walkAll(await visit(browser), ['/', '/uitnodiging', '/aanmelden/code'], publicScreens)
    for (const path of ['/aanmelden', '/handleiding', '/privacy', '/toegankelijkheid', '/uitkomsten'])
      expect(seen).toContain(path)
  })

  test.each([
    ['karin@', 'Gezinnen op koers'],
    ['hanna@', 'Gezinnen op koers'],
    ['veerle@', 'Buurtcoach'],
  ])('as %s, in the questionnaire about %s', async (who, approach) => {
    const visitor = await visit(browser)
    await signInToPortal(visitor, product, accountOf(product, who))
    const own = visitor.page.locator('main a[href^="/vragenlijst/"]', { hasText: approach })
    const home = (await own.first().getAttribute('href')) ?? ''
    const seen = await walkAll(visitor, ['/mijn-vragenlijsten', '/sessies', home], new RegExp(`^${home}(/|$)`))
    for (const path of ['begin', 'alle-vragen', 't1', 't5']) expect(seen).toContain(`${home}/${path}`)
  })
})
