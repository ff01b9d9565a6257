import { expect, test } from 'vitest'
import { hitPlaceText, readHitPlace } from './hit-place.ts'

const document = '0b0f7a52-1c2d-4e3f-8a9b-0c1d2e3f4a5b'

test('a place reads back as it was written', () => {
  for (const tier of [0, 1] as const)
    expect(readHitPlace(hitPlaceText({ tier, document, page: 17 }))).toEqual({ tier, document, page: 17 })
})

test.each([null, '', '0', `2.${document}.1`, `0.${document}.0`, `0.${document}.9999`, `0.${document}`, "0.'; drop.1"])(
  '%s is no place',
  (text) => expect(readHitPlace(text)).toBeNull(),
)
