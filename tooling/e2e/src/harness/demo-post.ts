import { vi } from 'vitest'
import type { Visitor } from './browser.ts'
import type { Product } from './product.ts'

const code = /(?<!\d)\d{4}[ -]?\d{4}(?!\d)/

/** The newest mail to this address under this heading, read in a tab of its own on the demonstration's mail page. Waits until it is there. */
export async function readMail(
  visitor: Visitor,
  product: Product,
  mail: { address: string; heading: string; otherThan?: string | null },
): Promise<{ text: string; link: string | null }> {
  const tab = await visitor.context.newPage()
  const found = tab.locator('main li', { hasText: `(${mail.address})` }).filter({ hasText: mail.heading })
  try {
    await vi.waitFor(
      async () => {
        await tab.goto(`${product.portal}/demo/post`)
        const text = (await found.count()) > 0 ? await found.first().innerText() : null
        if (text === null || text === mail.otherThan) throw new Error(`No new mail to ${mail.address}: ${mail.heading}`)
      },
      { timeout: 20_000, interval: 300 },
    )
    const link = found.first().locator('a')
    return {
      text: await found.first().innerText(),
      link: (await link.count()) > 0 ? await link.first().getAttribute('href') : null,
    }
  } finally {
    await tab.close()
  }
}

/** What stands there now, to tell a newer mail from it. */
export async function peekMail(
  visitor: Visitor,
  product: Product,
  mail: { address: string; heading: string },
): Promise<string | null> {
  const tab = await visitor.context.newPage()
  try {
    await tab.goto(`${product.portal}/demo/post`)
    const found = tab.locator('main li', { hasText: `(${mail.address})` }).filter({ hasText: mail.heading })
    return (await found.count()) > 0 ? await found.first().innerText() : null
  } finally {
    await tab.close()
  }
}

export function codeIn(text: string): string {
  const found = code.exec(text)
  if (!found) throw new Error(`No code in: ${text}`)
  return found[0]
}
