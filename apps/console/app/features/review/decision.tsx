import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { KeptDraft } from '../unsent/kept-draft.tsx'

/** Approve by the hash that is on the screen, or give back with a remark. */
export function Decision({
  review: { kind, id, contentHash, own, writers },
  refused,
}: {
  review: { kind: 'finding' | 'conclusion'; id: string; contentHash: string; own: boolean; writers: readonly string[] }
  refused: Refused | undefined
}) {
  const noun = kind === 'finding' ? 'Bevinding' : 'Conclusie'
  return (
    <section className="decision" aria-label="Besluit">
      {own ? (
        <Notice>
          U hebt zelf aan dit onderdeel geschreven. Een andere inspecteur stelt het vast; teruggeven kan wel.
        </Notice>
      ) : (
        <PostForm verb="approve">
          <input type="hidden" name="contentHash" value={contentHash} />
          <p className="soft">Geschreven door {writers.join(', ') || 'onbekend'}.</p>
          <button type="submit" className="button" data-key="approve">
            {noun} vaststellen
          </button>
        </PostForm>
      )}
      <details className="act" open={refused?.form === 'return'}>
        <summary data-key="return">{noun} teruggeven</summary>
        <PostForm verb="return" refused={refused}>
          <ReasonField id="opmerking" label="Opmerking" kept={keptIn(refused, 'return')('remark')} />
          <KeptDraft field="opmerking" about={id} />
          <button type="submit" className="button">
            {noun} teruggeven
          </button>
        </PostForm>
      </details>
    </section>
  )
}
