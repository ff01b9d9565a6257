const words = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** A count in words up to twelve: "één", "twee"; above that in figures. */
export function inWords(count: number): string {
  return words[count] ?? formatCount(count)
}

/** A whole number with a full stop per thousand: 12.600. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** "a", "a en b", "a, b en c"; with semicolons when an item holds a comma or "en" itself. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  if (items.some((item) => /,| en /.test(item))) return items.join('; ')
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`
}

/** A sentence: first letter upper case ("Eén" without accent on its capital), spaces single, one full stop. */
export function asSentence(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^één(?= )/, 'Eén')
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}${/[.!?]$/.test(tidy) ? '' : '.'}`
}
