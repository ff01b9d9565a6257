import { listText, partText } from '../dutch-text.ts'
import { html, type SafeHtml } from '../html.ts'
import { icon } from '../verdict-html.ts'
import { verdictWords } from '../verdict-words.ts'
import type { PublishedApproach, PublishedContent } from './published-content.ts'

type Themes = PublishedContent['framework']['themes']

/** What goes well and what can be better in one approach, theme by theme; words and numbers, with the page of the factsheet for the rest. */
export function approachSummary(approach: PublishedApproach, themes: Themes): SafeHtml {
  const counts = themes.map(({ code, name }) => {
    const given = approach.findings.filter(({ theme }) => theme === code).flatMap(({ indicators }) => indicators)
    const meets = given.filter(({ verdict }) => verdict === 'meets').length
    const better = given.filter(({ verdict }) => verdict === 'improvement-point').length
    return { name, meets, better, judged: meets + better }
  })
  const whole = counts.filter(({ judged, better }) => judged > 0 && better === 0)
  const judged = counts.reduce((sum, each) => sum + each.judged, 0)
  const meets = counts.reduce((sum, each) => sum + each.meets, 0)
  return html`<h3>Aanpak ${approach.name}</h3><div class="pair">
<div class="good"><h4>${icon(verdictWords.meets.svgPath)}Wat gaat goed</h4><p>${partText(meets, judged, 'punt', 'punten')} ${
    meets === 1 || judged === 1 ? 'voldoet' : 'voldoen'
  }.${whole.length > 0 && ` Alles voldoet bij ${listText(whole.map(({ name }) => name))}.`}</p></div>
<div class="better"><h4>${icon(verdictWords['improvement-point'].svgPath)}Wat kan beter</h4>${
    meets === judged
      ? html`<p>Geen van de punten is een verbeterpunt.</p>`
      : html`<ul>${counts
          .filter(({ better }) => better > 0)
          .map(
            ({ name, better, judged: of }) =>
              html`<li>${name}: ${partText(better, of, 'punt', 'punten')} ${better === 1 || of === 1 ? 'kan' : 'kunnen'} beter</li>`,
          )}</ul>`
  }</div></div>`
}
