import { expect, test } from 'vitest'
import { clockOf, dayOf } from './read-form.ts'

function form(name: string, value: string): FormData {
  const made = new FormData()
  made.set(name, value)
  return made
}

test.each([
  ['3-12-2026', '2026-12-03'],
  ['03-12-2026', '2026-12-03'],
  [' 3 december 2026 ', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['', ''],
  ['morgen', 'morgen'],
])('the day %j is %j', (typed, day) => expect(dayOf(form('deadline', typed))).toBe(day))

test.each([
  ['9.30', '09:30'],
  ['9:30', '09:30'],
  ['10 uur', '10:00'],
  ['10.00 uur', '10:00'],
  ['', ''],
  ['half tien', 'half tien'],
])('the time %j is %j', (typed, time) => expect(clockOf(form('time', typed))).toBe(time))
