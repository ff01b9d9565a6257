import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { optionalTextOf, splitLines, textOf } from '../form/read-form.ts'
import { ReasonField } from '../form/reason-field.tsx'

/** The words of an approach: what it calls the director, and what else it has a name of its own for. */
export function TermsForm({
  approach: { directorTerm, terms, version },
  refused,
}: {
  approach: { directorTerm: string | null; terms: readonly string[]; version: number }
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'save-terms')
  return (
    <details className="act" open={refused?.form === 'save-terms'}>
      <summary>Woorden van de aanpak wijzigen</summary>
      <PostForm verb="save-terms" refused={refused}>
        <input type="hidden" name="expected" value={version} />
        <label className="label" htmlFor="directorTerm">
          Eigen woord voor de regisseur (niet verplicht)
        </label>
        <p className="hint">Staat op de factsheet. Een ander woord in een tekst over deze aanpak wordt gemeld.</p>
        <input
          className="control"
          id="directorTerm"
          name="directorTerm"
          maxLength={200}
          defaultValue={kept('directorTerm') ?? directorTerm ?? ''}
        />
        <label className="label" htmlFor="terms">
          Andere eigen woorden (niet verplicht)
        </label>
        <p className="hint">Eén per regel, zoals gezinsplan of kernteam. De spellinghulp kent ze dan ook.</p>
        <textarea
          className="control"
          id="terms"
          name="terms"
          rows={4}
          defaultValue={kept('terms') ?? terms.join('\n')}
        />
        <ReasonField id="reden-woorden" kept={kept('reason')} />
        <button type="submit" className="button">
          Woorden opslaan
        </button>
      </PostForm>
    </details>
  )
}

/** That form as the procedure wants it. */
export function readTerms(form: FormData): { expected: number; directorTerm: string | null; terms: string[] } {
  return {
    expected: Number(textOf(form, 'expected')),
    directorTerm: optionalTextOf(form, 'directorTerm'),
    terms: splitLines(textOf(form, 'terms')),
  }
}
