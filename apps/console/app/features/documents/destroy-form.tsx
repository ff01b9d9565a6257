import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'

/** Destroys a document for good; the reason stays beside its title, for the gemeente as well. */
export function DestroyForm({
  document,
  title,
  refused,
}: {
  document: string
  title: string
  refused: Refused | undefined
}) {
  const mine = refused?.form === 'destroy-document' && refused.kept.document?.[0] === document ? refused : undefined
  return (
    <details className="act" open={mine !== undefined}>
      <summary>
        Stuk vernietigen<span className="visually-hidden">: {title}</span>
      </summary>
      <PostForm verb="destroy-document" refused={mine}>
        <input type="hidden" name="document" value={document} />
        <p className="hint">
          Het bestand en de tekst eruit zijn dan meteen weg en komen niet terug. Titel en reden blijven staan; de
          ondervraagde leest de reden ook. Noem er geen namen in.
        </p>
        <ReasonField id={`reden-${document}`} kept={keptIn(mine, 'destroy-document')('reason')} />
        <button type="submit" className="button">
          Stuk vernietigen
        </button>
      </PostForm>
    </details>
  )
}
