import { dateText } from '../dutch-text.ts'

const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day of an instant in Amsterdam: "2026-11-22". */
export function dayOf(instant: string | Date): string {
  return amsterdamDay.format(new Date(instant))
}

/** "22 november 2026" of an instant. */
export function dayText(instant: string): string {
  return dateText(dayOf(instant))
}
