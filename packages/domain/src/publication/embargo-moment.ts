const zone = 'Europe/Amsterdam'
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The instant of a day (`YYYY-MM-DD`) and time (`HH:MM`) as a clock in the Netherlands shows them; null when no clock ever shows it. In autumn
 * one hour happens twice: then the later one, so that nothing is public too early.
 */
export function amsterdamMoment(day: string, time: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null
  const typed = `${day} ${time}`
  // Winter first: of two instants with the same words it is the later one.
  for (const offset of ['+01:00', '+02:00']) {
    const instant = new Date(`${day}T${time}:00${offset}`)
    if (!Number.isNaN(instant.getTime()) && clock.format(instant) === typed) return instant
  }
  return null
}
