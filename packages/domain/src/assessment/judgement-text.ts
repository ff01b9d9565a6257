import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { indicatorsOf } from '../assessment-framework/assessment-framework.ts'
import { conclusionContentSchema } from './conclusion-content.ts'
import { findingContentSchema } from './finding-content.ts'
import { markerOf } from './source-marker.ts'
import { sourceWords } from './source-words.ts'

/** One readable part of a judgement, to set beside what stood there before. */
export type JudgementPart = { label: string; lines: string[] }

const verdictWords = {
  meets: '√ voldoet',
  'improvement-point': 'X verbeterpunt',
  'no-verdict': 'geen oordeel',
} as const

/** A finding or conclusion as labelled lines of Dutch; throws when the stored content has another shape. `nameOf` names the respondent of a cited answer. */
export function judgementText(
  kind: 'finding' | 'conclusion',
  content: unknown,
  framework: AssessmentFramework,
  nameOf: (respondent: string) => string,
): JudgementPart[] {
  return kind === 'finding' ? findingText(content, framework, nameOf) : conclusionText(content)
}

function findingText(
  content: unknown,
  framework: AssessmentFramework,
  nameOf: (respondent: string) => string,
): JudgementPart[] {
  const { blocks, verdicts, pointsOfAttention, documents, sources } = findingContentSchema.parse(content)
  const statements = new Map(indicatorsOf(framework).map(({ code, statement }) => [code, statement]))
  return [
    {
      label: 'Oordeel',
      lines: verdicts.map(({ indicator, verdict, reason }) => {
        const word = verdict ? verdictWords[verdict] : 'nog geen keuze'
        return `${indicator} ${statements.get(indicator) ?? ''} — ${word}${reason ? `: ${reason}` : ''}`
      }),
    },
    { label: 'Tekst', lines: blocks.map(({ text }) => text) },
    { label: 'LET OP', lines: pointsOfAttention },
    {
      label: 'Documenten',
      lines: documents.map(({ title, page, received }) =>
        [title, page === null ? null : `bladzijde ${page}`, received ? null : 'niet ontvangen']
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      label: 'Bronnen',
      lines: sources.map((source) => `${markerOf(source.number)} ${sourceWords(source, nameOf)}`),
    },
  ]
}

function conclusionText(content: unknown): JudgementPart[] {
  const { strengths, improvements } = conclusionContentSchema.parse(content)
  return [
    { label: 'Wat gaat goed', lines: strengths },
    { label: 'Wat kan beter', lines: improvements },
  ]
}
