import { request } from 'undici'

export interface FirstLoad {
  /** Compressed bytes of the bodies, as they come over the wire. */
  html: number
  css: number
  js: number
  fonts: number
  total: number
  /** Requests, the page itself included. */
  requests: number
}

/** What a browser with an empty cache fetches for a page: the page, its style sheets, scripts and the Latin fonts its style sheets name. */
export async function measureFirstLoad(
  origin: string,
  path: string,
  headers: Record<string, string>,
): Promise<FirstLoad> {
  const page = await fetchCompressed(origin, path, headers)
  const tags = [...page.text.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag)
  const addresses = (pattern: RegExp) => new Set(tags.flatMap((tag) => pattern.exec(tag)?.[1] ?? []))
  const sheets = await fetchAll(origin, addresses(/href="([^"]+\.css)"/))
  const imported = [...page.text.matchAll(/(?:import|from)\s*\(?\s*"(\/assets\/[^"]+\.js)"/g)].map(
    ([, address = '']) => address,
  )
  const scripts = await fetchAll(origin, new Set([...addresses(/(?:href|src)="([^"]+\.js)"/), ...imported]))
  const fonts = await fetchAll(origin, new Set(sheets.flatMap(({ text }) => latinFonts(text))))
  const sum = (loaded: { bytes: number }[]) => loaded.reduce((all, { bytes }) => all + bytes, 0)
  const parts = { html: page.bytes, css: sum(sheets), js: sum(scripts), fonts: sum(fonts) }
  const total = parts.html + parts.css + parts.js + parts.fonts
  return { ...parts, total, requests: 1 + sheets.length + scripts.length + fonts.length }
}

/** Faces whose range holds the ordinary letters; others are fetched only where a rarer letter stands. */
function latinFonts(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => /unicode-range:\s*U\+0{0,4}-0{0,2}FF\b/i.test(face))
    .flatMap((face) => /url\("?([^")]+\.woff2)"?\)/.exec(face)?.[1] ?? [])
}

async function fetchAll(origin: string, addresses: ReadonlySet<string>) {
  return Promise.all([...addresses].map((address) => fetchCompressed(origin, address, {})))
}

async function fetchCompressed(origin: string, path: string, headers: Record<string, string>) {
  const answer = await request(new URL(path, origin), {
    headers: { ...headers, 'accept-encoding': 'gzip, deflate, br, zstd' },
  })
  const body = Buffer.from(await answer.body.arrayBuffer())
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`)
  const plain = await fetch(new URL(path, origin), { headers })
  return { bytes: body.length, text: /\.woff2$/.test(path) ? '' : await plain.text() }
}
