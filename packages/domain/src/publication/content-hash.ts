import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { FactsheetDraft } from './factsheet.ts'

/** SHA-256 (64 hex digits) over the canonical JSON of a value; server side only. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}

/**
 * What the whole factsheet is approved by. Its number and day of publication are given afterwards,
 * so they stay outside the hash.
 */
export function factsheetHash(factsheet: FactsheetDraft): string {
  const { version: _version, publishedOn: _publishedOn, ...content } = factsheet
  return contentHash(content)
}
