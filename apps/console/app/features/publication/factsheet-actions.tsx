import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'

export interface FactsheetState {
  status: 'none' | 'draft' | 'submitted' | 'returned' | 'approved' | 'from-archive'
  contentHash: string | null
  own: boolean
  stale: boolean
  blockers: readonly unknown[]
  approvals: { by: string; at: string; standing: boolean }[]
}

/** What can be done with the factsheet in its state: submit, approve by hash or return. */
export function FactsheetActions({ found, refused }: { found: FactsheetState; refused: Refused | undefined }) {
  const { status, own, stale, blockers } = found
  const standing = found.approvals.find((approval) => approval.standing)
  if (status === 'from-archive') return <p>Deze factsheet komt uit het archief en verandert niet meer.</p>
  return (
    <>
      {standing && (
        <p>
          Vastgesteld door {standing.by}, {dutchMoment(standing.at)}.
        </p>
      )}
      {stale && status === 'submitted' && (
        <Notice>
          Sinds het aanbieden zijn gegevens veranderd. Hieronder staat wat is aangeboden. Geef de factsheet terug en
          bied haar opnieuw aan om de nieuwe gegevens mee te nemen.
        </Notice>
      )}
      {(status === 'none' || status === 'draft' || status === 'returned') && blockers.length === 0 && (
        <OneButton verb="submit" label="Factsheet ter vaststelling aanbieden" place="aanbieden" />
      )}
      {status === 'submitted' && own && (
        <Notice>
          <span id="vaststellen" />U hebt zelf aan deze factsheet, een bevinding of een conclusie geschreven. Een andere
          inspecteur stelt haar vast; teruggeven kan wel.
        </Notice>
      )}
      {status === 'submitted' && !own && (
        <OneButton
          verb="approve"
          label="Hele factsheet vaststellen"
          place="vaststellen"
          contentHash={found.contentHash}
        />
      )}
      {status === 'submitted' && (
        <details className="act" open={refused?.form === 'return'}>
          <summary>Factsheet teruggeven</summary>
          <PostForm verb="return" refused={refused}>
            <ReasonField id="opmerking" label="Opmerking" kept={keptIn(refused, 'return')('remark')} />
            <button type="submit" className="button">
              Factsheet teruggeven
            </button>
          </PostForm>
        </details>
      )}
      {status === 'approved' && stale && (
        <>
          <Notice>
            Sinds het vaststellen zijn gegevens veranderd. Bied de factsheet opnieuw aan om ze mee te nemen; een
            voorstel om te publiceren vervalt dan.
          </Notice>
          {blockers.length === 0 && <OneButton verb="submit" label="Factsheet opnieuw aanbieden" />}
        </>
      )}
    </>
  )
}

function OneButton({
  verb,
  label,
  place,
  contentHash,
}: {
  verb: string
  label: string
  /** Where a list of what is missing jumps to. */
  place?: string
  contentHash?: string | null
}) {
  return (
    <PostForm verb={verb} className="buttons" id={place}>
      {contentHash && <input type="hidden" name="contentHash" value={contentHash} />}
      <button type="submit" className="button">
        {label}
      </button>
    </PostForm>
  )
}
