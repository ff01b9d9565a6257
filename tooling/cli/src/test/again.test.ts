import { describe, expect, it } from 'vitest'
import { afterAgain, filesToRunAgain, unsteadyTests } from './again.ts'
import { countTests, type Report } from './count.ts'

type Status = 'passed' | 'failed' | 'skipped'

function report(files: Record<string, Record<string, Status>>): Report {
  const testResults = Object.entries(files).map(([name, tests]) => ({
    name: `/tests/${name}`,
    status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
    assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
  }))
  const count = (wanted: Status) =>
    Object.values(files).flatMap((tests) => Object.values(tests).filter((is) => is === wanted)).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: 0,
    testResults,
  }
}

const first = report({
  'a.test.ts': { one: 'passed', two: 'failed', three: 'passed' },
  'b.test.ts': { four: 'passed', five: 'skipped' },
})

describe('files that failed run again', () => {
  it('only these, and none when there are too many to be chance', () => {
    expect(filesToRunAgain(first)).toEqual(['/tests/a.test.ts'])
    const broken = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`${name}.test.ts`, { one: 'failed' as const }]),
    )
    expect(filesToRunAgain(report(broken))).toEqual([])
  })

  it('counts what the second run says of them, and names what was unsteady', () => {
    const second = report({ 'a.test.ts': { one: 'passed', two: 'passed', three: 'passed' } })
    expect(countTests(afterAgain(first, second), 0)).toEqual({ passed: 4, failed: 0, skipped: 1 })
    expect(unsteadyTests(first, second)).toEqual(['a.test.ts: two'])
  })

  it('a test that fails again stays failed, and so does one that fails only now', () => {
    const second = report({ 'a.test.ts': { one: 'failed', two: 'failed', three: 'passed' } })
    expect(countTests(afterAgain(first, second), 1)).toEqual({ passed: 2, failed: 2, skipped: 1 })
    expect(unsteadyTests(first, second)).toEqual([])
  })
})
