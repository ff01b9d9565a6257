import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'database',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/testing/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
