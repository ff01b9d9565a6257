import { printable } from '../publication/written-text.ts'
import type { Refusal } from '../refusal.ts'
import { markersIn } from './figure-marker.ts'
import type { PrintedNumbers } from './printed-numbers.ts'
import type { BlockContent } from './report-block.ts'

export interface BlockGround {
  printed: PrintedNumbers
  figures: readonly string[]
  themes: readonly string[]
  /** Ids of the examples of this study. */
  examples: readonly string[]
}

/** Whether a block may be saved like this: nothing in it points at what is not there. Null: it may. */
export function judgeBlock(content: BlockContent, ground: BlockGround): Refusal | null {
  const invalid = (reason: string, field: string): Refusal => ({ refused: 'invalid', reason, field })
  if ('text' in content && !printable.test(content.text)) return invalid('control-character', 'text')
  if (content.kind === 'text') {
    const unknown = markersIn(content.text).filter((name) => !ground.printed.has(name))
    if (unknown.length === 0) return null
    const issues = unknown.slice(0, 20).map((name) => ({ path: `[[${name}]]`, reason: 'unknown-figure' }))
    return { refused: 'invalid', reason: 'unknown-figure', field: 'text', issues }
  }
  if (content.kind === 'figure') {
    if (!printable.test(content.title)) return invalid('control-character', 'title')
    return content.figures.every((code) => ground.figures.includes(code)) ? null : invalid('unknown-figure', 'figures')
  }
  if (content.kind === 'indicators')
    return content.theme === '' || ground.themes.includes(content.theme) ? null : invalid('unknown-theme', 'theme')
  if (content.kind === 'example')
    return content.example === null || ground.examples.includes(content.example)
      ? null
      : invalid('unknown-example', 'example')
  return null
}
