import type { ReactNode } from 'react'
import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import type { ShownFactCheck } from './shown-fact-check.ts'

/** What the lead can do while the draft lies with the gemeente, or after it was closed in silence. */
export function LeadActions({ check, refused }: { check: ShownFactCheck; refused: Refused | undefined }) {
  const { status, late } = check
  if (status !== 'open' && status !== 'closed') return null
  return (
    <div>
      {status === 'open' && (
        <PostForm className="buttons">
          <Id check={check} />
          <button type="submit" className="button button-quiet" name="verb" value="remind">
            Herinnering sturen
          </button>
        </PostForm>
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

function DateForm(act: ActProps) {
  return (
    <Act {...act}>
      <DateField
        id={`deadline-${act.verb}`}
        label="Reageren tot en met"
        hint="De coördinator krijgt een mail met deze datum."
        kept={keptIn(act.refused, act.verb)('deadline')}
      />
    </Act>
  )
}

function ReasonForm({ hint, ...act }: ActProps & { hint: string }) {
  return (
    <Act {...act}>
      <p className="hint">{hint}</p>
      <ReasonField id={`reden-${act.verb}`} kept={keptIn(act.refused, act.verb)('reason')} />
    </Act>
  )
}

function Act({ verb, summary, button, id, refused, children }: ActProps & { children: ReactNode }) {
  return (
    <details className="act" open={refused?.form === verb}>
      <summary>{summary}</summary>
      <PostForm verb={verb} refused={refused}>
        <Id check={{ id }} />
        {children}
        <button type="submit" className="button">
          {button}
        </button>
      </PostForm>
    </details>
  )
}
