import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'spelling', include: ['src/**/*.test.ts'] } })
