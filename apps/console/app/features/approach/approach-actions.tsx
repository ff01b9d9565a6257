import type { ApproachState } from '@toezicht/domain/approach/approach-state'
import { mostPartners } from '@toezicht/domain/approach/assign-approach'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import type { ShownRespondent } from './respondent-card.tsx'

/** What a lead can change about the approach as a whole: one more partner, or withdrawing it. */
export function ApproachActions({
  state,
  respondents,
  refused,
}: {
  state: ApproachState
  respondents: readonly ShownRespondent[]
  refused: Refused | undefined
}) {
  if (state === 'withdrawn' || state === 'not-assessed') return null
  const partners = respondents.filter(({ kind }) => kind === 'partner').length
  const deadline = respondents.find((each) => each.deadline)?.deadline ?? ''
  const kept = keptIn(refused, 'add-partner')
  return (
    <>
      <details className="act" open={refused?.form === 'add-partner'}>
        <summary>Netwerkpartner toevoegen</summary>
        <form method="post">
          <input type="hidden" name="verb" value="add-partner" />
          <p className="hint">
            Nu {partners} van ten hoogste {mostPartners} netwerkpartners.
          </p>
          <label className="label" htmlFor="organisation">
            Organisatie
          </label>
          <input
            className="control"
            id="organisation"
            name="organisation"
            required
            maxLength={200}
            defaultValue={kept('organisation')}
          />
          <label className="label" htmlFor="unit">
            Onderdeel of team (niet verplicht)
          </label>
          <input className="control" id="unit" name="unit" maxLength={200} defaultValue={kept('unit')} />
          <label className="label" htmlFor="partner-deadline">
            Uiterste datum
          </label>
          <input
            className="control"
            type="date"
            id="partner-deadline"
            name="deadline"
            required
            defaultValue={kept('deadline') ?? deadline}
          />
          <ReasonField id="reden-partner" kept={kept('reason')} />
          <button type="submit" className="button">
            Netwerkpartner toevoegen
          </button>
        </form>
      </details>
      <details className="act" open={refused?.form === 'withdraw-approach'}>
        <summary>Aanpak intrekken</summary>
        <form method="post">
          <input type="hidden" name="verb" value="withdraw-approach" />
          <p className="hint">
            Open vragenlijsten vervallen. De aanpak blijft met deze reden op de factsheet genoemd als niet beoordeeld.
          </p>
          <ReasonField id="reden-intrekken" kept={keptIn(refused, 'withdraw-approach')('reason')} />
          <button type="submit" className="button">
            Aanpak intrekken
          </button>
        </form>
      </details>
    </>
  )
}
