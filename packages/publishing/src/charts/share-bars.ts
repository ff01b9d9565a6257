import { percentOf } from '@toezicht/domain/national-report/share'
import { numberText } from '../dutch-text.ts'
import type { Drawing, DrawingPart } from '../tree/node.ts'
import { chartColour, chartWidth, textSize } from './chart-look.ts'
import { fitLines, textWidth } from './fit-text.ts'
import { emptyBox, filledBox, textPart } from './shapes.ts'

/** Parts of one whole: each bar is a share of `denominator`. `heading` stands above them; null where the chart has one group only. */
export interface ShareGroup {
  heading: string | null
  denominator: number
  /** "aanpak", "aanpakken". */
  unit: readonly [one: string, many: string]
  bars: readonly { label: string; numerator: number }[]
}

const barHeight = 13
const lineHeight = 18

/** "93% (28 van 30)"; says so where nothing was counted. */
export function shareLabel(numerator: number, denominator: number): string {
  const percent = percentOf({ numerator, denominator })
  return percent === null ? 'niets geteld' : `${percent}% (${numberText(numerator)} van ${numberText(denominator)})`
}

/** A bar per share on a track of 100%, its words and number above it. The track is broken where nothing was counted. */
export function shareBars(title: string, groups: readonly ShareGroup[]): Drawing {
  const parts: DrawingPart[] = []
  let y = 0
  for (const { heading, denominator, bars } of groups) {
    if (heading !== null) {
      if (y > 0) y += 14
      for (const line of fitLines(heading, chartWidth, textSize, true)) {
        parts.push(textPart(line, 0, y + 14, { bold: true }))
        y += lineHeight
      }
    }
    for (const { label, numerator } of bars) {
      const value = shareLabel(numerator, denominator)
      const lines = fitLines(label, chartWidth - textWidth(value, textSize, true) - 12, textSize)
      parts.push(...lines.map((line, index) => textPart(line, 0, y + 14 + index * lineHeight)))
      y += lines.length * lineHeight
      parts.push(textPart(value, chartWidth, y - 4, { bold: true, end: true }))
      const track = { x: 0.5, y: y + 2, width: chartWidth - 1, height: barHeight }
      parts.push(emptyBox(track, chartColour.line, denominator === 0))
      if (numerator > 0 && denominator > 0)
        parts.push(
          filledBox(
            { ...track, width: (track.width * Math.min(numerator, denominator)) / denominator },
            chartColour.deep,
          ),
        )
      y += barHeight + 14
    }
  }
  return { width: chartWidth, height: Math.max(y - 8, 1), title, description: groups.map(spoken).join(' '), parts }
}

/** The same in words: "Eén plan: één gezinsplan 93% (28 van 30 aanpakken), geen gezinsplan 7% (2 van 30 aanpakken)." */
function spoken({ heading, denominator, unit, bars }: ShareGroup): string {
  const noun = denominator === 1 ? unit[0] : unit[1]
  const shares = bars.map(
    ({ label, numerator }) => `${label} ${shareLabel(numerator, denominator).replace(/\)$/, ` ${noun})`)}`,
  )
  return `${heading === null ? '' : `${heading.replace(/[:.?]$/, '')}: `}${shares.join(', ')}.`
}
