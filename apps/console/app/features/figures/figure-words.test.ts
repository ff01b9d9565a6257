import { expect, test } from 'vitest'
import { numberAddress, placementWords, readNumber } from './figure-words.ts'

const read = (address: string) => readNumber(new URL(address, 'http://console.example').searchParams)

test('the address of a number asks for that number', () => {
  for (const stand of ['approved', 'current'] as const) {
    const number = { figure: 'one-plan', place: 'yes', stand }
    expect(read(numberAddress('s', number))).toEqual({ ...number, page: 1 })
    expect(read(numberAddress('s', number, 3))).toEqual({ ...number, page: 3 })
  }
})

test.each([
  ['?cijfer=one-plan', null],
  ['?deel=yes', null],
  ['?cijfer=a&deel=b&stand=anders&bladzijde=-4', { figure: 'a', place: 'b', stand: 'approved', page: 1 }],
  ['?cijfer=a&deel=b&stand=nu&bladzijde=9999999', { figure: 'a', place: 'b', stand: 'current', page: 1000 }],
])('%s', (address, wanted) => expect(read(address)).toEqual(wanted))

test('what leaves the denominator is said in the words of what was read', () => {
  expect(placementWords('left', 'verdict')).toContain('geen oordeel')
  expect(placementWords('left', 'answer')).toContain('weet ik niet')
  expect(placementWords('left', 'coded-fact')).toContain('valt niet te zeggen')
  expect(placementWords('missing', 'verdict', 'approved')).not.toBe(placementWords('missing', 'verdict', 'current'))
})
