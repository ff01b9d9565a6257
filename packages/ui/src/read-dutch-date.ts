const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/**
 * A typed date as exactly as it is known, as `2024`, `2024-03` or `2024-03-15`: reads "2024", "maart 2024", "mrt 2024", "15 maart 2024",
 * "15-3-2024", "3-2024" and the stored form. What it cannot read comes back as it was typed, for the schema to refuse.
 */
export function readDutchDate(typed: string): string {
  const text = typed.trim().toLowerCase()
  const numbers = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/.exec(text)
  if (numbers) return joined(numbers[3], numbers[2], numbers[1])
  const words = /^(?:(\d{1,2}) +)?([a-z]{3,9})\.? +(\d{4})$/.exec(text)
  const month = words?.[2] === undefined ? 0 : monthNumber(words[2])
  return month > 0 ? joined(words?.[3], String(month), words?.[1]) : typed.trim()
}

function monthNumber(word: string): number {
  if (word === 'mrt') return 3
  return months.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word))) + 1
}

function joined(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

/** A stored day (`2026-12-03`) as it is typed: "3-12-2026"; anything else as it is. */
export function typedDay(day: string): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return year ? `${Number(dayOfMonth)}-${Number(month)}-${year}` : day
}
