import { expect, test } from 'vitest'
import { readVerdictSearch, verdictAddress } from './verdict-words.ts'

const read = (address: string) => readVerdictSearch(new URL(address, 'http://console.example').searchParams)

test('the address of a number asks for that number', () => {
  for (const place of ['meets', 'improvement-point', 'no-verdict', 'missing'] as const)
    for (const stand of ['approved', 'current'] as const) {
      const number = { stand, indicator: 'T1.1.1', place }
      expect(read(verdictAddress('s', number, 3))).toEqual({
        stand,
        opened: { indicator: 'T1.1.1', place, page: 3 },
        heatMap: null,
      })
    }
})

test('what cannot be read is passed by', () => {
  expect(read('?indicator=T1.1.1&oordeel=weer')).toMatchObject({ opened: null })
  expect(read('?kaart=-3')).toMatchObject({ heatMap: 1, stand: 'approved' })
})
