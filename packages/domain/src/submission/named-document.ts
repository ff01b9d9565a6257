import type { AnswerValue, LinkedDocument } from './answer-value.ts'
import { mentionedDocuments } from './mentioned-documents.ts'

const kinds = [
  'werkplan',
  'projectplan',
  'beleidsplan',
  'uitvoeringsplan',
  'jaarplan',
  'jaarverslag',
  '(?:beleids|kader|start)?nota',
  '(?:beleids)?notitie',
  'beleidsvisie',
  'visiedocument',
  'convenant',
  '(?:samenwerkings)?overeenkomst',
  '(?:samenwerkings|privacy)?protocol',
  '(?:evaluatie|eind|jaar)?rapport(?:age)?',
  'evaluatieverslag',
  '(?:privacy)?reglement',
  'handreiking',
  'handleiding',
  'verordening',
  'werkinstructie',
  'functieprofiel',
  'draaiboek',
  '(?:raads|college)besluit',
  'bijlage',
]
const file = /(?<![\p{L}\p{N}_()-])[\p{L}\p{N}_()-]{1,80}\.(?:pdf|docx?|odt|xlsx?)\b/iu
const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${kinds.join('|')})(?![\\p{L}\\p{N}])(?:\\s+(?:19|20)\\d{2}\\b)?`, 'iu')

/**
 * The document that an answer names and that nobody uploaded, as it is named ("Werkplan 2013", "werkplan.pdf"); null when it names none, when one hangs on the question
 * already, or when one of that title is there. A guess by common words, for a gentle hint and nothing more.
 */
export function namedButMissing(
  value: AnswerValue | null,
  explanation: string | null,
  { here, everywhere }: { here: number; everywhere: readonly LinkedDocument[] },
): string | null {
  if (here > 0 || mentionedDocuments(value, explanation, everywhere).length > 0) return null
  const texts = [
    value?.kind === 'text' ? value.text : value?.kind === 'choice' ? (value.other ?? '') : '',
    explanation ?? '',
  ]
  const text = texts.join('\n')
  return (file.exec(text) ?? named.exec(text))?.[0]?.replace(/\s+/g, ' ') ?? null
}
