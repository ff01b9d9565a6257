import { expect, test } from 'vitest'
import { asksFirst } from './ask-first.ts'
import { judgementStatuses } from './judgement.ts'

const loud = new Set(['submitted', 'approved'])

test.each([null, ...judgementStatuses])('a finding that is %s', (finding) => {
  for (const factsheet of [null, ...judgementStatuses]) {
    expect(asksFirst(finding, factsheet), `factsheet ${factsheet}`).toBe(
      loud.has(finding ?? '') || loud.has(factsheet ?? ''),
    )
  }
})
