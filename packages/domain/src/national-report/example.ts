import { z } from 'zod'
import { isFormOf, plainWord } from '../assessment/word-form.ts'
import { printable } from '../publication/written-text.ts'

/** An example from one approach in words that name nobody. Paragraphs with an empty line between. */
export const exampleContentSchema = z.strictObject({
  title: z.string().trim().min(1).max(300).regex(printable),
  text: z.string().trim().min(1).max(12_000).regex(printable),
})
export type ExampleContent = z.infer<typeof exampleContentSchema>

/** Names of a study that an anonymous text does not hold: gemeenten, approaches, organisations, people. */
export interface StudyNames {
  municipalities: readonly string[]
  approaches: readonly string[]
  organisations: readonly string[]
  people: readonly string[]
}

export interface FoundName {
  kind: keyof StudyNames
  name: string
}

/** Words that occur in names and in any text: alone they recognise nobody. */
const ordinary = new Set([
  'gezin',
  'gezinnen',
  'samen',
  'thuis',
  'aanpak',
  'gemeente',
  'stichting',
  'team',
  'wijkteam',
  'zorg',
  'hulp',
])

/** Every name of the study that stands in these texts, whole or (of a person) by its last name, in any case of letters. */
export function recogniseNames(texts: readonly string[], names: StudyNames): FoundName[] {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
  const kinds = Object.keys(names) as (keyof StudyNames)[]
  return kinds.flatMap((kind) =>
    [...new Set(names[kind])].flatMap((name) => {
      const parts = name.match(/[\p{L}\p{M}]+/gu) ?? []
      const last = parts.at(-1)
      const byLast =
        kind === 'people' &&
        last &&
        parts.length > 1 &&
        last.length > 3 &&
        words.some((word) => plainWord(word) === plainWord(last))
      return byLast || standsIn(words, parts) ? [{ kind, name }] : []
    }),
  )
}

function standsIn(words: readonly string[], parts: readonly string[]): boolean {
  if (parts.length === 0) return false
  const [only] = parts
  if (parts.length === 1 && only && (only.length < 3 || ordinary.has(plainWord(only)))) return false
  return words.some((_, at) =>
    parts.every((part, index) => {
      const word = words[at + index]
      if (word === undefined) return false
      return index === parts.length - 1 ? isFormOf(word, part) : plainWord(word) === plainWord(part)
    }),
  )
}
