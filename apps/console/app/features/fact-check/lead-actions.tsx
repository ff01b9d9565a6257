import { dutchDay } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { DeadlineField } from '../form/deadline-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import type { ShownFactCheck } from './shown-fact-check.ts'

/** What the lead can do while the draft lies with the gemeente, or after it was closed in silence. */
export function LeadActions({ check, refused }: { check: ShownFactCheck; refused: Refused | undefined }) {
  const { status, late, remindedAt } = check
  if (status !== 'open' && status !== 'closed') return null
  return (
    <div className="acts">
      {status === 'open' && (
        <form method="post" className="buttons">
          <Id check={check} />
          <button type="submit" className="button button-quiet" name="verb" value="remind">
            Herinnering sturen
          </button>
          <span className="soft">
            {remindedAt ? `Laatste herinnering: ${dutchDay(remindedAt)}.` : 'Nog niet herinnerd.'}
          </span>
        </form>
      )}
      <DateForm
        verb="extend"
        summary={status === 'closed' ? 'Opnieuw openstellen' : 'Meer tijd geven'}
        button={status === 'closed' ? 'Feitencheck opnieuw openstellen' : 'Nieuwe datum opslaan'}
        id={check.id}
        refused={refused}
      />
      {late && (
        <ReasonForm
          verb="close"
          summary="Sluiten zonder reactie"
          button="Feitencheck sluiten"
          hint="De gemeente reageerde niet op tijd. Wat zij schreef en niet verstuurde, blijft van haar. De coördinator krijgt een mail."
          id={check.id}
          refused={refused}
        />
      )}
      {status === 'open' && (
        <ReasonForm
          verb="withdraw"
          summary="Intrekken"
          button="Feitencheck intrekken"
          hint="De gemeente kan het concept dan niet meer lezen en krijgt een mail. Zij leest de reden."
          id={check.id}
          refused={refused}
        />
      )}
    </div>
  )
}

function Id({ check }: { check: { id: string } }) {
  return <input type="hidden" name="factCheck" value={check.id} />
}

interface ActProps {
  verb: string
  summary: string
  button: string
  id: string
  refused: Refused | undefined
}

function DateForm({ verb, summary, button, id, refused }: ActProps) {
  const kept = keptIn(refused, verb)
  return (
    <details className="act" open={refused?.form === verb}>
      <summary>{summary}</summary>
      <form method="post">
        <input type="hidden" name="verb" value={verb} />
        <Id check={{ id }} />
        <DeadlineField label="Reageren tot en met" kept={kept('deadline') ?? ''} />
        <p className="hint">De coördinator krijgt een mail met deze datum.</p>
        <button type="submit" className="button">
          {button}
        </button>
      </form>
    </details>
  )
}

function ReasonForm({ verb, summary, button, hint, id, refused }: ActProps & { hint: string }) {
  const kept = keptIn(refused, verb)
  return (
    <details className="act" open={refused?.form === verb}>
      <summary>{summary}</summary>
      <form method="post">
        <input type="hidden" name="verb" value={verb} />
        <Id check={{ id }} />
        <p className="hint">{hint}</p>
        <ReasonField id={`reden-${verb}`} kept={kept('reason')} />
        <button type="submit" className="button">
          {button}
        </button>
      </form>
    </details>
  )
}
