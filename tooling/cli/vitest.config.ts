import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'cli',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../../packages/database/src/testing/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
