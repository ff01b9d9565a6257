import { expect, test } from 'vitest'
import { askedPlaceText, readAskedPlace } from './asked-place.ts'

const place = { moment: '1795392000123456', id: '0b0f7a52-1c2d-4e3f-8a9b-0c1d2e3f4a5b' }

test('a place reads back as it was written; anything else is none', () => {
  expect(readAskedPlace(askedPlaceText(place))).toEqual(place)
  for (const text of [null, '', '1', `x.${place.id}`, `1.${place.id}x`, `9999999999999999999.${place.id}`])
    expect(readAskedPlace(text)).toBeNull()
})
