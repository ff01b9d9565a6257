import type { WrittenAnswer } from '../theme/read-answer.ts'

/** What stands under one question that holds for the whole gemeente, as its procedure gives it. */
export interface ReuseView {
  offers: (WrittenAnswer & { source: string; approaches: string[]; version: number; savedAt: string })[]
  /** Approaches where the very answer stands that stands here. */
  same: string[]
  taken: { approach: string; reusedAt: string; changedHere: boolean; changedThere: boolean } | null
  /** Nothing is filled in here. */
  blank: boolean
  /** Of the own answer. */
  version: number
  maySave: boolean
}

/** "de aanpak A", "de aanpakken A en B". */
export function approachNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? `de aanpak ${last}` : `de aanpakken ${names.slice(0, -1).join(', ')} en ${last}`
}
