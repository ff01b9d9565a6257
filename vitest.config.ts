import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browser tests that take long although they are small: begun first, so that the last to end is a short one. */
const long = ['reach', 'screens', 'lost-connection', 'walk']

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (long.includes(basename(moduleId, '.e2e.test.ts')) ? 0 : 1)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    // A project is a folder with a vitest.config.ts: without one, an app's Remix plugin would be loaded.
    projects: ['packages/*/vitest.config.ts', 'tooling/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    sequence: { sequencer: LongFirst },
  },
})
