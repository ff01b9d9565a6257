import {
  Bookmark,
  ExternalHyperlink,
  type IBorderOptions,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Mark, TextRun as Run, RunningText } from '../node.ts'
import { attentionFill, headings, markColours, soft } from './style.ts'

/** How a run looks: bold, size in half points, colour. */
type Look = Omit<IRunOptions, 'text' | 'children'>

/** Signs that every font has, where page and PDF draw a picture. */
export const signs: Record<Mark, string> = {
  meets: '√',
  'improvement-point': 'X',
  'no-verdict': '–',
  attention: '▲',
  next: '→',
}

/** Text as it is: Word reads no field, formula or markup in a run. The two code points that XML forbids are left out. */
export function words(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: text.replace(/[\uFFFE\uFFFF]/g, '') })
}

export function runs(text: RunningText, look: Look = {}): ParagraphChild[] {
  return text.flatMap((run) => runOf(run, look))
}

function runOf(run: Run, look: Look): ParagraphChild[] {
  if (typeof run === 'string') return [words(run, look)]
  switch (run.kind) {
    case 'strong':
      return [words(run.text, { ...look, bold: true })]
    case 'code':
      return [words(run.text, { ...look, color: soft, size: 18 })]
    case 'aside':
      return [new TextRun({ break: 1 }), words(run.text, { ...look, color: soft, size: 18 })]
    case 'link': {
      const children = [words(run.text, { ...look, style: 'Hyperlink' })]
      return run.href.startsWith('#')
        ? [new InternalHyperlink({ anchor: anchorOf(run.href.slice(1)), children })]
        : [new ExternalHyperlink({ link: run.href, children })]
    }
  }
}

/** A paragraph of running text. */
export function paragraph(text: RunningText, options: IParagraphOptions = {}, look: Look = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) })
}

interface HeadingLook {
  id?: string | null
  mark?: Mark | undefined
  /** In a frame: smaller, with less room around it. */
  small?: boolean
  under?: IBorderOptions
}

export function heading(level: 1 | 2 | 3 | 4, text: string, look: HeadingLook = {}): Paragraph {
  const { id = null, mark, small = false, under } = look
  const colour = { ...(mark && { color: markColours[mark].ink }), ...(small && { size: level === 2 ? 24 : 22 }) }
  const children = [...(mark ? [words(`${signs[mark]} `, colour)] : []), words(text, colour)]
  return new Paragraph({
    heading: headings[level],
    ...(small && { spacing: { before: 60, after: 100 } }),
    ...(under && { border: { bottom: under } }),
    children: id === null ? children : [new Bookmark({ id: anchorOf(id), children })],
  })
}

/** Sign and word of a verdict, in its colours. */
export function markRun(mark: Mark, word: string): TextRun {
  const { ink, fill } = markColours[mark]
  return words(` ${signs[mark]} ${word} `, {
    bold: true,
    size: 19,
    color: ink,
    shading: { fill: mark === 'attention' ? attentionFill : fill },
  })
}

/** A bookmark's name: letters, digits and underscores, at most 40. */
function anchorOf(id: string): string {
  return `p_${id.replace(/[^a-zA-Z0-9]/g, '_')}`.slice(0, 40)
}
