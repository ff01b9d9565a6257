import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openBrowser, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'

const queue = `${product.console}/beoordelen`
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const rows = (page: Page) => page.locator('tr', { has: page.locator('input[name=rij]') })

/** Ticks the rows with these words and gives them to somebody. */
async function assign(page: Page, words: readonly string[], who: string): Promise<void> {
  for (const each of words) await rows(page).filter({ hasText: each }).first().getByRole('checkbox').check()
  await page.getByLabel('Aangekruiste rijen toewijzen aan').selectOption({ label: who })
  await page.getByRole('button', { name: 'Inspecteur toewijzen' }).click()
}

test('without a script: filtered by its address, assigned by ticking, refused with words, and counted per inspector', async () => {
  const visitor = await visit(browser, { javaScript: false })
  const { page } = visitor
  await signInToConsole(visitor, product, accountOf(product, 'loes@'))
  await page.goto(queue)
  await page.getByLabel('Gemeente of aanpak').fill('voorbeelddam')
  await page.getByRole('button', { name: 'Werklijst filteren' }).click()
  expect(new URL(page.url()).searchParams.get('zoek')).toBe('voorbeelddam')
  expect(await rows(page).count()).toBe(1)
  await page.getByRole('button', { name: 'Inspecteur toewijzen' }).click()
  await page.getByText('Kruis eerst aan wat u wilt toewijzen.').first().waitFor()
  await assign(page, ['Gezin aan zet'], 'Bas Voorbeeld')
  await page.getByText('De inspecteur is toegewezen.').waitFor()
  expect(new URL(page.url()).searchParams.get('zoek')).toBe('voorbeelddam')
  expect(await rows(page).first().innerText()).toContain('Bas Voorbeeld')
  await look(visitor, product, 'werklijst-zonder-script')
  await page.getByRole('link', { name: 'Werkverdeling' }).click()
  const line = page.getByRole('row', { name: 'Bas Voorbeeld' })
  const approaches = Number(await line.getByRole('cell').first().innerText())
  expect(approaches).toBeGreaterThan(0)
  await line.getByRole('link').first().click()
  expect(await rows(page).count()).toBe(approaches)
  await page.goto(`${queue}?ernst=heel-erg&wie=' or 1=1&na=zz`)
  await page.getByText('In het adres staat iets wat hier niets betekent').waitFor()
  await visitor.context.close()
})

test('one’s own work in one click, one level deeper, and from an indicator to its answers', async () => {
  const visitor = await visit(browser)
  const { page } = visitor
  await signInToConsole(visitor, product, accountOf(product, 'iris@'))
  await page.goto(queue)
  await assign(page, ['Samen sterk thuis'], 'mijzelf')
  await page.getByText('De inspecteur is toegewezen.').waitFor()
  await page.getByRole('link', { name: 'Alleen mijn werk' }).click()
  await page.getByRole('link', { name: 'Werk van iedereen' }).waitFor()
  const own = rows(page).filter({ hasText: 'Samen sterk thuis' })
  await own.getByRole('link', { name: /vastgesteld/ }).click()
  await page.getByRole('heading', { level: 2, name: /^Indicatoren van Voorbeeldstad, Samen sterk thuis/ }).waitFor()
  expect(await rows(page).count()).toBe(30)
  await look(visitor, product, 'werklijst-indicatoren')
  await rows(page).first().getByRole('rowheader').getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^T\d/ }).waitFor()
  await page.getByText('Toegewezen aan Iris Voorbeeld').waitFor()
  expectQuiet(visitor)
  await visitor.context.close()
})
