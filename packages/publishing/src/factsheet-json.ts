import type { Factsheet, FactsheetApproach, FactsheetFinding } from '@toezicht/domain/publication/factsheet'
import { permanentPath } from './factsheet-address.ts'
import { licence } from './site/metadata.ts'

/**
 * The public data of one factsheet version, two spaces, one line break at the end. Same content as the page:
 * `approaches[].findings[].indicators[] = {code, verdict, reason?}` with `text` (paragraphs parted by a blank line),
 * `pointsOfAttention[]`, `documents[]`, and `approaches[].conclusions[] = {theme, strengths[], improvements[]}`.
 * `portalUrl` as in `factsheetHtml`.
 */
export function factsheetJson(factsheet: Factsheet, portalUrl: string): string {
  const { municipality, study, version, publishedOn, origin, context, framework, notAssessed } = factsheet
  const content = {
    format: 'toezicht-factsheet-json/1',
    address: `${portalUrl}${permanentPath(factsheet)}`,
    ...(study.fictional ? { voorbeeld: true } : {}),
    source: 'Samenwerkend Toezicht Jeugd (STJ)',
    terms: `Vrij te gebruiken: ${licence.name}, ${licence.address}`,
    municipality,
    study,
    version,
    publishedOn,
    ...(factsheet.correction ? { correction: factsheet.correction } : {}),
    origin,
    context,
    framework,
    approaches: factsheet.approaches.map(publicApproach),
    notAssessed,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function publicApproach({ findings, ...approach }: FactsheetApproach) {
  return { ...approach, findings: findings.map(publicFinding) }
}

function publicFinding({ theme, criterion, indicators, text, pointsOfAttention, documents }: FactsheetFinding) {
  return {
    theme,
    criterion,
    indicators: indicators.map(({ code, verdict, reason }) =>
      reason === null ? { code, verdict } : { code, verdict, reason },
    ),
    text: text.join('\n\n'),
    pointsOfAttention,
    documents,
  }
}
