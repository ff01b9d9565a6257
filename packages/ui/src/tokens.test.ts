import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'surface', 'surface-strong'] as const
const texts: [string, readonly string[]][] = [
  ['ink', [...grounds, 'attention-surface', 'meets-surface', 'refusal-surface']],
  ['ink-soft', grounds],
  ['action', grounds],
  ['action-hover', grounds],
  ['on-action', ['action', 'action-hover']],
  ['meets', ['paper', 'surface', 'meets-surface']],
  ['improvement', ['paper', 'surface', 'improvement-surface']],
  ['no-verdict', ['paper', 'surface', 'no-verdict-surface']],
  ['attention', ['attention-surface']],
  ['refusal', ['paper', 'surface', 'refusal-surface']],
  ['severity-high', ['paper', 'surface']],
  ['severity-medium', ['paper', 'surface']],
  ['severity-low', ['paper', 'surface']],
]
const controls: [string, readonly string[]][] = [
  ['control-line', ['paper', 'surface']],
  ['focus', ['paper', 'surface']],
  ['attention-line', ['paper', 'attention-surface']],
]

const dark = css.indexOf(':root[data-mantine-color-scheme')
describe.each([
  ['light', colours(css.slice(0, dark))],
  ['dark', colours(css.slice(dark))],
])('%s scheme', (_, palette) => {
  const colour = (name: string) => {
    const found = palette.get(name)
    if (!found) throw new Error(`no colour ${name}`)
    return found
  }
  test.each(texts)('%s is readable', (text, behind) => {
    for (const ground of behind) expect(contrast(colour(text), colour(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })
  test.each(controls)('%s is visible', (line, behind) => {
    for (const ground of behind) expect(contrast(colour(line), colour(ground)), ground).toBeGreaterThanOrEqual(3)
  })
})
