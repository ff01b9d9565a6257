import { z } from 'zod'

/** An existing calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

const hour = 3_600_000
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands at this instant, `YYYY-MM-DD`. */
export function dutchDay(instant: Date): string {
  return amsterdam.format(instant)
}

/** The instant at which a deadline ends: 24.00 Europe/Amsterdam of its day. Refuses (throws) a day that does not exist. */
export function endOfDutchDay(day: string): Date {
  const midnight = Date.parse(`${daySchema.parse(day)}T00:00:00Z`) + 24 * hour
  // The clock never changes at midnight, so the day ends one hour (winter) or two hours (summer) before UTC's.
  const summer = new Date(midnight - 2 * hour)
  return dutchDay(summer) === day ? new Date(midnight - hour) : summer
}

/** Whether the deadline has passed: from 24.00 Europe/Amsterdam on. */
export function hasPassed(deadline: string, now: Date): boolean {
  return now >= endOfDutchDay(deadline)
}
