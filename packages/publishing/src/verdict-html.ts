import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { html, type SafeHtml } from './html.ts'
import { verdictWords } from './verdict-words.ts'

/** A line drawing of 24 by 24 beside a word; hidden from a screen reader, which hears the word. */
export function icon(path: string): SafeHtml {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`
}

export const attentionPath = 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.4v.1'
export const nextPath = 'M4 12h15M13 6l6 6-6 6'
export const attentionIcon = icon(attentionPath)
export const nextIcon = icon(nextPath)

/** Icon and word, never colour alone. */
export function verdictHtml(verdict: PublishedVerdict): SafeHtml {
  const { word, svgPath } = verdictWords[verdict]
  return html`<span class="verdict ${verdict}">${icon(svgPath)}${word}</span>`
}
