import { defineConfig } from 'vitest/config'

/** Makes the pictures of the user guides and the README anew: `npx -y pnpm -C tooling/e2e exec vitest run --config pictures.config.ts`; with `console` behind it only those for inspectors. */
export default defineConfig({
  test: {
    name: 'pictures',
    include: ['src/guide-pictures.ts', 'src/guide-pictures-console.ts', 'src/readme-pictures.ts'],
    globalSetup: ['./src/harness/template.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
