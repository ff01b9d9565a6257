import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { argv } from 'node:process'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressible = new Set(['.css', '.js', '.json', '.mjs', '.svg', '.ttf', '.txt', '.wasm', '.webmanifest'])

/** Puts a `.br` and a `.gz` beside every text file of a client build, where they are smaller. */
export function precompress(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.has(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const body = readFileSync(path)
    const smaller = {
      br: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      gz: gzipSync(body, { level: 9 }),
    }
    for (const [ending, encoded] of Object.entries(smaller)) {
      if (encoded.length < body.length) writeFileSync(`${path}.${ending}`, encoded)
    }
  }
}

// Run by an app's build script: `node …/precompress.ts build/client`.
if (import.meta.main) precompress(argv[2] ?? 'build/client')
