import type { Factsheet, FactsheetApproach, FactsheetConclusion, FactsheetFinding } from '../publication/factsheet.ts'

/** One place of a draft that a comment can be about, with what stands there. */
export type FactCheckPart =
  | { code: string; kind: 'context' }
  | { code: string; kind: 'approach'; approach: FactsheetApproach }
  | { code: string; kind: 'finding'; approach: FactsheetApproach; finding: FactsheetFinding }
  | { code: string; kind: 'conclusion'; approach: FactsheetApproach; conclusion: FactsheetConclusion }

/** Every place of a draft, in reading order. Codes are unique: an indicator stands in one finding of its approach. */
export function factCheckParts(factsheet: Factsheet): FactCheckPart[] {
  return [{ code: 'context', kind: 'context' }, ...factsheet.approaches.flatMap(partsOfApproach)]
}

function partsOfApproach(approach: FactsheetApproach): FactCheckPart[] {
  const { slug } = approach
  return [
    { code: `approach:${slug}`, kind: 'approach', approach },
    ...approach.findings.map(
      (finding): FactCheckPart => ({ code: findingCode(slug, finding), kind: 'finding', approach, finding }),
    ),
    ...approach.conclusions.map(
      (conclusion): FactCheckPart => ({
        code: `conclusion:${slug}:${conclusion.theme}`,
        kind: 'conclusion',
        approach,
        conclusion,
      }),
    ),
  ]
}

function findingCode(slug: string, { indicators }: FactsheetFinding): string {
  return `finding:${slug}:${indicators[0]?.code ?? ''}`
}

/** What a part is called in one line: "Lokale teams, bevinding bij 3.1.1 en 3.1.2". */
export function partName(part: FactCheckPart, municipality: string): string {
  if (part.kind === 'context') return `Gemeente ${municipality}: gegevens`
  const { name } = part.approach
  if (part.kind === 'approach') return `${name}: beschrijving`
  if (part.kind === 'conclusion') return `${name}: conclusie bij thema ${bare(part.conclusion.theme)}`
  return `${name}: bevinding bij ${part.finding.indicators.map(({ code }) => bare(code)).join(', ')}`
}

/** "T3.1.1" as the public reads it: "3.1.1". */
function bare(code: string): string {
  return code.replace(/^T/, '')
}

/** Codes of the places whose words, verdicts or figures differ between two drafts of one gemeente; places that came or went as well. */
export function changedParts(before: Factsheet, after: Factsheet): string[] {
  const earlier = new Map(factCheckParts(before).map((part) => [part.code, textOf(part, before)]))
  const later = new Map(factCheckParts(after).map((part) => [part.code, textOf(part, after)]))
  return [...new Set([...earlier.keys(), ...later.keys()])].filter((code) => earlier.get(code) !== later.get(code))
}

function textOf(part: FactCheckPart, factsheet: Factsheet): string {
  if (part.kind === 'context') return JSON.stringify([factsheet.context, factsheet.notAssessed])
  if (part.kind === 'finding') return JSON.stringify(part.finding)
  if (part.kind === 'conclusion') return JSON.stringify(part.conclusion)
  const { findings: _, conclusions: __, ...described } = part.approach
  return JSON.stringify(described)
}
