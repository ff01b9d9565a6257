import { BorderStyle, HeadingLevel, type IBorderOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { Mark } from '../node.ts'

export const ink = '17212B'
export const soft = '4A5865'
export const deep = '123F73'
export const surface = 'EEF3F7'
export const line = 'C9D3DC'
export const attentionFill = 'FFF3C4'
export const attentionLine = 'B38600'

export const markColours: Record<Mark, { ink: string; fill: string }> = {
  meets: { ink: '17592F', fill: 'E6F2E9' },
  'improvement-point': { ink: '8F3A00', fill: 'FDF0E4' },
  'no-verdict': { ink: '43525F', fill: 'EDF0F3' },
  attention: { ink, fill: attentionFill },
  next: { ink: deep, fill: 'FFFFFF' },
}

/** What stands between the margins of a page, in twentieths of a point. */
export const textWidth = 9638

export const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
}

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }
export const noGrid = { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder }

export function border(colour: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color: colour, space: 6 }
}

const heading = (size: number, colour: string, before: number, after: number) => ({
  run: { size, bold: true, color: colour },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
})

/** Sizes are half points; Word's own headings, so that its navigation pane shows them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(52, ink, 120, 160),
    heading2: heading(32, deep, 440, 160),
    heading3: heading(26, ink, 320, 120),
    heading4: heading(22, ink, 240, 100),
    hyperlink: { run: { color: deep, underline: {} } },
  },
}

export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 240, hanging: 240 } } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 360, hanging: 360 } } },
        },
      ],
    },
  ],
}
