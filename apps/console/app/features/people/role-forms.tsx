import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { roleWords, type ShownPerson } from './person-words.ts'

/** Somebody's roles: per study changed or ended, and a place in another study. */
export function RoleForms({
  person,
  studies,
  own,
  refused,
}: {
  person: ShownPerson
  studies: readonly { studyId: string; name: string }[]
  own: boolean
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'role')
  const others = studies.filter(({ studyId }) => !person.studies.some((each) => each.studyId === studyId))
  return (
    <section aria-labelledby="rollen">
      <h2 id="rollen">Rollen in onderzoeken</h2>
      {person.studies.length === 0 && <p className="soft">Werkt nog aan geen onderzoek.</p>}
      {own && <p className="soft">Uw eigen rollen verandert een andere beheerder.</p>}
      {person.studies.map(({ studyId, name, role }) => (
        <div className="card" key={studyId}>
          <h3 className="flush">
            {name}: {roleWords[role]}
          </h3>
          {!own && (
            <div className="buttons">
              <PostForm verb="role">
                <input type="hidden" name="study" value={studyId} />
                <input type="hidden" name="role" value={role === 'lead' ? 'inspector' : 'lead'} />
                <button type="submit" className="button button-quiet">
                  {role === 'lead' ? 'Inspecteur maken' : 'Projectleider maken'}
                </button>
              </PostForm>
              <PostForm verb="end-membership">
                <input type="hidden" name="study" value={studyId} />
                <button type="submit" className="button-plain">
                  Deelname beëindigen
                </button>
              </PostForm>
            </div>
          )}
        </div>
      ))}
      {!own && others.length > 0 && (
        <details className="act" open={refused?.form === 'role'}>
          <summary>In een ander onderzoek plaatsen</summary>
          <PostForm verb="role" className="form">
            <label className="label" htmlFor="study">
              Onderzoek
            </label>
            <select className="control" id="study" name="study" defaultValue={kept('study')}>
              {others.map(({ studyId, name }) => (
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
            <p className="hint">Bij een andere rol meldt deze persoon zich opnieuw aan.</p>
            <button type="submit" className="button">
              Rol geven
            </button>
          </PostForm>
        </details>
      )}
    </section>
  )
}
