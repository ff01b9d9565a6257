import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { openVisitors, type Visitor } from './browser.ts'
import { product } from './product-here.ts'

/** When a test fails, what every open page showed and what the product said last: a run on another machine leaves nothing else to look at. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const told: string[] = [`${task.name}: what was open when it failed`]
  for (const visitor of openVisitors()) told.push(...(await tellVisitor(visitor)))
  told.push('--- the product said last', ...readFileSync(product.said, 'utf8').split('\n').slice(-25))
  console.error(told.join('\n'))
})

async function tellVisitor({ context, complaints }: Visitor): Promise<string[]> {
  const pages = await Promise.all(context.pages().map(tellPage))
  return [...pages, ...complaints.map((said) => `  complaint: ${said}`)]
}

async function tellPage(page: Page): Promise<string> {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2_000 })
    .catch((reason: unknown) => `not to be read: ${reason}`)
  return `--- ${page.url()}\n${text.replaceAll(/\n{2,}/g, '\n').slice(0, 2_500)}`
}
