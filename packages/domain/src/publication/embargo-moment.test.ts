import { expect, test } from 'vitest'
import { amsterdamMoment } from './embargo-moment.ts'

test.each([
  ['2026-12-01', '10:00', '2026-12-01T09:00:00.000Z'],
  ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ['2026-07-01', '23:59', '2026-07-01T21:59:00.000Z'],
  // The hour that happens twice: the later one.
  ['2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
])('%s %s is %s', (day, time, instant) => expect(amsterdamMoment(day, time)?.toISOString()).toBe(instant))

test.each([
  // The hour that is left out in spring.
  ['2027-03-28', '02:30'],
  ['2026-02-30', '10:00'],
  ['2026-13-01', '10:00'],
  ['2026-12-01', '24:00'],
  ['2026-12-01', '9:00'],
  ['2026-12-01', '25:10'],
  ['1-12-2026', '10:00'],
  ['', ''],
  ['2026-12-01', '10:00:00'],
])('no clock shows %s %s', (day, time) => expect(amsterdamMoment(day, time)).toBeNull())
