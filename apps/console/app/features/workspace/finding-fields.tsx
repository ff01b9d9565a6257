import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { RefObject } from 'react'
import { DestroyedSources } from '../documents/destroyed-sources.tsx'
import { documentLines } from './read-finding.ts'

/** What was typed before a refusal, by the name of its field. */
export type KeptText = (name: string) => string | undefined

interface Props {
  content: FindingContent | null
  kept: KeptText
}

/** The words of the finding. A blank line starts a new paragraph. */
export function TextField({ content, kept, field }: Props & { field: RefObject<HTMLTextAreaElement> }) {
  return (
    <>
      <label className="label" htmlFor="tekst">
        Tekst van de bevinding
      </label>
      <p className="hint" id="tekst-hulp">
        Een lege regel begint een nieuwe alinea. Noem geen netwerkpartner bij naam.
      </p>
      <textarea
        ref={field}
        className="control grows"
        id="tekst"
        name="text"
        rows={8}
        aria-describedby="tekst-hulp"
        defaultValue={kept('text') ?? content?.blocks.map((block) => block.text).join('\n\n') ?? ''}
      />
    </>
  )
}

export function AttentionField({ content, kept }: Props) {
  return (
    <>
      <label className="label" htmlFor="let-op">
        LET OP
      </label>
      <p className="hint" id="let-op-hulp">
        Staat los van het oordeel; mag leeg blijven.
      </p>
      <textarea
        className="control grows"
        id="let-op"
        name="attention"
        rows={2}
        aria-describedby="let-op-hulp"
        defaultValue={kept('attention') ?? content?.pointsOfAttention.join('\n\n') ?? ''}
      />
    </>
  )
}

/** Documents by name, one per line, also those that were only mentioned. */
export function DocumentsField({
  content,
  kept,
  documents,
}: Props & { documents: readonly { id: string; title: string; destroyed: boolean }[] }) {
  return (
    <>
      <label className="label" htmlFor="documenten">
        Documenten
      </label>
      <p className="hint" id="documenten-hulp">
        Eén per regel, met de bladzijde: «Beleidsplan jeugd, bladzijde 12». Zet «(niet ontvangen)» achter een stuk dat
        alleen genoemd is.
        {documents.length > 0 &&
          ` Ontvangen: ${documents.map(({ title, destroyed }) => (destroyed ? `${title} (vernietigd)` : title)).join('; ')}.`}
      </p>
      <DestroyedSources cited={content?.documents ?? []} documents={documents} />
      <textarea
        className="control grows"
        id="documenten"
        name="documents"
        rows={2}
        aria-describedby="documenten-hulp"
        defaultValue={kept('documents') ?? documentLines(content?.documents ?? [])}
      />
    </>
  )
}
