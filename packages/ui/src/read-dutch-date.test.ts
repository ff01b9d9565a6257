import { expect, test } from 'vitest'
import { dutchDate } from './dutch-time.ts'
import { readDutchDate, typedDay } from './read-dutch-date.ts'

test.each([
  ['2024', '2024'],
  ['2024-03', '2024-03'],
  ['2024-03-15', '2024-03-15'],
  ['maart 2024', '2024-03'],
  ['Mrt 2024', '2024-03'],
  ['mei 2024', '2024-05'],
  [' 15 maart 2024 ', '2024-03-15'],
  ['1 jan. 2026', '2026-01-01'],
  ['15-3-2024', '2024-03-15'],
  ['15/03/2024', '2024-03-15'],
  ['3-2024', '2024-03'],
])('reads %j as %s', (typed, date) => expect(readDutchDate(typed)).toBe(date))

test.each(['', 'vorig jaar', 'maa 24', 'begin 2013', '15 2024 maart', '2024 maart'])('leaves %j as typed', (typed) =>
  expect(readDutchDate(typed)).toBe(typed),
)

test.each(['2013', '2024-03', '2026-01-01'])('reads back what dutchDate says of %s', (date) =>
  expect(readDutchDate(dutchDate(date))).toBe(date),
)

test.each([
  ['2026-12-03', '3-12-2026'],
  ['', ''],
  ['morgen', 'morgen'],
])('types the day %j as %j', (day, typed) => expect(typedDay(day)).toBe(typed))
