import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expectQuiet, openBrowser, type Visitor, visit } from './harness/browser.ts'
import { look } from './harness/look.ts'
import { product } from './harness/product-here.ts'
import { accountOf, signInToPortal } from './harness/sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Somebody of the demonstration in front of the own questionnaire about this approach. */
async function sitDown(who: string, approach: string, script = true): Promise<{ visitor: Visitor; home: string }> {
  const visitor = await visit(browser, { javaScript: script })
  await signInToPortal(visitor, product, accountOf(product, who))
  const links = visitor.page.locator('main a', { hasText: approach })
  const path = (await links.first().getAttribute('href')) ?? ''
  return { visitor, home: `${product.portal}${path}` }
}

async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The words of a PDF, and whether it is tagged, as Poppler says. */
function read(bytes: Buffer): { text: string; info: string } {
  return {
    text: execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString().replace(/\s+/g, ' '),
    info: execFileSync('pdfinfo', ['-'], { input: bytes }).toString(),
  }
}

describe('before beginning', () => {
  test('a gemeente reads what is asked, why, by when, how long and who sees what, and takes the questions along on paper', async () => {
    const { visitor, home } = await sitDown('karin@', 'Gezinnen op koers')
    const { page } = visitor
    await page.goto(home)
    await page.getByRole('link', { name: 'Voordat u begint' }).click()
    await page.getByRole('heading', { level: 1, name: 'Voordat u begint' }).waitFor()
    const said = await page.locator('main').innerText()
    for (const words of [
      '55 vragen in 6 onderdelen',
      'ongeveer 75 minuten',
      'gezinnen met veel problemen tegelijk',
      'Uiterlijk',
      'openbaar',
      'Weet ik niet',
      'Loes Voorbeeld',
    ])
      expect(said.toLowerCase()).toContain(words.toLowerCase())
    await look(visitor, product, 'voordat-u-begint-gemeente')
    const link = page.getByRole('link', { name: /downloaden om af te drukken/ })
    await vi.waitFor(
      async () =>
        expect((await page.request.get(`${home}/vragenlijst.pdf`)).headers()['content-type']).toBe('application/pdf'),
      {
        timeout: 60_000,
        interval: 1_000,
      },
    )
    const { name, bytes } = await download(page, () => link.click())
    expect(name).toBe('vragenlijst-gemeente.pdf')
    const { text, info } = read(bytes)
    expect(info).toMatch(/Tagged: +yes/)
    for (const words of [
      '55. Hoe blijft een gezin na de aanpak in beeld?',
      'Om welke gezinnen gaat het?',
      'pagina 1 van',
    ])
      expect(text).toContain(words)
    const again = await page.request.get(`${home}/vragenlijst.pdf`)
    const { etag, 'cache-control': cache, 'content-disposition': disposition } = again.headers()
    expect([cache, disposition]).toEqual(['private, no-cache', 'attachment; filename="vragenlijst-gemeente.pdf"'])
    const known = await page.request.get(`${home}/vragenlijst.pdf`, { headers: { 'if-none-match': etag ?? '' } })
    expect(known.status()).toBe(304)
    await page.goto(`${home}/alle-vragen`)
    await page.getByRole('heading', { level: 1, name: /^Alle vragen over/ }).waitFor()
    await look(visitor, product, 'alle-vragen-gemeente')
    expectQuiet(visitor)
    await visitor.context.close()
  })

  test('a partner reads exactly what is promised, first, also without script', async () => {
    const { visitor, home } = await sitDown('wim@', 'Gezinnen op koers', false)
    const { page } = visitor
    for (const address of [home, `${home}/begin`]) {
      await page.goto(address)
      const said = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
      expect(said).toContain(
        'De gemeente Voorbeeldstad noemde uw organisatie als netwerkpartner van de aanpak Gezinnen op koers.',
      )
      expect(said).toContain(
        'Openbaar wordt: de naam van uw organisatie. STJ laat uw antwoorden niet aan de gemeente zien en publiceert ze niet. Vraagt iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan u wat u daarvan vindt en beslist STJ daarna volgens de wet.',
      )
      expect(said).toContain('dertig minuten')
      expect(said).not.toMatch(/vertrouwelijk|anoniem|geheim|nooit/i)
    }
    await page.goto(`${home}/t3`)
    const box = page.locator('[data-question="V3.2.1a"]')
    expect(await box.innerText()).not.toContain('De ene vaste persoon')
    await box.getByText('Wat betekent regisseur?').click()
    await box.getByText('De ene vaste persoon').waitFor()
    await page.getByText('Om welke gezinnen gaat het?').click()
    await page.getByText('gezinnen met veel problemen tegelijk').first().waitFor()
    await visitor.context.close()
  })

  test('words open with the keyboard and say what they are to who listens', async () => {
    const { visitor, home } = await sitDown('wim@', 'Gezinnen op koers')
    const { page } = visitor
    await page.goto(`${home}/t3`)
    const summary = page.locator('[data-question="V3.2.1a"] summary', { hasText: 'regisseur' })
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-question="V3.2.1a"]').getByText('De ene vaste persoon').waitFor()
    await look(visitor, product, 'woord-uitgelegd')
    expectQuiet(visitor)
    await visitor.context.close()
  })
})

