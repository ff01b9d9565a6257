const shortest = 4
const links = ['', 's', 'en', 'n', 'e', 'er']

/**
 * Whether a word the dictionary does not know is two or three words it does know, written as one: "wijkteam" + "leden". Each part has at least four
 * letters, a first part may end in "s", "en", "n", "e" or "er"; a hyphen splits anywhere. Dutch joins more than any dictionary lists.
 */
export function isCompound(word: string, isWord: (part: string) => boolean, parts = 3): boolean {
  if (parts < 2 || word.length > 60) return false
  const hyphen = /^([^-‑]{2,})[-‑](.{2,})$/u.exec(word)
  if (hyphen) {
    const known = (part: string) => isWord(part) || isCompound(part, isWord, parts - 1)
    return known(hyphen[1] ?? '') && known(hyphen[2] ?? '')
  }
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (!isHead(head, isWord)) continue
    if (isWord(tail) || isCompound(tail, isWord, parts - 1)) return true
  }
  return false
}

function isHead(head: string, isWord: (part: string) => boolean): boolean {
  return links.some((link) => {
    const stem = head.slice(0, head.length - link.length)
    return head.endsWith(link) && stem.length >= shortest && isWord(stem)
  })
}
