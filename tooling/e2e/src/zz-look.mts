import { readFileSync } from 'node:fs'
import { openBrowser, visit } from './harness/browser.ts'
import { accountOf, signInToConsole } from './harness/sign-in.ts'
const product: any = { portal: 'http://localhost:4500', console: 'http://localhost:4501', dataDirectory: '/var/tmp/tegenlezen-data', pictures: null, ...JSON.parse(readFileSync('/var/tmp/tegenlezen-accounts.json','utf8')) }
const browser = await openBrowser()
const who = process.argv[2] ?? 'iris@'
const dark = process.argv.includes('dark')
const visitor = await visit(browser, { dark })
const { page } = visitor
await signInToConsole(visitor, product, accountOf(product, who))
const shot = async (name: string) => { for (const [w,h] of [[1440,900],[390,844]]) { await page.setViewportSize({width:w!,height:h!}); await page.waitForTimeout(150); const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth); if (over) console.log('SIDEWAYS', name, w, over); await page.screenshot({ path: `/var/tmp/tegenlezen-pics/${name}-${w}.png`, fullPage: true }) } await page.setViewportSize({width:1440,height:900}) }
const { default: script } = await import(process.argv[3]!)
try { await script({ visitor, page, product, shot }) } finally { console.log(visitor.complaints.join('\n')); await browser.close() }