describe('the copy of what was sent', () => {
  test('is a PDF with number and answers, for its own members; others find nothing', async () => {
    const { visitor, home } = await sitDown('veerle@', 'Buurtcoach')
    const { page } = visitor
    await page.goto(`${home}/ontvangst`)
    const number = (await page.locator('.receipt-number').innerText()).trim()
    await vi.waitFor(
      async () => {
        await page.goto(`${home}/ontvangst`)
        await page.getByRole('link', { name: 'Kopie downloaden (PDF)' }).waitFor({ timeout: 500 })
      },
      { timeout: 90_000, interval: 2_000 },
    )
    await look(visitor, product, 'ontvangst-met-kopie')
    const { name, bytes } = await download(page, () =>
      page.getByRole('link', { name: 'Kopie downloaden (PDF)' }).click(),
    )
    expect(name).toBe(`ontvangstbewijs-${number}.pdf`)
    const { text, info } = read(bytes)
    expect(info).toMatch(/Tagged: +yes/)
    for (const words of [number, 'Buurtcoach', 'Voorbeeldveen', 'Voorbeeld. Alles in dit ontvangstbewijs is verzonnen'])
      expect(text).toContain(words)
    const stranger = await sitDown('hanna@', 'Gezinnen op koers')
    const foreign = await stranger.visitor.page.request.get(`${home}/ontvangst.pdf`, { maxRedirects: 0 })
    expect(foreign.status()).toBe(404)
    expect(await foreign.text()).not.toContain('%PDF')
    const unsent = await stranger.visitor.page.request.get(`${stranger.home}/ontvangst.pdf`, { maxRedirects: 0 })
    expect(unsent.status()).toBe(404)
    await stranger.visitor.context.close()
    const signedOut = await fetch(`${home}/ontvangst.pdf`, { redirect: 'manual' })
    expect([signedOut.status, signedOut.headers.get('location')]).toEqual([302, '/aanmelden?verlopen'])
    expectQuiet(visitor)
    await visitor.context.close()
  })
})

describe('the guide', () => {
  test('is reachable from every screen, has no dead link and no script, and works on a phone', async () => {
    const visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${product.portal}/aanmelden`)
    await page.getByRole('link', { name: 'Hulp bij het invullen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hulp bij het invullen' }).waitFor()
    const seen = new Set<string>()
    const waiting = ['/handleiding']
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const answer = await page.goto(`${product.portal}${path}`)
      expect([path, answer?.status()]).toEqual([path, 200])
      expect(await page.locator('script').count()).toBe(0)
      await look(visitor, product, `handleiding${path.replaceAll('/', '-')}`)
      const pictures = await page.locator('img').evaluateAll(async (all) => {
        const images = all as HTMLImageElement[]
        for (const image of images) image.loading = 'eager'
        await Promise.all(images.map((image) => image.decode()))
        return images.map(({ naturalWidth, alt }) => naturalWidth > 0 && alt.length > 10)
      })
      expect(pictures).not.toContain(false)
      const links = await page
        .locator('a[href^="/handleiding"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      waiting.push(...links.flatMap((href) => href?.split('#')[0] ?? []))
    }
    expect(seen.size).toBeGreaterThan(12)
    for (const path of ['/', '/uitkomsten', '/toegankelijkheid', '/privacy'])
      expect((await page.request.get(`${product.portal}${path}`)).status()).toBe(200)
    const missing = await page.request.get(`${product.portal}/handleiding/../../package.json`)
    expect(missing.status()).toBe(404)
    const odd = await page.request.get(`${product.portal}/handleiding/beelden/%2e%2e%2findex.md`)
    expect(odd.status()).toBe(404)
    expectQuiet(visitor)
    await visitor.context.close()
  })
})
