import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { TextField } from '../form/text-field.tsx'
import type { ShownPerson } from './person-words.ts'

/** Name, home inspectorate and whether somebody manages people. */
export function PersonForm({
  person,
  own,
  refused,
}: {
  person: ShownPerson
  own: boolean
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'person')
  const administers = refused?.form === 'person' ? kept('administrator') === 'ja' : person.administrator
  return (
    <section aria-labelledby="gegevens">
      <h2 id="gegevens">Gegevens</h2>
      <PostForm verb="person" refused={refused} className="form">
        <TextField name="name" label="Naam" required maxLength={200} defaultValue={kept('name') ?? person.name} />
        <TextField
          name="inspectorate"
          label="Inspectie"
          optional
          maxLength={200}
          defaultValue={kept('inspectorate') ?? person.inspectorate ?? ''}
        />
        {own ? (
          <input type="hidden" name="administrator" value={person.administrator ? 'ja' : ''} />
        ) : (
          <label className="choice">
            <input type="checkbox" name="administrator" value="ja" defaultChecked={administers} /> Mag ook mensen
            beheren
          </label>
        )}
        <button type="submit" className="button">
          Gegevens opslaan
        </button>
      </PostForm>
    </section>
  )
}
