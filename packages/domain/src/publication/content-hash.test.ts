import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { contentHash, factsheetHash } from './content-hash.ts'
import { sampleFactsheet } from './sample-factsheet.ts'

describe('canonicalJson', () => {
  it('sorts keys, drops undefined ones and writes no white space', () => {
    expect(canonicalJson({ b: [1, 'ü', null], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,"ü",null]}')
  })

  it('says the same as JSON and does not mind the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_key, it: unknown) =>
          it && typeof it === 'object' && !Array.isArray(it) ? Object.fromEntries(Object.entries(it).reverse()) : it,
        )
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [new Date(0)], [[undefined]], [() => 1], [1n]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})

describe('contentHash', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})

describe('factsheetHash', () => {
  it('covers every word but not the number and day given at publication', () => {
    const factsheet = sampleFactsheet()
    expect(factsheetHash({ ...factsheet, version: 7, publishedOn: null })).toBe(factsheetHash(factsheet))
    expect(factsheetHash({ ...factsheet, notAssessed: [] })).not.toBe(factsheetHash(factsheet))
  })
})
