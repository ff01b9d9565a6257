import { slugOf } from '../approach/slug.ts'
import type { ExampleContent } from './example.ts'
import { partsOf } from './figure-marker.ts'
import { changedNumbers, type PrintedNumbers } from './printed-numbers.ts'
import type { FrozenBlock, ReportRun } from './report.ts'
import type { BlockContent } from './report-block.ts'

export interface BlockFreezing {
  printed: PrintedNumbers
  themes: readonly string[]
  examples: ReadonlyMap<string, { content: ExampleContent; approved: boolean }>
  /** How many charts stand before this block, and which ids headings before it took. */
  charts: number
  taken: ReadonlySet<string>
}

/** One block as it is printed, or what it lacks (keys of reasons). The title is no block of a frozen report. */
export function freezeBlock(
  content: Exclude<BlockContent, { kind: 'title' }>,
  ground: BlockFreezing,
): { block: FrozenBlock } | { lacks: string[] } {
  const { printed } = ground
  const changed = changedNumbers(content, printed).length > 0 ? ['block-number-changed'] : []
  switch (content.kind) {
    case 'heading': {
      if (!content.text) return { lacks: ['block-empty'] }
      return {
        block: { kind: 'heading', level: content.level, id: freeId(content.text, ground.taken), text: content.text },
      }
    }
    case 'text':
      return freezeText(content.text, printed, changed)
    case 'figure': {
      const uncounted = content.figures.some((code) =>
        [...printed].some(([name, now]) => name.startsWith(`${code}.`) && now === null),
      )
      const lacks = [
        ...(content.title ? [] : ['figure-title-missing']),
        ...(content.figures.length === 0 ? ['figure-missing'] : []),
        ...(uncounted ? ['figure-uncounted'] : []),
        ...changed,
      ]
      if (lacks.length > 0) return { lacks }
      return { block: { kind: 'figure', number: ground.charts + 1, title: content.title, figures: content.figures } }
    }
    case 'indicators':
      return ground.themes.includes(content.theme)
        ? { block: { kind: 'indicators', theme: content.theme } }
        : { lacks: ['theme-missing'] }
    case 'example': {
      const chosen = content.example === null ? undefined : ground.examples.get(content.example)
      if (!chosen) return { lacks: ['example-missing'] }
      if (!chosen.approved) return { lacks: ['example-not-approved'] }
      const paragraphs = partsOf(chosen.content.text).map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : `[[${part.marker}]]`)).join(''),
      )
      return { block: { kind: 'example', title: chosen.content.title, paragraphs } }
    }
    default:
      return { block: { kind: content.kind } }
  }
}

function freezeText(
  text: string,
  printed: PrintedNumbers,
  changed: string[],
): { block: FrozenBlock } | { lacks: string[] } {
  const paragraphs = partsOf(text)
  const markers = paragraphs.flat().filter((part) => typeof part !== 'string')
  const lacks = [
    ...(paragraphs.length === 0 ? ['block-empty'] : []),
    ...(markers.some(({ marker }) => !printed.has(marker)) ? ['unknown-figure'] : []),
    ...(markers.some(({ marker }) => printed.get(marker) === null) ? ['figure-uncounted'] : []),
    ...changed,
  ]
  if (lacks.length > 0) return { lacks }
  const runOf = (part: (typeof paragraphs)[number][number]): ReportRun => {
    if (typeof part === 'string') return part
    const at = part.marker.lastIndexOf('.')
    return { figure: part.marker.slice(0, at), share: part.marker.slice(at + 1), text: printed.get(part.marker) ?? '' }
  }
  return { block: { kind: 'text', paragraphs: paragraphs.map((parts) => parts.map(runOf)) } }
}

function freeId(text: string, taken: ReadonlySet<string>): string {
  const wanted = slugOf(text) || 'kop'
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
