/** How much text of one document is kept. What lies beyond is left out; nobody quotes page 2,001. */
export const pageLimits = { pages: 2_000, pageLength: 100_000, totalLength: 8_000_000 } as const

/** Pages within the limits, without characters that the database cannot hold and with calm white space. */
export function keptPages(pages: readonly string[]): string[] {
  let left: number = pageLimits.totalLength
  return pages.slice(0, pageLimits.pages).map((page) => {
    const kept = tidy(page).slice(0, Math.min(pageLimits.pageLength, left)).toWellFormed()
    left -= kept.length
    return kept
  })
}

function tidy(page: string): string {
  return page
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
