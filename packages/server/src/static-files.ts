import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { filePolicy, scriptPolicy } from './security-headers.ts'

interface StaticFile {
  type: string
  etag: string
  cache: string
  body: Buffer
  encoded: { encoding: 'br' | 'gzip'; body: Buffer }[]
}

/** The client build by address. Small enough for memory, and a fixed list: no path ever reaches the file system. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Reads a Remix client build with its `.br` and `.gz` siblings; hidden folders (Vite's manifest) are left out. */
export function readStaticFiles(directory: string): StaticFiles {
  const files = new Map<string, StaticFile>()
  for (const path of listFiles(directory, '')) {
    const type = types[extname(path)]
    if (type) files.set(path, readFile(directory, path, type))
  }
  return files
}

function* listFiles(directory: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* listFiles(directory, path)
    else yield path
  }
}

function readFile(directory: string, path: string, type: string): StaticFile {
  const file = join(directory, path)
  const body = readFileSync(file)
  const siblings = [
    { encoding: 'br', name: `${file}.br` },
    { encoding: 'gzip', name: `${file}.gz` },
  ] as const
  return {
    type,
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // Vite puts a hash into every name under /assets/.
    cache: path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    encoded: siblings
      .filter(({ name }) => existsSync(name))
      .map(({ encoding, name }) => ({ encoding, body: readFileSync(name) })),
  }
}

/** Serves one file; the smallest encoding the browser takes. */
export function sendStatic(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const choice = file.encoded.find(({ encoding }) => new RegExp(`\\b${encoding}\\b`).test(accepted))
  const headers = {
    etag: file.etag,
    'cache-control': file.cache,
    'content-security-policy': file.type.startsWith('text/javascript') ? scriptPolicy : filePolicy,
    vary: 'accept-encoding',
  }
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end()
    return
  }
  const body = choice?.body ?? file.body
  response.writeHead(200, {
    ...headers,
    'content-type': file.type,
    'content-length': body.length,
    ...(choice && { 'content-encoding': choice.encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
