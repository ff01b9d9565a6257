import { chromium } from 'playwright-core'
import { execFileSync } from 'node:child_process'
import { authenticatorCode } from './src/harness/totp.ts'
import { existsSync } from 'node:fs'
const data = '/var/tmp/stukken-data'
const base = 'http://localhost:4401'
const who = process.argv[2] ?? 'iris'
const state = `/tmp/stukken-look/${who}.json`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const make = async (o: object = {}) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...(existsSync(state) ? { storageState: state } : {}), ...o })
  const page = await context.newPage()
  page.setDefaultTimeout(15000)
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && console.log('CONSOLE', m.type(), page.url(), m.text()))
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  page.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText))
  return { context, page }
}
let { context, page } = await make()
await page.goto(base)
if (page.url().includes('aanmelden')) {
  const accounts = JSON.parse(execFileSync('node', ['tooling/cli/src/main.ts', 'demo', 'accounts', '--json'], { cwd: '/var/tmp/stukken', env: { ...process.env, TOEZICHT_DATA: data, PORTAL_PORT: '4400', CONSOLE_PORT: '4401' } }).toString()).accounts
  const a = accounts.find((x: any) => x.address.startsWith(who))
  await page.getByLabel('E-mailadres').fill(a.address)
  await page.getByLabel('Wachtwoord').fill(a.password)
  await page.getByRole('button', { name: 'Verder naar de code' }).click()
  await page.waitForURL('**/aanmelden/code')
  await page.getByLabel('Code uit uw app').fill(await authenticatorCode(a.totpSecret, data))
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.waitForURL((u) => !u.pathname.startsWith('/aanmelden'))
  await context.storageState({ path: state })
}
await page.goto(base)
await page.getByRole('link', { name: 'Voorbeeldonderzoek', exact: true }).click()
await page.getByRole('link', { name: 'Dichtbij', exact: true }).click()
await page.getByRole('heading', { level: 1, name: 'Dichtbij' }).waitFor()
const approach = page.url()
const shot = async (name: string, p = page) => {
  for (const width of [1440, 390]) {
    await p.setViewportSize({ width, height: 900 })
    await p.waitForTimeout(400)
    const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over) console.log('SIDEWAYS', name, width, over)
    await p.screenshot({ path: `/tmp/stukken-look/${name}-${width}.png`, fullPage: name.includes('full') })
  }
  await p.setViewportSize({ width: 1440, height: 900 })
}
await (await import(process.argv[3] ?? '/tmp/stukken-look/step1.mts')).default({ page, approach, base, shot, make, browser })
await browser.close()
