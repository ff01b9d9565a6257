import type { Factsheet, FactsheetApproach } from '@toezicht/domain/publication/factsheet'
import { whatNext } from './factsheet-words.ts'
import { html, type SafeHtml } from './html.ts'
import { icon, nextIcon } from './verdict-html.ts'
import { tallyVerdicts } from './verdict-tally.ts'
import { verdictWords } from './verdict-words.ts'

const goodIcon = icon(verdictWords.meets.svgPath)
const betterIcon = icon(verdictWords['improvement-point'].svgPath)

/** The first screen: what goes well, what can be better, what happens next. */
export function summaryTiles(factsheet: Factsheet): SafeHtml {
  const lines = factsheet.approaches.map((approach) => ({ name: approach.name, tally: tallyVerdicts(approach) }))
  return html`<div class="tiles">
<section class="tile meets" aria-labelledby="goed"><h2 id="goed">${goodIcon}<a href="#conclusies">Wat gaat goed</a></h2><ul>${lines.map(
    ({ name, tally }) =>
      html`<li><strong>${tally.meets}</strong> van de ${tally.judged} punten ${tally.meets === 1 ? 'voldoet' : 'voldoen'}<span>${name}</span></li>`,
  )}</ul></section>
<section class="tile improve" aria-labelledby="beter"><h2 id="beter">${betterIcon}<a href="#conclusies">Wat kan beter</a></h2><ul>${lines.map(
    ({ name, tally }) =>
      html`<li><strong>${tally['improvement-point']}</strong> van de ${tally.judged} punten ${
        tally['improvement-point'] === 1 ? 'kan beter' : 'kunnen beter'
      }<span>${name}</span></li>`,
  )}</ul></section>
<section class="tile" aria-labelledby="verder"><h2 id="verder">${nextIcon}Hoe gaat het verder</h2><p>${whatNext}</p></section>
</div>`
}

/** The conclusions people chose, by approach: strengths beside improvements, theme by theme. */
export function conclusionsPart(factsheet: Factsheet): SafeHtml {
  return html`<section class="part" id="conclusies"><div class="wrap"><h2>Conclusies: wat gaat goed en wat kan beter</h2>
${factsheet.approaches.map(
  (approach) => html`<h3>${approach.name}</h3><div class="pair">
<div class="good"><h4>${goodIcon}Dit gaat goed</h4>${conclusionList(factsheet, approach, 'strengths')}</div>
<div class="better"><h4>${betterIcon}Dit kan beter</h4>${conclusionList(factsheet, approach, 'improvements')}</div>
</div>`,
)}</div></section>`
}

function conclusionList(
  factsheet: Factsheet,
  approach: FactsheetApproach,
  side: 'strengths' | 'improvements',
): SafeHtml {
  const chosen = factsheet.framework.themes.flatMap((theme) => {
    const sentences = approach.conclusions.find((it) => it.theme === theme.code)?.[side] ?? []
    return sentences.length === 0 ? [] : [{ theme, sentences }]
  })
  if (chosen.length === 0) return html`<p>STJ noemt hier niets.</p>`
  return html`<dl>${chosen.map(
    ({ theme, sentences }) =>
      html`<dt>${theme.name}</dt><dd><ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul></dd>`,
  )}</dl>`
}
