import { expect, test } from 'vitest'
import { readMoment } from './read-moment.ts'

test.each([
  ['', '', null],
  ['31 januari 2027', '9.30', '2027-01-31T08:30:00.000Z'],
  ['1-7-2027', '9:30', '2027-07-01T07:30:00.000Z'],
  ['2027-03-28', '', '2027-03-27T23:00:00.000Z'],
  ['2027-03-28', '12.00', '2027-03-28T10:00:00.000Z'],
  ['morgen', '', undefined],
  ['31 februari 2027', '', undefined],
  ['januari 2027', '', undefined],
  ['31 januari 2027', '25.00', undefined],
  ['', '9.30', undefined],
])('%s %s is %s', (day, time, moment) => expect(readMoment(day, time)).toBe(moment))
