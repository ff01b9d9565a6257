const zone = 'Europe/Amsterdam'
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' })
const monthOfYear = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** "14.32 uur", in Amsterdam. */
export function dutchClock(moment: Date | string): string {
  return `${clock.format(new Date(moment)).replace(':', '.')} uur`
}

/** "22 november 2026", in Amsterdam. Takes a moment, or a day as `YYYY-MM-DD`. */
export function dutchDay(moment: Date | string): string {
  return day.format(
    typeof moment === 'string' && moment.length === 10 ? new Date(`${moment}T12:00:00Z`) : new Date(moment),
  )
}

/** A date as exactly as it is known: `2013` → "2013", `2024-03` → "maart 2024", `2026-01-01` → "1 januari 2026". */
export function dutchDate(date: string): string {
  const [year, month, dayOfMonth] = date.split('-')
  if (month === undefined) return date
  const first = new Date(`${year}-${month}-${dayOfMonth ?? '01'}T12:00:00Z`)
  if (Number.isNaN(first.getTime())) return date
  return dayOfMonth === undefined ? monthOfYear.format(first) : day.format(first)
}

/** "22 november 2026, 14.32 uur", in Amsterdam. */
export function dutchMoment(moment: Date | string): string {
  return `${dutchDay(moment)}, ${dutchClock(moment)}`
}

/** "vandaag 14.32 uur", "gisteren 09.05 uur", or the whole moment when it was longer ago. */
export function dutchWhen(moment: Date | string, now: Date): string {
  const ago = daysUntil(parts.format(now), new Date(moment))
  if (ago === 0) return `vandaag ${dutchClock(moment)}`
  return ago === 1 ? `gisteren ${dutchClock(moment)}` : dutchMoment(moment)
}

/** Whole days from today in Amsterdam until `deadline` (`YYYY-MM-DD`, ends at 24.00): 0 on the day itself, negative after it. */
export function daysUntil(deadline: string, now: Date): number {
  return Math.round((Date.parse(deadline) - Date.parse(parts.format(now))) / 86_400_000)
}

/** "nog 3 dagen", "vandaag de laatste dag", "2 dagen geleden afgelopen". */
export function dutchDaysLeft(days: number): string {
  if (days === 0) return 'vandaag is de laatste dag'
  if (days > 0) return days === 1 ? 'nog 1 dag' : `nog ${days} dagen`
  return days === -1 ? 'gisteren afgelopen' : `${-days} dagen geleden afgelopen`
}
