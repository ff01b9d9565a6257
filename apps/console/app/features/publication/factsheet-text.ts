import type { JudgementPart } from '@toezicht/domain/assessment/judgement-text'
import type { Factsheet, FactsheetApproach } from '@toezicht/domain/publication/factsheet'
import { figureText } from './figure-text.ts'

const verdictWords = {
  meets: '√ voldoet',
  'improvement-point': 'X verbeterpunt',
  'no-verdict': 'geen oordeel',
} as const

/** A whole factsheet as labelled lines, to set beside what stood there before. */
export function factsheetText({ context, approaches, notAssessed }: Factsheet): JudgementPart[] {
  return [
    {
      label: 'Over de gemeente',
      lines: [
        `Inwoners: ${figureText(context.population)}`,
        `Huishoudens met kinderen: ${figureText(context.householdsWithChildren)}`,
        `Geschat aantal gezinnen: ${figureText(context.estimatedFamilies)}`,
        ...context.paragraphs,
      ],
    },
    ...approaches.flatMap(approachText),
    { label: 'Niet beoordeeld', lines: notAssessed.map(({ name, reason }) => `${name}: ${reason}`) },
  ]
}

function approachText(approach: FactsheetApproach): JudgementPart[] {
  const { name, findings, conclusions } = approach
  return [
    { label: name, lines: factsOf(approach) },
    ...findings.map(({ indicators, text, pointsOfAttention, documents }) => ({
      label: `${name}, ${indicators.map(({ code }) => code).join(', ')}`,
      lines: [
        ...indicators.map(
          ({ code, verdict, reason }) => `${code} ${verdictWords[verdict]}${reason ? `: ${reason}` : ''}`,
        ),
        ...text,
        ...pointsOfAttention.map((line) => `LET OP: ${line}`),
        ...documents.map(({ title, page }) => (page === null ? title : `${title}, bladzijde ${page}`)),
      ],
    })),
    ...conclusions.flatMap(({ theme, strengths, improvements }) => [
      { label: `${name}, ${theme}: wat gaat goed`, lines: strengths },
      { label: `${name}, ${theme}: wat kan beter`, lines: improvements },
    ]),
  ]
}

function factsOf({ description, start, familiesServed, directorTerm, respondents }: FactsheetApproach): string[] {
  const partners = respondents.partners.map(({ organisation, unit }) =>
    unit ? `${organisation} (${unit})` : organisation,
  )
  return [
    ...description,
    ...(start.date ? [`Begonnen: ${start.date}${start.pilot ? ', als proef' : ''}`] : []),
    ...(start.note ? [start.note] : []),
    `Gezinnen die nu hulp krijgen: ${figureText(familiesServed)}`,
    ...(directorTerm ? [`Woord voor de regisseur: ${directorTerm}`] : []),
    `Netwerkpartners: ${partners.join(', ') || 'geen'}`,
  ]
}

/** The parts that are not the same in both, in the order of the new one; a part that went away comes last, without lines. */
export function changedParts(before: Factsheet, now: Factsheet): { label: string; before: string[]; now: string[] }[] {
  const old = new Map(factsheetText(before).map(({ label, lines }) => [label, lines]))
  const fresh = new Map(factsheetText(now).map(({ label, lines }) => [label, lines]))
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((label) => ({ label, before: old.get(label) ?? [], now: fresh.get(label) ?? [] }))
    .filter((part) => JSON.stringify(part.before) !== JSON.stringify(part.now))
}
