import { describe, expect, it } from 'vitest'
import { daysUntil, dutchDate, dutchDay, dutchDaysLeft, dutchMoment, dutchWhen } from './dutch-time.ts'

describe('dutchDate', () => {
  it.each([
    ['2013', '2013'],
    ['2024-03', 'maart 2024'],
    ['2026-01-01', '1 januari 2026'],
    ['2026-12-31', '31 december 2026'],
  ])('says %s as %s', (date, words) => expect(dutchDate(date)).toBe(words))

  it.each(['begin 2013', '2013-99', '2013-02-xx'])('leaves %s as it was written', (text) =>
    expect(dutchDate(text)).toBe(text),
  )
})

describe('moments and days', () => {
  it('are said in Amsterdam, summer and winter', () => {
    expect(dutchMoment('2026-11-22T13:32:00Z')).toBe('22 november 2026, 14.32 uur')
    expect(dutchMoment('2026-06-30T22:05:00Z')).toBe('1 juli 2026, 00.05 uur')
    expect(dutchDay('2026-11-22')).toBe('22 november 2026')
  })

  it.each([
    ['2026-11-22T13:32:00Z', 'vandaag 14.32 uur'],
    ['2026-11-21T23:01:00Z', 'vandaag 00.01 uur'],
    ['2026-11-21T22:59:00Z', 'gisteren 23.59 uur'],
    ['2026-11-20T13:32:00Z', '20 november 2026, 14.32 uur'],
  ])('%s is %s, at half past four on 22 November', (moment, words) => {
    expect(dutchWhen(moment, new Date('2026-11-22T15:30:00Z'))).toBe(words)
  })

  it('count the days of a deadline until midnight in Amsterdam', () => {
    expect(daysUntil('2026-11-22', new Date('2026-11-22T22:59:00Z'))).toBe(0)
    expect(daysUntil('2026-11-22', new Date('2026-11-22T23:01:00Z'))).toBe(-1)
    expect([1, 0, -1, -3].map(dutchDaysLeft)).toEqual([
      'nog 1 dag',
      'vandaag is de laatste dag',
      'gisteren afgelopen',
      '3 dagen geleden afgelopen',
    ])
  })
})
