import type { Refused } from './call.ts'
import { type IssuePlace, issuePlace } from './issue-place.ts'
import { reasonWords, refusalWords } from './refusal-words.ts'

export type PlaceOf = (path: string) => IssuePlace

/** Where a path of a refusal stands on the screen: the field it is known by, or else the one of that name. */
export function postedPlace(path: string): IssuePlace {
  const place = issuePlace(path)
  const name = path.split('.').at(-1)
  return place.field || !name || /[^A-Za-z]/.test(name) || name === 'expected' ? place : { ...place, field: name }
}

export interface Wrong {
  /** Id that the error summary links to. */
  id: string
  text: string
}

/** What is wrong with the field of this name in a refused form, in words to stand beside it; undefined when nothing is. */
export function wrongAt(refused: Refused | undefined, name: string, placeOf: PlaceOf = postedPlace): Wrong | undefined {
  for (const { path, text } of problemsOf(refused)) {
    const { field } = placeOf(path)
    if (field && (field === name || path.split('.').at(-1) === name)) return { id: field, text: sentence(text) }
  }
  return undefined
}

const formats: Readonly<Record<string, string>> = { email: 'email-format', municipality: 'choose-one' }

/** What is wrong at this path. Reasons of rules are keys; those of the factsheet's own list are Dutch already. */
export function issueWords(path: string, reason: string): string {
  if (!/^[a-z]+([-_][a-z]+)*(:|$)/.test(reason)) return reason
  const own = reason === 'invalid_format' ? formats[path.split('.').at(-1) ?? ''] : undefined
  return reasonWords(own ?? reason)
}

function problemsOf(refused: Refused | undefined): { path: string; text: string }[] {
  const refusal = refused?.refusal
  if (refusal?.refused !== 'invalid') return []
  if (refusal.issues?.length)
    return refusal.issues.map(({ path, reason }) => ({ path, text: issueWords(path, reason) }))
  return refusal.field ? [{ path: refusal.field, text: refusalWords(refusal) }] : []
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
