import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { desktop, expectAccessible, expectNoSidewaysScroll, phone, type Visitor } from './browser.ts'
import type { Product } from './product.ts'

/** Looks at the screen as it stands, at both widths: no sideways scroll, nothing for axe to say (where scripts run: axe is one). Keeps a picture when asked to. */
export async function look({ page, script }: Visitor, product: Product, name: string): Promise<void> {
  const before = page.viewportSize() ?? desktop
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size)
    await expectNoSidewaysScroll(page)
    if (product.pictures) await keepPicture(page, product.pictures, `${name}-${size.width}`)
    if (script) await expectAccessible(page)
  }
  await page.setViewportSize(before)
}

async function keepPicture(page: Visitor['page'], directory: string, name: string): Promise<void> {
  mkdirSync(directory, { recursive: true })
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true })
}
