import { describe, expect, test } from 'vitest'
import { evaluateFigure } from './evaluate-figure.ts'
import type { FigureCase, FigureDefinition, FigureUnit } from './figure.ts'
import { effectOf } from './figure-effect.ts'
import { placeUnits } from './place-units.ts'
import { percentOf } from './share.ts'

const definition = (unit: FigureUnit = 'approach'): FigureDefinition => ({
  code: 'plan',
  figure: 2,
  title: 'Eén plan',
  unit,
  filter: [],
  rule: { kind: 'verdict', code: 'T3.3.1' },
  denominator: ['meets', 'improvement-point'],
  shares: [
    { code: 'yes', label: 'ja', numerator: ['meets'] },
    { code: 'no', label: 'nee', numerator: ['improvement-point'] },
  ],
})

/** An approach with a verdict on T3.3.1; 'meets?' was not approved yet, '' is not judged. */
function judged(assessmentId: string, municipalityId: string, verdict: string): FigureCase {
  const standing = { values: verdict ? [verdict.replace('?', '')] : [], approved: !verdict.endsWith('?') }
  return { assessmentId, municipalityId, standing: { verdict: { 'T3.3.1': standing }, answer: {}, 'coded-fact': {} } }
}
const shares = (unit: FigureUnit, cases: FigureCase[], stand: 'approved' | 'current' = 'approved') => {
  const outcome = evaluateFigure(definition(unit), cases, stand)
  return [outcome.shares.map(({ numerator }) => numerator), outcome.units] as const
}
const none = { counted: 0, left: 0, missing: 0, divided: 0, outside: 0 }

describe('a figure', () => {
  test('counts what is approved, or what stands there now; what is missing is missing, never a no', () => {
    const cases = [judged('a', 'm', 'meets'), judged('b', 'n', 'improvement-point?'), judged('c', 'o', '')]
    expect(shares('approach', cases)).toEqual([[1, 0], { ...none, counted: 1, missing: 2 }])
    expect(shares('approach', cases, 'current')).toEqual([[1, 1], { ...none, counted: 2, missing: 1 }])
  })

  test('lets no-verdict leave the denominator', () => {
    const cases = [judged('a', 'm', 'meets'), judged('b', 'n', 'no-verdict')]
    expect(shares('approach', cases)).toEqual([[1, 0], { ...none, counted: 1, left: 1 }])
  })

  test.each([
    ['agree', 'meets', 'meets', [1, 0], { counted: 1 }],
    ['disagree', 'meets', 'improvement-point', [0, 0], { divided: 1 }],
    ['one has none', 'meets', '', [0, 0], { missing: 1 }],
    ['one is not approved', 'meets', 'meets?', [0, 0], { missing: 1 }],
    ['both have no verdict', 'no-verdict', 'no-verdict', [0, 0], { left: 1 }],
  ])('counts a gemeente once; its approaches %s', (_, one, other, numerators, units) => {
    expect(shares('municipality', [judged('a', 'm', one), judged('b', 'm', other)])).toEqual([
      numerators,
      { ...none, ...units },
    ])
  })

  test('counts nothing in an empty study, and has no percentage then', () => {
    expect(shares('approach', [])).toEqual([[0, 0], none])
    expect(percentOf({ numerator: 0, denominator: 0 })).toBeNull()
    expect(percentOf({ numerator: 1, denominator: 8 })).toBe(13)
  })

  test('a filter that does not hold goes before a value that is missing', () => {
    const filtered = {
      ...definition(),
      filter: [{ source: { kind: 'coded-fact' as const, code: 'f' }, anyOf: ['yes'] }],
    }
    const place = (fact: string[], verdict: string) => {
      const base = judged('a', 'm', verdict)
      const facts = { f: { values: fact, approved: true } }
      return placeUnits(filtered, [{ ...base, standing: { ...base.standing, 'coded-fact': facts } }], 'approved')[0]
    }
    expect(place(['no'], '')).toMatchObject({ placement: 'outside' })
    expect(place([], 'meets')).toMatchObject({ placement: 'missing' })
    expect(place(['yes'], '')).toMatchObject({ placement: 'missing' })
    expect(place(['yes'], 'meets')).toMatchObject({ placement: 'counted' })
  })
})

describe('what an approval does to the figures', () => {
  const cases = [judged('a', 'm', 'meets'), judged('b', 'n', 'improvement-point?')]
  const effect = (verdict: string | null, unit: FigureUnit = 'approach') =>
    effectOf([definition(unit)], cases, { assessment: 'b', verdicts: [{ indicator: 'T3.3.1', verdict }] })

  test('before and after with n, of every share that moves', () => {
    expect(effect('improvement-point')).toEqual([
      {
        code: 'plan',
        figure: 2,
        title: 'Eén plan',
        unit: 'approach',
        shares: [
          {
            code: 'yes',
            label: 'ja',
            before: { numerator: 1, denominator: 1, unit: 'approach' },
            after: { numerator: 1, denominator: 2, unit: 'approach' },
          },
          {
            code: 'no',
            label: 'nee',
            before: { numerator: 0, denominator: 1, unit: 'approach' },
            after: { numerator: 1, denominator: 2, unit: 'approach' },
          },
        ],
      },
    ])
  })

  test('nothing when it leaves the denominator as it was, or no figure reads it', () => {
    expect(effect('no-verdict')).toEqual([])
    expect(effect(null)).toEqual([])
    const other = [{ indicator: 'T1.1.1', verdict: 'meets' }]
    expect(effectOf([definition()], cases, { assessment: 'b', verdicts: other })).toEqual([])
  })

  test('does not change the cases it was given', () => {
    const kept = structuredClone(cases)
    effect('meets', 'municipality')
    expect(cases).toEqual(kept)
  })
})
