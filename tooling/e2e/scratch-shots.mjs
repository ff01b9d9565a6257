import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { stylesheet } from '../../packages/api/src/published/stylesheet.ts'
const dir = '/var/tmp/papier/node_modules/.pnpm/@fontsource+fira-sans@5.3.0/node_modules/@fontsource/fira-sans/files'
const server = createServer((q, r) => {
  const p = q.url
  if (p === stylesheet.path) { r.setHeader('content-type','text/css'); return r.end(stylesheet.text) }
  if (p.startsWith('/fonts/')) { r.setHeader('content-type','font/woff2'); return r.end(readFileSync(dir + '/fira-sans-latin-' + (p.includes('600') ? 600 : 400) + '-normal.woff2')) }
  try { r.setHeader('content-type','text/html; charset=utf-8'); r.end(readFileSync('/var/tmp/papier-out' + p)) } catch { r.statusCode = 404; r.end() }
}).listen(4845)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const name of process.argv.slice(2)) for (const w of [390, 1440]) {
  const page = await b.newPage({ viewport: { width: w, height: 900 } })
  await page.goto('http://127.0.0.1:4845/' + name + '.html')
  await page.waitForTimeout(300)
  console.log(name, w, await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
  const h = await page.evaluate(() => document.documentElement.scrollHeight); const step = w === 390 ? 2400 : 2600; for (let y = 0, n = 0; y < h && n < 12; y += step, n++) await page.screenshot({ path: '/var/tmp/papier-out/html-' + name + '-' + w + '-' + String(n).padStart(2,'0') + '.png', fullPage: true, clip: { x: 0, y, width: w, height: Math.min(step, h - y) } })
  await page.close()
}
await b.close(); server.close()
