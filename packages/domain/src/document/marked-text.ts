/** From the first character up to, not including, the last: offsets in UTF-16, as in a string. */
export type TextRange = [from: number, to: number]

export interface MarkedText {
  text: string
  marks: TextRange[]
}

/** What stands around a mark in a text from the database. The extraction keeps no control characters, so a document cannot hold them. */
export const markSigns = { start: '\u0002', stop: '\u0003' } as const

/** The text without the signs, and where the marks stood. */
export function markedText(signed: string): MarkedText {
  const marks: TextRange[] = []
  let text = ''
  for (const piece of signed.split(markSigns.start)) {
    const stop = piece.indexOf(markSigns.stop)
    if (stop >= 0) marks.push([text.length, text.length + stop])
    text += piece.replace(markSigns.stop, '')
  }
  return { text, marks }
}

export interface Excerpt extends MarkedText {
  /** Whether the page goes on before and after it. */
  before: boolean
  after: boolean
}

const around = 110
const longest = 300

/** A piece of a page around its first mark, whole words, at most some 300 characters; white space is one space. Without a mark: its beginning. */
export function excerptOf({ text, marks }: MarkedText): Excerpt {
  const first = marks[0]?.[0] ?? 0
  const from = first <= around ? 0 : wordStart(text, first - around)
  const to = Math.min(text.length, from + longest)
  const end = to === text.length ? to : wordEnd(text, from, to)
  const piece = text.slice(from, end).replace(/\s/g, ' ')
  const within = marks.filter(([start, stop]) => start >= from && stop <= end)
  return {
    text: piece,
    marks: within.map(([start, stop]) => [start - from, stop - from]),
    before: from > 0,
    after: end < text.length,
  }
}

function wordStart(text: string, near: number): number {
  const space = text.slice(near, near + around).search(/\s/)
  return space < 0 ? near : near + space + 1
}

function wordEnd(text: string, from: number, near: number): number {
  const space = text.slice(from, near).search(/\s\S*$/)
  return space <= 0 ? near : from + space
}

/** The marked words themselves, each once, in small letters: what a viewer looks for on a page it draws. */
export function markedWords({ text, marks }: MarkedText): string[] {
  return [...new Set(marks.map(([from, to]) => text.slice(from, to).toLowerCase()))]
}
