import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { FigureFields } from '../form/figure-fields.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { wrongAt } from '../form/posted-place.ts'
import { TextField } from '../form/text-field.tsx'

const partnerNumbers = ['1', '2', '3'] as const

/** The form that assigns an approach. Plain fields and a plain post: it works without JavaScript too. */
export function AssignForm({
  municipalities,
  organisations,
  deadline,
  refused,
}: {
  municipalities: readonly { id: string; name: string }[]
  organisations: readonly string[]
  deadline: string | null
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'assign')
  const missing = wrongAt(refused, 'municipality')?.text
  return (
    <PostForm verb="assign" refused={refused} className="form">
      <fieldset>
        <legend>De aanpak</legend>
        <Field id="municipality" label="Gemeente" error={missing}>
          <select
            name="municipality"
            required
            defaultValue={kept('municipality') ?? ''}
            {...fieldAttributes('municipality', { error: missing })}
          >
            <option value="">Kies een gemeente</option>
            {municipalities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TextField name="name" label="Naam van de aanpak" required maxLength={200} defaultValue={kept('name')} />
        <Field id="description" label="Omschrijving" help="Een lege regel begint een nieuwe alinea." optional>
          <textarea
            name="description"
            rows={4}
            defaultValue={kept('description')}
            {...fieldAttributes('description', { help: true })}
          />
        </Field>
        <div className="pair">
          <TextField
            name="directorTerm"
            label="Eigen woord voor de regisseur"
            help="Bijvoorbeeld: gezinscoach"
            optional
            maxLength={200}
            defaultValue={kept('directorTerm')}
          />
          <TextField
            name="startDate"
            label="Begonnen in"
            help="Zo precies als bekend: 2024, maart 2024 of 15 maart 2024"
            optional
            defaultValue={kept('startDate')}
          />
        </div>
        <label className="choice">
          <input type="checkbox" name="pilot" value="ja" defaultChecked={kept('pilot') === 'ja'} /> Het is een proef
        </label>
        <TextField
          name="startNote"
          label="Toelichting bij het begin"
          optional
          maxLength={2000}
          defaultValue={kept('startNote')}
        />
      </fieldset>
      <FigureFields name="families" legend="Gezinnen die nu hulp krijgen" kept={kept} />
      <fieldset>
        <legend>Wie antwoorden</legend>
        <p className="hint">
          De gemeente krijgt de volledige vragenlijst. Ten hoogste drie netwerkpartners krijgen de beperkte. Dezelfde
          organisatie mag voor meer aanpakken antwoorden.
        </p>
        <datalist id="organisaties">
          {organisations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {partnerNumbers.map((number, index) => (
          <div className="pair" key={number}>
            <Field id={index === 0 ? 'partners' : `organisation-${number}`} label={`Netwerkpartner ${number}`} optional>
              <input
                type="text"
                name="organisation"
                list="organisaties"
                maxLength={200}
                defaultValue={kept('organisation', index)}
                {...fieldAttributes(index === 0 ? 'partners' : `organisation-${number}`)}
              />
            </Field>
            <Field id={`unit-${number}`} label={`Onderdeel of team ${number}`} optional>
              <input
                type="text"
                name="unit"
                maxLength={200}
                defaultValue={kept('unit', index)}
                {...fieldAttributes(`unit-${number}`)}
              />
            </Field>
          </div>
        ))}
        <DateField
          label="Uiterste datum"
          hint="Tot en met deze dag, 24.00 uur."
          kept={kept('deadline')}
          stands={deadline ?? ''}
        />
      </fieldset>
      <button type="submit" className="button">
        Aanpak toewijzen
      </button>
    </PostForm>
  )
}
