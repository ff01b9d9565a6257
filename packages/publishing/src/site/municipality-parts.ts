import { countText, dateText, partText } from '../dutch-text.ts'
import { html, type SafeHtml } from '../html.ts'
import { verdictHtml } from '../verdict-html.ts'
import { tallyVerdicts } from '../verdict-tally.ts'
import type { SiteFactsheet, SiteWithdrawal } from './site.ts'

export const exampleBadge = html`<span class="badge">Voorbeeld</span>`

/** "Versie 1, september 2013, uit het archief". */
export function versionLine({ version, publishedOn, origin }: SiteFactsheet): string {
  return `Versie ${version}, ${dateText(publishedOn)}${origin === 'archive' ? ', uit het archief' : ''}`
}

/** Each approach with its verdicts, every mark with its word and number; nothing is added up over approaches. */
export function approachTallies({ content }: SiteFactsheet): SafeHtml | null {
  if (content === null) return null
  return html`<ul class="tallies">${content.approaches.map((approach) => {
    const tally = tallyVerdicts(approach)
    return html`<li><span class="name">${approach.name}:</span> <span>${partText(tally.meets, tally.judged, 'punt', 'punten')} ${
      tally.meets === 1 || tally.judged === 1 ? 'voldoet' : 'voldoen'
    }${tally['no-verdict'] > 0 && `, op ${countText(tally['no-verdict'], 'punt', 'punten')} geen oordeel`}</span></li>`
  })}</ul>`
}

/** The verdicts of a factsheet on one indicator, by approach. */
export function verdictList(
  given: readonly { approach: string; verdict: Parameters<typeof verdictHtml>[0] }[],
): SafeHtml {
  return html`<ul class="tallies">${given.map(
    ({ approach, verdict }) =>
      html`<li class="given">${verdictHtml(verdict)} <span class="name">${approach}</span></li>`,
  )}</ul>`
}

/** "ingetrokken op 22 november 2026. Reden: …" */
export function withdrawnText({ withdrawnOn, reason }: Pick<SiteWithdrawal, 'withdrawnOn' | 'reason'>): string {
  return `ingetrokken op ${dateText(withdrawnOn)}.${reason === null ? '' : ` Reden: ${reason}`}`
}
