import type { ApproachState } from '@toezicht/domain/approach/approach-state'
import { mostPartners } from '@toezicht/domain/approach/assign-approach'
import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { FormText } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
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
        <PostForm verb="add-partner" refused={refused}>
          <p className="hint">
            Nu {partners} van ten hoogste {mostPartners} netwerkpartners.
          </p>
          <FormText
            name="organisation"
            label="Organisatie"
            required
            maxLength={200}
            defaultValue={kept('organisation')}
          />
          <FormText
            name="unit"
            label="Onderdeel of team (niet verplicht)"
            maxLength={200}
            defaultValue={kept('unit')}
          />
          <DateField id="partner-deadline" label="Uiterste datum" kept={kept('deadline')} stands={deadline} />
          <ReasonField id="reden-partner" kept={kept('reason')} />
          <button type="submit" className="button">
            Netwerkpartner toevoegen
          </button>
        </PostForm>
      </details>
      <details className="act" open={refused?.form === 'withdraw-approach'}>
        <summary>Aanpak intrekken</summary>
        <PostForm verb="withdraw-approach" refused={refused}>
          <p className="hint">
            Open vragenlijsten vervallen. De aanpak blijft met deze reden op de factsheet genoemd als niet beoordeeld.
          </p>
          <ReasonField id="reden-intrekken" kept={keptIn(refused, 'withdraw-approach')('reason')} />
          <button type="submit" className="button">
            Aanpak intrekken
          </button>
        </PostForm>
      </details>
    </>
  )
}
