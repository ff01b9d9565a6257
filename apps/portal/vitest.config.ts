import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'portal', include: ['app/**/*.test.ts', 'server/**/*.test.ts'] } })
