import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCount, sum } from './count.ts'

const folder = mkdtempSync(join(tmpdir(), 'count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(
  passed: number,
  failed: number,
  results: { status: string; assertionResults: { status: string }[] }[] = [],
) {
  const file = join(folder, 'report.json')
  const numbers = { numPassedTests: passed, numFailedTests: failed, numPendingTests: 2, numTodoTests: 1 }
  writeFileSync(file, JSON.stringify({ ...numbers, testResults: results }))
  return file
}

describe('counting tests', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(readCount(report(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 3 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(readCount(report(7, 0, [broken]), 1).failed).toBe(1)
  })

  it('counts a bad end without a test to blame as one failure', () => {
    expect(readCount(report(7, 0), 1).failed).toBe(1)
    expect(readCount(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})
