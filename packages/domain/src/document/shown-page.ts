/**
 * The page that an address asks for, within a document. What is no whole number, or lies outside, gives the nearest page there is. `pages`: how many
 * it has; null when nobody knows (then any positive number stands).
 */
export function nearestPage(wanted: string | null, pages: number | null): number {
  const asked = /^\d{1,9}$/.test(wanted ?? '') ? Number(wanted) : 1
  return Math.max(1, Math.min(asked, pages ?? 5_000))
}
