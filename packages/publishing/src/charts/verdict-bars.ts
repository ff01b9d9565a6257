import { numberText } from '../dutch-text.ts'
import type { Drawing, DrawingPart } from '../tree/node.ts'
import { verdictWords } from '../verdict-words.ts'
import { chartColour, chartWidth, smallSize, textSize } from './chart-look.ts'
import { textWidth } from './fit-text.ts'
import { type Box, emptyBox, filledBox, hatchedBox, textPart } from './shapes.ts'

/** How one indicator was judged; `missing` has no approved verdict yet. */
export interface VerdictBar {
  code: string
  meets: number
  improvementPoint: number
  noVerdict: number
  missing: number
}

interface Segment {
  count: number
  label: string
  word: string
  colour: string
  drawn(box: Box): DrawingPart[]
}

const left = 58
const wide = chartWidth - left
const rowHeight = 42

/** A bar per indicator over all approaches: √ is filled, X is hatched, geen oordeel is empty, each with its sign and number above it. */
export function verdictBars(title: string, bars: readonly VerdictBar[]): Drawing {
  const parts = bars.flatMap((bar, row) => barParts(bar, row * rowHeight))
  const height = Math.max(bars.length * rowHeight - 8, 1)
  return { width: chartWidth, height, title, description: bars.map(spoken).join(' '), parts }
}

function segmentsOf({ meets, improvementPoint, noVerdict, missing }: VerdictBar): Segment[] {
  const segment = (sign: string, count: number, word: string, colour: string, drawn: Segment['drawn']): Segment[] =>
    count === 0 ? [] : [{ count, label: `${sign} ${numberText(count)}`, word, colour, drawn }]
  const { meets: yes, 'improvement-point': no, 'no-verdict': none, soft } = chartColour
  return [
    ...segment('√', meets, verdictWords.meets.word, yes, (box) => [filledBox(box, yes)]),
    ...segment('X', improvementPoint, verdictWords['improvement-point'].word, no, (box) => hatchedBox(box, no)),
    ...segment('–', noVerdict, verdictWords['no-verdict'].word, none, (box) => [emptyBox(box, none)]),
    ...segment('?', missing, 'Nog geen oordeel', soft, (box) => [emptyBox(box, soft, true)]),
  ]
}

function barParts(bar: VerdictBar, y: number): DrawingPart[] {
  const segments = segmentsOf(bar)
  const total = segments.reduce((sum, { count }) => sum + count, 0)
  const box = { y: y + 18, height: 14 }
  const code = textPart(bar.code, 0, box.y + 12, { bold: true })
  if (total === 0)
    return [
      code,
      textPart('niets geteld', left, y + 13, { size: smallSize }),
      emptyBox({ ...box, x: left + 0.5, width: wide - 1 }, chartColour.line, true),
    ]
  let x = left + 0.5
  const drawn = segments.map((segment) => {
    const width = ((wide - 1) * segment.count) / total
    x += width
    return { segment, x: x - width, parts: segment.drawn({ ...box, x: x - width, width }) }
  })
  const places = spread(drawn.map((each) => ({ x: each.x, width: textWidth(each.segment.label, textSize, true) })))
  const labels = drawn.map(({ segment: { label, colour } }, index) =>
    textPart(label, places[index] ?? left, y + 13, { bold: true, colour }),
  )
  return [code, ...labels, ...drawn.flatMap((each) => each.parts)]
}

/** Where labels stand so that none covers another: at their segment, moved on where there is no room, and back from the right edge. */
function spread(labels: readonly { x: number; width: number }[], gap = 9): number[] {
  const places: number[] = []
  let free = left
  for (const { x, width } of labels) {
    places.push(Math.max(x, free))
    free = (places.at(-1) ?? 0) + width + gap
  }
  let edge = chartWidth + gap
  for (const [index, { width }] of [...labels.entries()].reverse()) {
    places[index] = Math.min(places[index] ?? 0, edge - gap - width)
    edge = places[index] ?? 0
  }
  return places
}

/** "T3.2.1: Voldoet 23, Verbeterpunt 5, Geen oordeel 2." */
function spoken(bar: VerdictBar): string {
  const counts = segmentsOf(bar).map(({ word, count }) => `${word.toLowerCase()} ${numberText(count)}`)
  return `${bar.code}: ${counts.length === 0 ? 'niets geteld' : counts.join(', ')}.`
}
