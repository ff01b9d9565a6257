import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoSidewaysScroll } from './browser.ts'

const narrow = { width: 320, height: 720 }
const wide = { width: 1280, height: 900 }

/** What a screen owes to whoever reads large, narrow, by keyboard or without motion. Leaves the window wide. */
export async function expectReachable(page: Page): Promise<void> {
  await page.setViewportSize(narrow)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(wide)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSidewaysScroll(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  expect([page.url(), await faultsOf(page)]).toEqual([page.url(), []])
  expect([page.url(), await invisibleFocus(page)]).toEqual([page.url(), []])
}

/** Submit buttons that cannot be pressed, fields without a label, things that move, headings that skip a level. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    for (const button of document.querySelectorAll<HTMLButtonElement>('button, input[type="submit"]'))
      if (button.matches(':disabled') && (button.type === 'submit' || button.closest('fieldset:disabled') === null))
        faults.push(`disabled: ${button.outerHTML.slice(0, 120)}`)
    for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), textarea, select'))
      if (
        (field.labels?.length ?? 0) === 0 &&
        !field.getAttribute('aria-label') &&
        !field.getAttribute('aria-labelledby')
      )
        faults.push(`no label: ${field.outerHTML.slice(0, 120)}`)
    for (const moving of document.getAnimations()) faults.push(`moves: ${moving.id}`)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
    if (levels.filter((level) => level === 1).length !== 1) faults.push(`h1: ${levels.join()}`)
    levels.forEach((level, at) => {
      if (at > 0 && level > (levels[at - 1] ?? 1) + 1) faults.push(`heading skips: ${levels.join()}`)
    })
    return faults
  })
}

/** Controls that look the same with and without the keyboard's focus. */
async function invisibleFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const look = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element)
      return outlineStyle === 'none' ? `${boxShadow} ${borderColor}` : `${outlineStyle} ${outlineWidth}`
    }
    const faults: string[] = []
    const seen = new Set<string>()
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const kind = `${element.tagName} ${element.className} ${element.closest('header, footer, main')?.tagName}`
      if (seen.has(kind) || element.tabIndex < 0 || !element.checkVisibility()) continue
      seen.add(kind)
      element.blur()
      const before = look(element)
      element.focus()
      if (document.activeElement === element && look(element) === before) faults.push(element.outerHTML.slice(0, 120))
    }
    return faults
  })
}

/** Addresses of our own that this screen links to, without place and query; downloads and leaving apart. */
export async function ownLinks(page: Page): Promise<string[]> {
  const origin = new URL(page.url()).origin
  const all = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  return [
    ...new Set(
      all
        .map((href) => new URL(href))
        .filter((url) => url.origin === origin)
        .map(({ pathname }) => pathname)
        .filter((path) => !/\.(pdf|json|csv|xlsx|docx)$|^\/(afmelden|stukken\/bestand|demo)/.test(path)),
    ),
  ]
}
