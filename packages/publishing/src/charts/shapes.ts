import type { DrawingPart } from '../tree/node.ts'
import { at, chartColour, textSize } from './chart-look.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface TextLook {
  size?: number
  bold?: boolean
  colour?: string
  end?: boolean
}

/** One line of text; `y` is its base line. */
export function textPart(text: string, x: number, y: number, look: TextLook = {}): DrawingPart {
  const { size = textSize, bold = false, colour = chartColour.ink, end = false } = look
  const attributes = { x: at(x), y: at(y), 'font-size': size, fill: colour }
  return {
    tag: 'text',
    attributes: { ...attributes, ...(bold && { 'font-weight': 600 }), ...(end && { 'text-anchor': 'end' }) },
    children: [text],
  }
}

/** An area filled with colour; the mark of "yes" and of √. */
export function filledBox({ x, y, width, height }: Box, colour: string): DrawingPart {
  const box = { x: at(x), y: at(y), width: at(width), height: at(height) }
  return { tag: 'rect', attributes: { class: 'area', ...box, fill: colour, stroke: colour, 'stroke-width': 1 } }
}

/** An empty area with an edge; broken where nothing was counted. */
export function emptyBox({ x, y, width, height }: Box, colour: string, broken = false): DrawingPart {
  const box = { x: at(x), y: at(y), width: at(width), height: at(height) }
  const edge = { fill: '#ffffff', stroke: colour, 'stroke-width': 1, ...(broken && { 'stroke-dasharray': '3 3' }) }
  return { tag: 'rect', attributes: { class: 'edge', ...box, ...edge } }
}

/** An area with slanting lines, every line cut at its edges. */
export function hatchedBox(box: Box, colour: string, step = 5): DrawingPart[] {
  const { x, y, width, height } = box
  const lines: string[] = []
  for (let foot = step - height; foot < width; foot += step) {
    const [from, to] = [Math.max(0, foot), Math.min(width, foot + height)]
    if (to > from)
      lines.push(`M${at(x + from)} ${at(y + height - (from - foot))}L${at(x + to)} ${at(y + height - (to - foot))}`)
  }
  if (lines.length === 0) return [emptyBox(box, colour)]
  const hatch = { class: 'hatch', d: lines.join(''), stroke: colour, 'stroke-width': 2, fill: 'none' }
  return [emptyBox(box, colour), { tag: 'path', attributes: hatch }]
}
