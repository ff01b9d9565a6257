import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
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
      <PostForm verb="reopen-submission" refused={mine}>
        <input type="hidden" name="respondent" value={respondent} />
        <p className="hint">
          Alle antwoorden kunnen dan weer veranderen.{' '}
          {sentBefore
            ? 'Tot de organisatie opnieuw verzendt, vergelijkt STJ de verzonden versie. Gaat het om een paar vragen, stuur dan alleen die terug.'
            : 'De coördinator krijgt daarover een mail.'}
        </p>
        <DateField id={`heropenen-${respondent}`} label="Nieuwe uiterste datum" kept={kept('deadline')} />
        <ReasonField id={`reden-heropenen-${respondent}`} kept={kept('reason')} />
        <button type="submit" className="button">
          Vragenlijst opnieuw openstellen
        </button>
      </PostForm>
    </details>
  )
}
