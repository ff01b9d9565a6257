import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawingSvg } from '../tree/drawing.ts'
import type { Drawing, DrawingPart } from '../tree/node.ts'
import { chartWidth, textSize } from './chart-look.ts'
import { fitLines, textWidth } from './fit-text.ts'
import { hatchedBox } from './shapes.ts'
import { type ShareGroup, shareBars } from './share-bars.ts'
import { verdictBars } from './verdict-bars.ts'

const group = (bars: ShareGroup['bars'], denominator = 30, heading: string | null = null): ShareGroup => ({
  heading,
  denominator,
  unit: ['aanpak', 'aanpakken'],
  bars,
})
const parts = (drawing: Drawing, tag: DrawingPart['tag'], look?: string) =>
  drawing.parts.filter((part) => part.tag === tag && (look === undefined || part.attributes.class === look))
const words = (drawing: Drawing) => parts(drawing, 'text').map((part) => String(part.children?.[0]))
const widths = (found: readonly DrawingPart[]) => found.map(({ attributes }) => Number(attributes.width))

test('a share is as long as its part of the track, with its words and number at it', () => {
  const chart = shareBars('Eén plan', [
    group([
      { label: 'één gezinsplan', numerator: 28 },
      { label: 'geen plan', numerator: 2 },
    ]),
  ])
  const [track] = widths(parts(chart, 'rect', 'edge'))
  expect(widths(parts(chart, 'rect', 'area')).map((width) => Math.round((width / (track ?? 0)) * 30))).toEqual([28, 2])
  expect(words(chart)).toEqual(['één gezinsplan', '93% (28 van 30)', 'geen plan', '7% (2 van 30)'])
  expect(chart.description).toBe('één gezinsplan 93% (28 van 30 aanpakken), geen plan 7% (2 van 30 aanpakken).')
})

test('0 of 0 says so and draws no share; 0 of 30 is no bar at all', () => {
  const none = shareBars('Niets', [group([{ label: 'ja', numerator: 0 }], 0)])
  expect(words(none)).toEqual(['ja', 'niets geteld'])
  expect(parts(none, 'rect', 'area')).toEqual([])
  expect(parts(none, 'rect', 'edge')[0]?.attributes['stroke-dasharray']).toBe('3 3')
  expect(parts(shareBars('Niets', [group([{ label: 'ja', numerator: 0 }])]), 'rect', 'area')).toEqual([])
  expect(shareBars('Eén', [group([{ label: 'ja', numerator: 1 }], 1)]).description).toBe('ja 100% (1 van 1 aanpak).')
})

test('verdicts differ by texture and sign: filled √, hatched X, empty –, broken ?', () => {
  const chart = verdictBars('Thema', [{ code: 'T3.2.1', meets: 23, improvementPoint: 5, noVerdict: 2, missing: 1 }])
  expect(words(chart)).toEqual(['T3.2.1', '√ 23', 'X 5', '– 2', '? 1'])
  expect(parts(chart, 'rect', 'area')).toHaveLength(1)
  expect(parts(chart, 'path', 'hatch')).toHaveLength(1)
  expect(parts(chart, 'rect', 'edge').map(({ attributes }) => attributes['stroke-dasharray'] ?? 'whole')).toEqual([
    'whole',
    'whole',
    '3 3',
  ])
  expect(chart.description).toBe('T3.2.1: voldoet 23, verbeterpunt 5, geen oordeel 2, nog geen oordeel 1.')
  const empty = verdictBars('Leeg', [{ code: 'T1.1.1', meets: 0, improvementPoint: 0, noVerdict: 0, missing: 0 }])
  expect(words(empty)).toEqual(['T1.1.1', 'niets geteld'])
})

