import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The browser tests share one product. This file takes accounts and questionnaires away from their people for good, so it comes after all others. */
const last = 'study-changes'

class TakersLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const takes = ({ moduleId }: TestSpecification) => moduleId.includes(last)
    return [...sorted.filter((file) => !takes(file)), ...sorted.filter(takes)]
  }

  /** Browser tests run in two halves side by side, each with a product of its own: long files dealt out one by one, so that both end at about the same time. */
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 }
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    const longestFirst = files.toSorted((a, b) => size(b) - size(a) || a.moduleId.localeCompare(b.moduleId))
    return longestFirst.filter((_, at) => at % count === index - 1)
  }
}

export default defineConfig({
  test: {
    // A project is a folder with a vitest.config.ts: without one, an app's Remix plugin would be loaded.
    projects: ['packages/*/vitest.config.ts', 'tooling/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    sequence: { sequencer: TakersLast },
  },
})
