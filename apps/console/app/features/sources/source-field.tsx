import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { Source } from '@toezicht/domain/assessment/source'
import { lacksSource, sourceFlags } from '@toezicht/domain/assessment/source-flags'
import { Notice } from '@toezicht/ui/notice.tsx'
import { useRef } from 'react'
import { respondentNamed, useCitable } from './citable.tsx'
import { CiteFinding } from './cite-finding.tsx'
import { parsedSources } from './read-sources.ts'
import { sourceGround } from './source-ground.ts'
import { SourceRow } from './source-row.tsx'
import { emptyFinding, useEdited } from './use-edited.ts'
import { useSources } from './use-sources.ts'

/** The sources that the text names by number, under the text. Its hidden fields are part of the editor's form. */
export function SourceField({
  finding,
  content,
  kept,
}: {
  finding: string
  content: FindingContent | null
  kept: (name: string, index?: number) => string | undefined
}) {
  const box = useRef<HTMLFieldSetElement>(null)
  const citable = useCitable()
  const initial = keptSources(kept) ?? content?.sources ?? []
  const { sources, said, mark, remove, renew } = useSources(box, initial, (id) => respondentNamed(citable, id))
  const edited = { ...useEdited(box, content ?? emptyFinding), sources: [...sources] }
  const flags = sourceFlags(edited, sourceGround(citable))
  return (
    <fieldset ref={box} className="sources-field" id="bronnen">
      <legend>Bronnen</legend>
      {lacksSource(edited) && <Notice>Deze bevinding noemt nog geen bron.</Notice>}
      <p className="hint">
        Kies «Als bron» bij een antwoord of een stuk. Het nummer komt waar u aan het schrijven was; op de factsheet
        staat het niet.
      </p>
      {sources.length > 0 && (
        <ul className="source-rows">
          {sources.map((source) => (
            <SourceRow
              key={source.number}
              source={source}
              flags={flags.filter(({ number }) => number === source.number).map(({ kind }) => kind)}
              onMark={() => mark(source.number)}
              onRemove={() => remove(source.number)}
              onRenew={(version) => renew(source.number, version)}
            />
          ))}
        </ul>
      )}
      <CiteFinding own={finding} />
      <p role="status" className="soft flush">
        {said}
      </p>
    </fieldset>
  )
}

/** What stood in a form that was refused; null when none was. */
function keptSources(kept: (name: string, index?: number) => string | undefined): Source[] | null {
  if (kept('text') === undefined) return null
  const values: string[] = []
  for (let value = kept('source', 0); value !== undefined; value = kept('source', values.length)) values.push(value)
  return parsedSources(values)
}