test('no label covers another or leaves the drawing, and the segments fill their track', () => {
  const count = fc.nat({ max: 1026 })
  fc.assert(
    fc.property(count, count, count, count, (meets, improvementPoint, noVerdict, missing) => {
      fc.pre(meets + improvementPoint + noVerdict + missing > 0)
      const chart = verdictBars('Thema', [{ code: 'T3.2.1', meets, improvementPoint, noVerdict, missing }])
      const [, ...labels] = parts(chart, 'text')
      let free = 0
      for (const { attributes, children } of labels) {
        expect(Number(attributes.x)).toBeGreaterThan(free)
        free = Number(attributes.x) + textWidth(String(children?.[0]), textSize, true)
      }
      expect(free).toBeLessThanOrEqual(chartWidth + 0.1)
      const filled = parts(chart, 'rect').reduce((sum, { attributes }) => sum + Number(attributes.width), 0)
      expect(filled).toBeCloseTo(chartWidth - 58 - 1, 0)
    }),
  )
})

test('hatching stays within its box', () => {
  const [, path] = hatchedBox({ x: 10, y: 20, width: 17, height: 14 }, '#000')
  const numbers =
    String(path?.attributes.d)
      .match(/[\d.]+/g)
      ?.map(Number) ?? []
  expect(numbers.length).toBeGreaterThan(10)
  numbers.forEach((value, index) => {
    const [low, high] = index % 2 === 0 ? [10, 27] : [20, 34]
    expect(value).toBeGreaterThanOrEqual(low ?? 0)
    expect(value).toBeLessThanOrEqual(high ?? 0)
  })
})

test('text of others is text: in a label, a heading and a title nothing opens a tag', () => {
  const evil = '</text><script>x</script>&"\'<![CDATA['
  const chart = shareBars(evil, [group([{ label: evil, numerator: 1 }], 3, evil)])
  const svg = drawingSvg(chart, 'figuur-1').markup
  expect(svg).not.toMatch(/<script|<!\[/)
  expect(svg.match(/<\/text>/g)).toHaveLength(words(chart).length)
  expect(svg).toContain('<title id="figuur-1-titel">&lt;/text&gt;&lt;script&gt;')
})

test('lines fit their width, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.integer({ min: 60, max: 360 }), (text, width) => {
      const lines = fitLines(text, width, textSize)
      for (const line of lines) expect(Array.from(line).length < 3 || textWidth(line, textSize) <= width).toBe(true)
      expect(lines.join('').replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''))
    }),
  )
  expect(fitLines('Multiprobleemgezinnenaanpak Súdwest-Fryslân', 150, textSize)).toEqual([
    'Multiprobleemgezinne-',
    'naanpak',
    'Súdwest-Fryslân',
  ])
})

test('widths are those of the font', () => {
  const path = '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf'
  const advance = advancesOf(readFileSync(createRequire(import.meta.url).resolve(path)))
  for (let code = 32; code < 127; code += 1)
    expect(textWidth(String.fromCodePoint(code), 100), String.fromCodePoint(code)).toBeCloseTo(
      advance(code) * 100,
      -0.3,
    )
  expect(textWidth('één', 100)).toBe(textWidth('een', 100))
})

/** Advance of a character in parts of the text size, from the font's `cmap` (format 4) and `hmtx`. */
function advancesOf(font: Buffer): (code: number) => number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).map((record) => [
      font.toString('latin1', record, record + 4),
      font.readUInt32BE(record + 8),
    ]),
  )
  const table = (tag: string) => tables.get(tag) ?? Number.NaN
  const [perEm, wide] = [font.readUInt16BE(table('head') + 18), font.readUInt16BE(table('hhea') + 34)]
  const subtables = Array.from({ length: font.readUInt16BE(table('cmap') + 2) }, (_, index) =>
    font.readUInt32BE(table('cmap') + 8 + index * 8),
  )
  const map = table('cmap') + (subtables.find((offset) => font.readUInt16BE(table('cmap') + offset) === 4) ?? 0)
  const twice = font.readUInt16BE(map + 6)
  return (code) => {
    let segment = 0
    while (font.readUInt16BE(map + 14 + segment) < code) segment += 2
    const [first, delta] = [16, 16 + twice].map((start) => font.readUInt16BE(map + start + twice + segment)) as [
      number,
      number,
    ]
    const offsetAt = map + 16 + twice * 3 + segment
    const offset = font.readUInt16BE(offsetAt)
    const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + (code - first) * 2)
    return font.readUInt16BE(table('hmtx') + Math.min((glyph + delta) & 0xffff, wide - 1) * 4) / perEm
  }
}
