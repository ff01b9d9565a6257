import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { vitePlugin as remix } from '@remix-run/dev'
import { publicFonts } from '@toezicht/publishing/public-fonts'
import { defineConfig, type Plugin } from 'vite'

const require = createRequire(import.meta.url)

/** A factsheet is read in the console exactly as on the public site, in the same letter at the same address. */
const fixedFonts: Plugin = {
  name: 'public-fonts',
  apply: 'build',
  generateBundle(options) {
    if (!options.dir?.endsWith('client')) return
    for (const { url, file } of publicFonts) {
      this.emitFile({ type: 'asset', fileName: url.slice(1), source: readFileSync(require.resolve(file)) })
    }
  },
}

export default defineConfig({
  plugins: [
    fixedFonts,
    remix({
      serverModuleFormat: 'esm',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
  ssr: { noExternal: [/^@toezicht\//] },
})
