import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A project is a folder with a vitest.config.ts: without one, an app's Remix plugin would be loaded.
    projects: ['packages/*/vitest.config.ts', 'tooling/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
  },
})
