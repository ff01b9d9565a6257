const sentenceEnd = /[.!?]["”’)]?\s+|\n+/g

/**
 * Two texts as one: the other's first. What both begin and end with, in whole sentences, stands there once, because two people mostly change the same
 * text; a blank one adds nothing.
 */
export function joinTexts(theirs: string, mine: string): string {
  if (!theirs.trim() || mine.startsWith(theirs)) return mine
  if (!mine.trim() || theirs.startsWith(mine)) return theirs
  const start = sharedStart(theirs, mine)
  const end = sharedEnd(theirs.slice(start), mine.slice(start))
  const between = (text: string) => text.slice(start, text.length - end).trim()
  const parts = [between(theirs), between(mine)].filter((part) => part !== '')
  if (start === 0 && end === 0) return parts.join('\n\n')
  const last = end > 0 ? theirs.slice(-end).trim() : ''
  return theirs.slice(0, start) + [...parts, last].filter((part) => part !== '').join(' ')
}

/** How many characters of whole sentences both begin with. */
function sharedStart(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const ends = [...one.slice(0, same).matchAll(sentenceEnd)].map((found) => found.index + found[0].length)
  return ends.at(-1) ?? 0
}

/** How many characters of whole sentences both end with. */
function sharedEnd(one: string, other: string): number {
  let same = 0
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same += 1
  const tail = one.slice(one.length - same)
  const first = [...tail.matchAll(sentenceEnd)][0]
  return first ? tail.length - first.index - first[0].length : 0
}
