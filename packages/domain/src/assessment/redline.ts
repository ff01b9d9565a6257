import { type Step, stepsBetween } from './word-steps.ts'

export interface RedlinePiece {
  kind: Step['kind']
  text: string
}

/** One paragraph: as it was, changed inside, gone or new altogether. */
export interface RedlineParagraph {
  kind: 'same' | 'changed' | 'gone' | 'new'
  pieces: RedlinePiece[]
}

/** Words (with their hyphens), markers of sources, spaces, and every other sign by itself. */
const tokenPattern = /\[\d+\]|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu
const wordPattern = /[\p{L}\p{N}]/u

/** Paragraphs that share fewer words than this are not the same paragraph. */
const likeness = 0.4

/**
 * What changed between two texts, paragraph by paragraph and inside a paragraph word by word. `before` null: there is nothing to hold it beside, so
 * nothing is marked. Leaving the new pieces out gives `before` again, leaving the gone ones out gives `now`.
 */
export function redline(before: readonly string[] | null, now: readonly string[]): RedlineParagraph[] {
  const steps = stepsBetween(before ?? now, now)
  return steps.flatMap((step, at) => {
    if (step.kind === 'same') return step.tokens.map((text) => whole('same', text))
    const next = steps[at + 1]
    if (step.kind === 'gone') return next?.kind === 'new' ? paired(step.tokens, next.tokens) : step.tokens.map(gone)
    return steps[at - 1]?.kind === 'gone' ? [] : step.tokens.map((text) => whole('new', text))
  })
}

/** Whether anything at all is marked. */
export function isChanged(paragraphs: readonly RedlineParagraph[]): boolean {
  return paragraphs.some(({ kind }) => kind !== 'same')
}

function whole(kind: 'same' | 'gone' | 'new', text: string): RedlineParagraph {
  return { kind, pieces: [{ kind, text }] }
}

const gone = (text: string): RedlineParagraph => whole('gone', text)

/** Sets each old paragraph beside the most like new one after it, keeping the order of both. */
function paired(before: readonly string[], now: readonly string[]): RedlineParagraph[] {
  const old = before.map((text) => ({ text, words: wordsOf(text) }))
  const fresh = now.map((text) => ({ text, words: wordsOf(text) }))
  const pairs = bestPairs(old.length, fresh.length, (i, j) => alike(old[i]?.words ?? [], fresh[j]?.words ?? []))
  const result: RedlineParagraph[] = []
  let from = 0
  fresh.forEach(({ text }, j) => {
    const i = pairs.get(j)
    if (i === undefined) {
      result.push(whole('new', text))
    } else {
      result.push(...old.slice(from, i).map((each) => gone(each.text)))
      result.push({ kind: 'changed', pieces: piecesBetween(old[i]?.text ?? '', text) })
      from = i + 1
    }
  })
  return [...result, ...old.slice(from).map((each) => gone(each.text))]
}

/** New → old, so that the sum of their likeness is the largest possible. */
function bestPairs(rows: number, columns: number, score: (i: number, j: number) => number): Map<number, number> {
  const scores = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => score(i, j)))
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const withPair = (i: number, j: number) => {
    const own = scores[i]?.[j] ?? 0
    return own >= likeness ? own + at(i + 1, j + 1) : -1
  }
  for (let i = rows - 1; i >= 0; i--) {
    const row = best[i] ?? []
    for (let j = columns - 1; j >= 0; j--) row[j] = Math.max(at(i + 1, j), at(i, j + 1), withPair(i, j))
  }
  const pairs = new Map<number, number>()
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (at(i, j) === withPair(i, j)) pairs.set(j++, i++)
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}

function wordsOf(text: string): string[] {
  return (text.match(tokenPattern) ?? []).filter((token) => wordPattern.test(token))
}

/** The share of words that two paragraphs have in common, from 0 to 1. */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length)
}

function piecesBetween(before: string, now: string): RedlinePiece[] {
  const steps = joinAcrossSpaces(stepsBetween(before.match(tokenPattern) ?? [], now.match(tokenPattern) ?? []))
  return steps.map(({ kind, tokens }) => ({ kind, text: tokens.join('') }))
}

/** Two changed words with only a space between them read as one change. */
function joinAcrossSpaces(steps: readonly Step[]): Step[] {
  const result: Step[] = []
  let gone: string[] = []
  let came: string[] = []
  const close = () => {
    if (gone.length > 0) result.push({ kind: 'gone', tokens: gone })
    if (came.length > 0) result.push({ kind: 'new', tokens: came })
    gone = []
    came = []
  }
  steps.forEach((step, at) => {
    if (step.kind === 'gone') gone.push(...step.tokens)
    else if (step.kind === 'new') came.push(...step.tokens)
    else if (gone.length > 0 && came.length > 0 && at < steps.length - 1 && /^\s+$/.test(step.tokens.join(''))) {
      gone.push(...step.tokens)
      came.push(...step.tokens)
    } else {
      close()
      result.push(step)
    }
  })
  close()
  return result
}
