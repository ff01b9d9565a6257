import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { TextField } from '@toezicht/ui/text-field.tsx'
import type { RefusedNomination } from './change-nominations.ts'
import { nothingTyped } from './nomination-fields.ts'

/** Names one network partner. */
export function NominationForm({ left, refused }: { left: number; refused: RefusedNomination | undefined }) {
  const typed = refused?.typed ?? nothingTyped
  const errorAt = (name: string) => refused?.errors.find(({ field }) => field === name)?.text
  return (
    <form method="post" noValidate>
      <p>U kunt er nog {left} voordragen. Alle vragen zijn verplicht, tenzij er “niet verplicht” bij staat.</p>
      <TextField
        name="organisation"
        label="Organisatie"
        help="De naam zoals de organisatie zelf die schrijft."
        maxLength={200}
        autoComplete="organization"
        defaultValue={typed.organisation}
        error={errorAt('organisation')}
      />
      <TextField
        name="unit"
        label="Team of afdeling"
        help="Vul dit in als één team antwoordt, of als u twee teams van dezelfde organisatie voordraagt."
        optional
        maxLength={200}
        autoComplete="off"
        defaultValue={typed.unit}
        error={errorAt('unit')}
      />
      <TextField
        name="contactName"
        label="Naam van de contactpersoon"
        maxLength={200}
        autoComplete="off"
        defaultValue={typed.contactName}
        error={errorAt('contactName')}
      />
      <TextField
        name="contactEmail"
        type="email"
        label="Werkmail van de contactpersoon"
        help="Bijvoorbeeld naam@organisatie.nl. Geen privéadres."
        maxLength={254}
        autoComplete="off"
        defaultValue={typed.contactEmail}
        error={errorAt('contactEmail')}
      />
      <Field
        id="why"
        label="Waarom deze organisatie?"
        help="Eén of twee zinnen over wat zij in deze aanpak doet. Schrijf niets over gezinnen."
        error={errorAt('why')}
      >
        <textarea
          name="why"
          rows={4}
          defaultValue={typed.why}
          {...fieldAttributes('why', { help: true, error: errorAt('why') })}
        />
      </Field>
      <div className="buttons">
        <button className="button" type="submit" name="verb" value="nominate">
          Netwerkpartner voordragen
        </button>
      </div>
    </form>
  )
}
