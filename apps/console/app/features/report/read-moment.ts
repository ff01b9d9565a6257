import { readDutchDate } from '@toezicht/ui/read-dutch-date'

/** A day and a time in Amsterdam as a moment in UTC; null when both are empty, undefined when they cannot be read. Without a time: 00.00. */
export function readMoment(day: string, time: string): string | null | undefined {
  if (day.trim() === '' && time.trim() === '') return null
  const date = readDutchDate(day)
  const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(time.trim() || '0.00')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !clock) return undefined
  const wall = Date.parse(`${date}T${clock[1]?.padStart(2, '0')}:${clock[2]}:00Z`)
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(date)) return undefined
  // The offset at that moment, not at this one: summer time may lie between.
  return new Date(wall - offsetAt(wall - offsetAt(wall))).toISOString()
}

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function offsetAt(moment: number): number {
  return Date.parse(`${inAmsterdam.format(moment).replace(' ', 'T')}Z`) - moment
}
