import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { RefObject } from 'react'
import { DestroyedSources } from '../documents/destroyed-sources.tsx'
import { FieldProblems } from './finding-problem-list.tsx'
import type { FieldProblem } from './finding-problems.ts'
import { documentLines } from './read-finding.ts'

/** What was typed before a refusal, by the name of its field. */
export type KeptText = (name: string, index?: number) => string | undefined

interface Props {
  content: FindingContent | null
  kept: KeptText
  problems: readonly FieldProblem[]
}

/** The words of the finding. A blank line starts a new paragraph. */
export function TextField({ content, kept, problems, field }: Props & { field: RefObject<HTMLTextAreaElement> }) {
  return (
    <>
      <label className="label" htmlFor="tekst">
        Tekst van de bevinding
      </label>
      <p className="hint" id="tekst-hulp">
        Een lege regel begint een nieuwe alinea. Noem geen netwerkpartner bij naam.
      </p>
      <FieldProblems of="tekst" problems={problems} id="tekst-mis" />
      <textarea
        ref={field}
        className="control grows"
        id="tekst"
        name="text"
        rows={8}
        aria-describedby="tekst-hulp tekst-mis"
        aria-invalid={problems.some((each) => each.field === 'tekst') || undefined}
        defaultValue={kept('text') ?? content?.blocks.map((block) => block.text).join('\n\n') ?? ''}
      />
    </>
  )
}

export function AttentionField({ content, kept, problems }: Props) {
  return (
    <>
      <label className="label" htmlFor="let-op">
        LET OP
      </label>
      <p className="hint" id="let-op-hulp">
        Staat los van het oordeel; mag leeg blijven.
      </p>
      <FieldProblems of="let-op" problems={problems} id="let-op-mis" />
      <textarea
        className="control grows"
        id="let-op"
        name="attention"
        rows={2}
        aria-describedby="let-op-hulp let-op-mis"
        aria-invalid={problems.some((each) => each.field === 'let-op') || undefined}
        defaultValue={kept('attention') ?? content?.pointsOfAttention.join('\n\n') ?? ''}
      />
    </>
  )
}

/** Documents by name, one per line, also those that were only mentioned. */
export function DocumentsField({
  content,
  kept,
  problems,
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
      <FieldProblems of="documenten" problems={problems} id="documenten-mis" />
      <textarea
        className="control grows"
        id="documenten"
        name="documents"
        rows={2}
        aria-describedby="documenten-hulp documenten-mis"
        aria-invalid={problems.some((each) => each.field === 'documenten') || undefined}
        defaultValue={kept('documents') ?? documentLines(content?.documents ?? [])}
      />
    </>
  )
}
