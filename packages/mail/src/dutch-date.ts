const dutch = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `2026-11-22` as "22 november 2026". */
export function dutchDate(day: string): string {
  return dutch.format(new Date(`${day}T00:00:00Z`))
}
