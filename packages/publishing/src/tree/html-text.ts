import { html, type SafeHtml } from '../html.ts'
import { attentionIcon, icon, nextIcon } from '../verdict-html.ts'
import { verdictWords } from '../verdict-words.ts'
import type { Mark, RunningText, TextRun } from './node.ts'

/** Running text; every piece is escaped. */
export function textHtml(text: RunningText): SafeHtml {
  return html`${text.map(runHtml)}`
}

function runHtml(run: TextRun): SafeHtml {
  if (typeof run === 'string') return html`${run}`
  switch (run.kind) {
    case 'strong':
      return html`<strong>${run.text}</strong>`
    case 'link':
      return html`<a href="${run.href}">${run.text}</a>`
    case 'code':
      return html`<span class="code">${run.text}</span>`
    case 'aside':
      return html`<span class="aside">${run.text}</span>`
  }
}

export function markIcon(mark: Mark): SafeHtml {
  if (mark === 'attention') return attentionIcon
  return mark === 'next' ? nextIcon : icon(verdictWords[mark].svgPath)
}
