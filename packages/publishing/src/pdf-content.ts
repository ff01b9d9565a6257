import type { Factsheet, FactsheetApproach, FactsheetFinding, Figure } from '@toezicht/domain/publication/factsheet'
import { countText, documentText, figureText, partnerText, provenanceText, startText } from './dutch-text.ts'
import { newestPath, permanentPath } from './factsheet-address.ts'
import {
  archiveNote,
  attentionMeaning,
  exampleMark,
  howToRead,
  leadText,
  versionText,
  whatNext,
} from './factsheet-words.ts'
import { tallyVerdicts } from './verdict-tally.ts'
import { verdictWords } from './verdict-words.ts'

/** Everything the PDF says, in words and in order; the Typst template only lays it out. */
export type PdfContent = ReturnType<typeof pdfContent>

/** `portalUrl` as in `factsheetHtml`. */
export function pdfContent(factsheet: Factsheet, portalUrl: string) {
  const { municipality, study, context } = factsheet
  return {
    title: `Factsheet ${municipality.name}, ${study.name}`,
    date: documentDate(factsheet.publishedOn),
    kind: `Factsheet ${study.name}`,
    heading: `Gemeente ${municipality.name}`,
    lead: leadText(factsheet),
    example: study.fictional ? exampleMark : null,
    archive: archiveNote(factsheet),
    version: versionText(factsheet),
    address: `${portalUrl}${permanentPath(factsheet)}`,
    newest: `${portalUrl}${newestPath(municipality.slug)}`,
    whatNext,
    howToRead,
    attentionMeaning,
    verdicts: verdictWords,
    tallies: factsheet.approaches.map((approach) => ({ name: approach.name, ...tallyVerdicts(approach) })),
    conclusions: factsheet.approaches.map((approach) => conclusions(factsheet, approach)),
    contextHeading: `Over de gemeente ${municipality.name}`,
    facts: [
      fact('Inwoners', context.population),
      fact('Huishoudens met kinderen', context.householdsWithChildren),
      fact('Geschat aantal gezinnen om wie het gaat', context.estimatedFamilies),
    ],
    paragraphs: context.paragraphs,
    approaches: factsheet.approaches.map((approach) => approachContent(factsheet, approach)),
    notAssessed: factsheet.notAssessed,
  }
}

function fact(name: string, figure: Figure) {
  return { name, value: figureText(figure), source: provenanceText(figure) }
}

function conclusions(factsheet: Factsheet, approach: FactsheetApproach) {
  const side = (key: 'strengths' | 'improvements') =>
    factsheet.framework.themes.flatMap((theme) => {
      const sentences = approach.conclusions.find((it) => it.theme === theme.code)?.[key] ?? []
      return sentences.length === 0 ? [] : [{ theme: theme.name, sentences }]
    })
  return { name: approach.name, strengths: side('strengths'), improvements: side('improvements') }
}

function approachContent(factsheet: Factsheet, approach: FactsheetApproach) {
  const { respondents } = approach
  return {
    heading: `Aanpak ${approach.name}`,
    description: approach.description,
    start: { value: startText(approach.start), note: approach.start.note },
    families: fact('Gezinnen die hulp krijgen', approach.familiesServed),
    directorTerm: approach.directorTerm,
    respondents: [respondents.municipality, ...respondents.partners.map(partnerText)],
    count: `${countText(approach.findings.length, 'bevinding', 'bevindingen')}, per thema.`,
    themes: factsheet.framework.themes.flatMap((theme) => {
      const criteria = theme.criteria.flatMap((criterion) => {
        const own = approach.findings.filter((it) => it.theme === theme.code && it.criterion === criterion.code)
        return own.length === 0 ? [] : [{ name: criterion.name, findings: own.map(findingContent) }]
      })
      return criteria.length === 0 ? [] : [{ name: theme.name, criteria }]
    }),
  }
}

function findingContent({ indicators, text, pointsOfAttention, documents }: FactsheetFinding) {
  return { indicators, text, pointsOfAttention, documents: documents.map(documentText) }
}

/** The date inside the PDF; the first day of a month or year where no day is known, so that bytes never vary. */
function documentDate(publishedOn: string | null) {
  const [year = 2000, month = 1, day = 1] = (publishedOn ?? '')
    .split('-')
    .filter((it) => it !== '')
    .map(Number)
  return { year, month, day }
}
