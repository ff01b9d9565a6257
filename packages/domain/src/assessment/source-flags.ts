import type { FindingContent } from './finding-content.ts'
import type { Source } from './source.ts'
import { citedNumbers } from './source-marker.ts'

/** What became of the things that findings of one approach cite. */
export interface SourceGround {
  /** The newest sent version per respondent. */
  versions: ReadonlyMap<string, number>
  destroyed: ReadonlySet<string>
  /** The indicators of each finding of this approach. */
  findings: ReadonlyMap<string, readonly string[]>
}

/** `unused`: no text names it. `outdated`: its respondent sent again. `lost`: the finding is gone, or no longer covers that indicator. */
export type SourceFlagKind = 'unused' | 'outdated' | 'destroyed' | 'lost'
export interface SourceFlag {
  number: number
  kind: SourceFlagKind
}

/** What an inspector looks at again among the sources of a finding, in their order; it never blocks. */
export function sourceFlags(content: FindingContent, ground: SourceGround): SourceFlag[] {
  const cited = citedNumbers(content)
  return content.sources.flatMap((source) => {
    const { number } = source
    const became = becameOf(source, ground)
    return [
      ...(became ? [{ number, kind: became }] : []),
      ...(cited.has(number) ? [] : [{ number, kind: 'unused' as const }]),
    ]
  })
}

function becameOf(source: Source, { versions, destroyed, findings }: SourceGround): SourceFlagKind | null {
  if (source.kind === 'answer') return (versions.get(source.respondent) ?? 0) > source.version ? 'outdated' : null
  if (source.kind === 'document') return destroyed.has(source.document) ? 'destroyed' : null
  return findings.get(source.finding)?.includes(source.indicator) ? null : 'lost'
}

/** Whether the finding says something and names nothing it rests on: no source and no document. */
export function lacksSource({ blocks, documents, sources }: FindingContent): boolean {
  return blocks.length > 0 && documents.length === 0 && sources.length === 0
}
