import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { PostForm } from '../form/post-form.tsx'
import { useAsk } from './use-ask.ts'

/** Takes back all that is out with one respondent; said first, because the respondent hears of it at once. */
export function WithdrawAsked({ respondent, name }: { respondent: string; name: string }) {
  const { onSubmit, status, tone, busy } = useAsk()
  return (
    <details className="mark-fold">
      <summary>
        Vraag intrekken<span className="visually-hidden">: {name}</span>
      </summary>
      <PostForm verb="withdraw-return" onSubmit={onSubmit}>
        <input type="hidden" name="respondent" value={respondent} />
        <p className="hint">
          Alle vragen die nu bij {name} liggen, worden ingetrokken, ook die bij andere indicatoren. De verzonden versie
          blijft gelden en de coördinator krijgt een mail.
        </p>
        <button type="submit" className="button button-quiet" aria-disabled={busy || undefined}>
          Alle vragen aan {name} intrekken
        </button>
      </PostForm>
      <StatusRegion text={status} tone={tone} />
    </details>
  )
}
