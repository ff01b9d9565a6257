import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FormArea } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import { FormLinks } from './form-links.tsx'
import type { ShownProposal } from './shown-publication.ts'

/** A proposal that waits: what was proposed by whom, and the two answers somebody else can give. */
export function OpenProposal({
  proposal,
  others,
  path,
  refused,
}: {
  proposal: ShownProposal
  /** Who could confirm instead of the reader. */
  others: readonly string[]
  /** Where it can be read exactly as it becomes; null for a withdrawal. */
  path: string | null
  refused: Refused | undefined
}) {
  const { id, kind, own, late } = proposal
  const publishing = kind === 'publish'
  return (
    <article className="card" aria-labelledby={`voorstel-${id}`}>
      <h3 id={`voorstel-${id}`}>
        {publishing ? 'Voorstel om te publiceren' : `Voorstel om versie ${proposal.number} in te trekken`}
      </h3>
      <dl className="facts">
        <dt>Voorgesteld door</dt>
        <dd>
          {own ? 'u' : proposal.by}, {dutchMoment(proposal.at)}
        </dd>
        {publishing && (
          <>
            <dt>Openbaar</dt>
            <dd>{proposal.visibleFrom ? dutchMoment(proposal.visibleFrom) : 'zodra dit is bevestigd'}</dd>
          </>
        )}
        {proposal.note && (
          <>
            <dt>Verbeterd</dt>
            <dd>{proposal.note}</dd>
          </>
        )}
        {proposal.withoutFactCheck && (
          <>
            <dt>Zonder feitencheck</dt>
            <dd>{proposal.withoutFactCheck}</dd>
          </>
        )}
        {proposal.reason && (
          <>
            <dt>Reden (openbaar)</dt>
            <dd>{proposal.reason}</dd>
          </>
        )}
      </dl>
      {path && (
        <p>
          <FormLinks path={path} label="Lees eerst precies wat openbaar wordt" of="het voorstel" />
        </p>
      )}
      {late && (
        <Notice tone="problem">
          Het moment van dit voorstel is voorbij zonder dat iemand bevestigde. Er is niets gepubliceerd. Haal dit
          voorstel weg en doe een nieuw.
        </Notice>
      )}
      {own && !late && (
        <Notice>
          {others.length > 0
            ? `U deed dit voorstel, dus iemand anders bevestigt het: ${others.join(', ')}.`
            : 'U deed dit voorstel, dus iemand anders moet het bevestigen. Op dit moment kan niemand dat: vraag een beheerder om een inspecteur aan dit onderzoek toe te voegen.'}
        </Notice>
      )}
      {!own && !late && (
        <PostForm verb={publishing ? 'confirm' : 'confirm-withdrawal'} className="buttons">
          <input type="hidden" name="publication" value={id} />
          <button type="submit" className="button">
            {publishing ? 'Publicatie bevestigen' : 'Intrekken bevestigen'}
          </button>
        </PostForm>
      )}
      <details className="act" open={refused?.form === 'decline' && refused.kept.publication?.[0] === id}>
        <summary>{own ? 'Voorstel terugnemen' : 'Voorstel afwijzen'}</summary>
        <PostForm verb="decline" refused={refused?.kept.publication?.[0] === id ? refused : undefined}>
          <input type="hidden" name="publication" value={id} />
          <FormArea
            id={`remark-${id}`}
            name="remark"
            label="Reden"
            required
            defaultValue={keptIn(refused, 'decline')('remark')}
          />
          <button type="submit" className="button">
            {own ? 'Voorstel terugnemen' : 'Voorstel afwijzen'}
          </button>
        </PostForm>
      </details>
    </article>
  )
}
