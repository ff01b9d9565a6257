import { dateText } from './dutch-text.ts'
import { html, type SafeHtml } from './html.ts'

/** What a reader of a stored page must know that came after it was made. Days are calendar days in the Netherlands. */
export type VersionMark =
  | {
      kind: 'superseded'
      number: number
      newer: { number: number; path: string; publishedOn: string; note: string | null }
    }
  | { kind: 'later-withdrawn'; number: number; withdrawn: { number: number; on: string; reason: string } }
  | { kind: 'embargo'; until: string }

const place = '<main id="inhoud" tabindex="-1">\n'

/**
 * The stored page with a band at the beginning of its content; nothing else of it changes. A text cannot hold the place: it is escaped. A page without the
 * place stays as it is.
 */
export function markedPage(page: string, mark: VersionMark): string {
  const at = page.indexOf(place)
  if (at === -1) return page
  const before = page.slice(0, at + place.length)
  return `${before}${band(mark).markup}\n${page.slice(at + place.length)}`
}

function band(mark: VersionMark): SafeHtml {
  return html`<div class="wrap"><aside class="note" aria-label="Over deze versie">${words(mark)}</aside></div>`
}

function words(mark: VersionMark): SafeHtml {
  if (mark.kind === 'embargo')
    return html`<p><strong>Onder embargo tot ${mark.until}.</strong> Tot dat moment is deze factsheet niet openbaar. De adressen die op deze bladzijde staan, werken vanaf dan.</p>`
  if (mark.kind === 'later-withdrawn') {
    const { number, on, reason } = mark.withdrawn
    return html`<p><strong>Versie ${number} is ingetrokken op ${dateText(on)}.</strong> Reden: ${reason}</p><p>U leest versie ${mark.number}.</p>`
  }
  const { number, path, publishedOn, note } = mark.newer
  return html`<p><strong>Er is een nieuwere versie.</strong> U leest versie ${mark.number}. <a href="${path}">Lees versie ${number}, van ${dateText(publishedOn)}</a>.</p>${note !== null && html`<p>Wat er verbeterd is: ${note}</p>`}`
}
