import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'

/** The lead opens a whole questionnaire again, with a reason and a new day. */
export function ReopenForm({
  respondent,
  sentBefore,
  refused,
}: {
  respondent: string
  sentBefore: boolean
  refused: Refused | undefined
}) {
  const mine = refused?.kept.respondent?.[0] === respondent ? refused : undefined
  const kept = keptIn(mine, 'reopen-submission')
  return (
    <details className="act" open={mine?.form === 'reopen-submission'}>
      <summary>Opnieuw openstellen</summary>
      <form method="post">
        <input type="hidden" name="verb" value="reopen-submission" />
        <input type="hidden" name="respondent" value={respondent} />
        <p className="hint">
          Alle antwoorden kunnen dan weer veranderen.{' '}
          {sentBefore
            ? 'Tot de organisatie opnieuw verzendt, vergelijkt STJ de verzonden versie. Gaat het om een paar vragen, stuur dan alleen die terug.'
            : 'De coördinator krijgt daarover een mail.'}
        </p>
        <label className="label" htmlFor={`heropenen-${respondent}`}>
          Nieuwe uiterste datum
        </label>
        <input
          className="control"
          type="date"
          id={`heropenen-${respondent}`}
          name="deadline"
          required
          defaultValue={kept('deadline') ?? ''}
        />
        <ReasonField id={`reden-heropenen-${respondent}`} kept={kept('reason')} />
        <button type="submit" className="button">
          Vragenlijst opnieuw openstellen
        </button>
      </form>
    </details>
  )
}
