import { defineConfig } from 'vitest/config'
import { filesAtATime } from './src/harness/files-at-a-time.ts'

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['src/**/*.e2e.test.ts'],
    globalSetup: ['./src/harness/template.ts'],
    setupFiles: ['./src/harness/tell-failure.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxWorkers: filesAtATime,
  },
})
