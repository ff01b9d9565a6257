import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { TextField } from '../form/text-field.tsx'

/** Invites a colleague, or gives somebody who is already known a role in a study. */
export function InviteMemberForm({
  studies,
  refused,
}: {
  studies: readonly { studyId: string; name: string }[]
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'invite')
  return (
    <details className="act" open={refused?.form === 'invite'}>
      <summary>Medewerker uitnodigen of een rol geven</summary>
      <PostForm verb="invite" refused={refused} className="form">
        <TextField name="name" label="Naam" required maxLength={200} autoComplete="off" defaultValue={kept('name')} />
        <TextField
          name="email"
          type="email"
          label="E-mailadres"
          required
          autoComplete="off"
          defaultValue={kept('email')}
        />
        <TextField name="inspectorate" label="Inspectie" optional maxLength={200} defaultValue={kept('inspectorate')} />
        <label className="label" htmlFor="study">
          Onderzoek (niet verplicht)
        </label>
        <select className="control" id="study" name="study" defaultValue={kept('study') ?? ''}>
          <option value="">geen onderzoek</option>
          {studies.map(({ studyId, name }) => (
            <option key={studyId} value={studyId}>
              {name}
            </option>
          ))}
        </select>
        <label className="label" htmlFor="role">
          Rol in het onderzoek
        </label>
        <select className="control" id="role" name="role" defaultValue={kept('role') ?? 'inspector'}>
          <option value="inspector">inspecteur</option>
          <option value="lead">projectleider</option>
        </select>
        <label className="choice">
          <input type="checkbox" name="administrator" value="ja" defaultChecked={kept('administrator') === 'ja'} /> Mag
          ook mensen beheren
        </label>
        <button type="submit" className="button">
          Medewerker uitnodigen
        </button>
      </PostForm>
    </details>
  )
}
