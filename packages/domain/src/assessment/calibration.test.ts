import fc from 'fast-check'
import { expect, it } from 'vitest'
import { patterns } from '../comparison/discrepancy.ts'
import { type CalibrationCount, calibrate } from './calibration.ts'

const count = (pattern: CalibrationCount['pattern'], meets: number, improvement: number, noVerdict = 0) => ({
  indicator: 'T1.1.1',
  pattern,
  meets,
  improvement,
  noVerdict,
})

it('finds like patterns with unlike verdicts, and how often like was judged alike', () => {
  const counts = [count('agreement', 17, 1), count('lone-dissent', 4, 0, 2), count('municipality-alone', 2, 5)]
  expect(calibrate(['T1.1.1'], counts)).toEqual([
    {
      indicator: 'T1.1.1',
      meets: 23,
      improvement: 6,
      noVerdict: 2,
      agreement: { numerator: 17 + 4 + 5, denominator: 29 },
      groups: [
        expect.objectContaining({ pattern: 'agreement', unlike: true }),
        expect.objectContaining({ pattern: 'municipality-alone', unlike: true }),
        expect.objectContaining({ pattern: 'lone-dissent', unlike: false }),
      ],
    },
  ])
})

it.each([
  ['nobody judged yet', []],
  ['one approach per pattern', [count('agreement', 1, 0), count('lone-dissent', 0, 1)]],
  ['only "geen oordeel"', [count('agreement', 0, 0, 7)]],
  ['nothing was compared', [count(null, 3, 4)]],
])('says nothing about agreement when %s', (_, counts) => {
  expect(calibrate(['T1.1.1'], counts)[0]?.agreement).toBeNull()
})

it('never claims more agreement than there are verdicts, nor less than half', () => {
  const row = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(5))
  fc.assert(
    fc.property(fc.array(row, { maxLength: patterns.length }), (rows) => {
      const counts = rows.map(([meets, improvement, none], at) => count(patterns[at] ?? null, meets, improvement, none))
      const agreement = calibrate(['T1.1.1'], counts)[0]?.agreement
      if (!agreement) return
      expect(agreement.numerator).toBeLessThanOrEqual(agreement.denominator)
      expect(agreement.numerator * 2).toBeGreaterThanOrEqual(agreement.denominator)
    }),
  )
})
