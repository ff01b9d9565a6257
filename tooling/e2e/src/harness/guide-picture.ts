import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const shelf = fileURLToPath(new URL('../../../../docs/handleiding/beelden/', import.meta.url))

interface Part {
  /** CSS selector of what stands at the top of the picture; the page's content otherwise. */
  from?: string
  /** Pixels high, at most. */
  height?: number
}

/** Keeps one part of the screen as the guide shows it: the width of the window, no more than its height says. */
export async function keepGuidePicture(
  page: Page,
  name: string,
  { from = 'main', height = 620 }: Part = {},
): Promise<void> {
  mkdirSync(shelf, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  const start = page.locator(from).first()
  await start.waitFor()
  const top = await start.evaluate((element) => element.getBoundingClientRect().top + window.scrollY)
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  // A question brings its own line above; a heading gets some air.
  const y = Math.max(0, top - (from.startsWith('[') ? 0 : 8))
  const width = page.viewportSize()?.width ?? 800
  await page.screenshot({
    path: join(shelf, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y, width, height: Math.min(height, whole - y) },
  })
}

const inspectors = fileURLToPath(new URL('../../../../docs/handleiding/inspecteurs/beelden/', import.meta.url))

/** Keeps what one element shows, as the guide for inspectors shows it; its top when it is higher than `height`. Without a selector: the window. */
export async function keepConsolePicture(page: Page, name: string, of?: string, height = 700): Promise<void> {
  mkdirSync(inspectors, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  const path = join(inspectors, `${name}.png`)
  if (!of) {
    await page.screenshot({ path })
    return
  }
  const element = page.locator(of).first()
  await element.scrollIntoViewIfNeeded()
  const box = await element.evaluate((shown) => {
    const { left, top, width, height: high } = shown.getBoundingClientRect()
    return { x: left + window.scrollX, y: top + window.scrollY, width, height: high }
  })
  const clip = { ...box, height: Math.min(box.height, height) }
  await page.screenshot({ path, fullPage: true, clip })
}
