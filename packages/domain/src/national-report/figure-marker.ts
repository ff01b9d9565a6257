import type { FigureUnit } from './figure.ts'
import { percentOf, type Share } from './share.ts'

const marker = /\[\[([^[\]\n]{1,130})\]\]/g
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const units: Record<FigureUnit, { one: string; many: string }> = {
  approach: { one: 'aanpak', many: 'aanpakken' },
  municipality: { one: 'gemeente', many: 'gemeenten' },
}

/** What a number by reference prints: "93% (28 van 30 aanpakken)". Null when nothing is counted: then there is nothing to print. */
export function printedShare({ numerator, denominator, unit }: Share): string | null {
  const percent = percentOf({ numerator, denominator })
  if (percent === null) return null
  const { one, many } = units[unit]
  return `${percent}% (${whole.format(numerator)} van ${whole.format(denominator)} ${denominator === 1 ? one : many})`
}

/** Every marker of a text once, without its brackets, in the order of the text. */
export function markersIn(text: string): string[] {
  return [...new Set([...text.matchAll(marker)].map(([, name]) => (name ?? '').trim()))]
}

export type TextPart = string | { marker: string }

/** The paragraphs of a text (an empty line stands between them) as pieces of words and markers. */
export function partsOf(text: string): TextPart[][] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s*\r?\n\s*/g, ' ').trim())
    .filter(Boolean)
    .map((paragraph) => {
      const parts: TextPart[] = []
      let from = 0
      for (const found of paragraph.matchAll(marker)) {
        if (found.index > from) parts.push(paragraph.slice(from, found.index))
        parts.push({ marker: (found[1] ?? '').trim() })
        from = found.index + found[0].length
      }
      if (from < paragraph.length) parts.push(paragraph.slice(from))
      return parts
    })
}
