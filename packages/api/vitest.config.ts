import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../database/src/testing/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
