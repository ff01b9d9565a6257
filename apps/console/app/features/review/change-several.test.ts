import { expect, test } from 'vitest'
import { chosenValue, reviewAddress } from './change-several.ts'
import { itemPlace, reviewPlace } from './review-place.ts'

test('the address carries what is opened, in order, and then what was done', () => {
  expect(reviewAddress('a1', [])).toBe('/aanpakken/a1/vaststellen')
  expect(reviewAddress('a1', ['x', 'y'])).toBe('/aanpakken/a1/vaststellen?open=x&open=y')
  expect(reviewAddress('a1', ['x'], 'approved-several')).toBe(
    '/aanpakken/a1/vaststellen?open=x&gedaan=approved-several',
  )
})

test('a checkbox says what it is, with the hash of what was shown', () => {
  expect(chosenValue({ kind: 'finding', id: 'x', contentHash: 'h' }, 'T3')).toBe('finding x h T3')
})

const refusedIn = (form: string, kept: Record<string, string[]>) => ({
  refusal: { refused: 'invalid', reason: 'x' } as const,
  form,
  kept,
})

test('a refusal leads to the field that was typed in, or to the thing in the way by its own name', () => {
  const answer = refusedIn('write-remark', { subject: ['s'], thread: ['t'] })
  expect(reviewPlace(answer)('body')).toEqual({ label: null, field: 'opmerking-t' })
  const fresh = refusedIn('write-remark', { subject: ['s'], thread: [''] })
  expect(reviewPlace(fresh)('body').field).toBe('opmerking-s')
  expect(reviewPlace(refusedIn('return T3', {}))('remark').field).toBe('teruggeven-T3')
  expect(reviewPlace(refusedIn('return', {}))('remark').field).toBe('opmerking')
  const named = reviewPlace(refusedIn('approve alles', {}), () => 'Bevinding T3.1.1')('finding:x')
  expect(named).toEqual({ label: 'Bevinding T3.1.1', field: itemPlace('x') })
})
