import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1440, height: 900 }

/** Debian's Chromium, without a word to the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Visitor {
  context: BrowserContext
  page: Page
  /** Whether scripts run; without them axe cannot look either. */
  script: boolean
  /** What went wrong in this browser: console errors, CSP violations, failed requests of our own. */
  complaints: string[]
}

const visitors = new Set<Visitor>()

/** Everybody of this test file whose browser is still open. */
export const openVisitors = (): readonly Visitor[] => [...visitors]

/** Somebody with a browser of their own. Complaints are kept; `quiet` asserts at the end that there are none. */
export async function visit(
  browser: Browser,
  options: { viewport?: { width: number; height: number }; javaScript?: boolean; dark?: boolean } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: options.viewport ?? desktop,
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    colorScheme: options.dark ? 'dark' : 'light',
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  const visitor = { context, page, script: options.javaScript ?? true, complaints }
  visitors.add(visitor)
  context.once('close', () => visitors.delete(visitor))
  return visitor
}

export function expectQuiet(visitor: Visitor): void {
  expect(visitor.complaints).toEqual([])
}

/** axe at WCAG 2.2 AA: nothing found, said with the elements when something is. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map((found) => `${page.url()} ${found.id}: ${found.nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([])
}

/** No page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect([page.url(), surplus]).toEqual([page.url(), 0])
}
