import { describe, expect, it } from 'vitest'
import { countTests, type Report, readReport, sum } from './count.ts'

const report = (numPassedTests: number, numFailedTests: number, testResults: Report['testResults'] = []): Report => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults,
})

describe('counting tests', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countTests(report(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 3 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const broken = { name: 'x.test.ts', status: 'failed', assertionResults: [] }
    expect(countTests(report(7, 0, [broken]), 1).failed).toBe(1)
  })

  it('counts a bad end without a test to blame as one failure', () => {
    expect(countTests(report(7, 0), 1).failed).toBe(1)
    expect(countTests(readReport('/nowhere/report.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})
