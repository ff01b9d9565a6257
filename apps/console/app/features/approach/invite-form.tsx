import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FormText } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'

/** Invites one person to answer for a respondent. */
export function InviteForm({ respondent, refused }: { respondent: string; refused: Refused | undefined }) {
  const mine = refused?.kept.respondent?.[0] === respondent ? refused : undefined
  return (
    <details className="act" open={mine?.form === 'invite'}>
      <summary>Persoon uitnodigen</summary>
      <PostForm verb="invite" refused={mine}>
        <input type="hidden" name="respondent" value={respondent} />
        <PersonFields id={`nieuw-${respondent}`} kept={keptIn(mine, 'invite')} chosenRole="coordinator" />
        <button type="submit" className="button">
          Uitnodiging versturen
        </button>
      </PostForm>
    </details>
  )
}

export function PersonFields({
  id,
  kept,
  chosenRole,
}: {
  id: string
  kept: (name: string) => string | undefined
  chosenRole: string
}) {
  return (
    <>
      <FormText
        id={`naam-${id}`}
        name="name"
        label="Naam"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={kept('name')}
      />
      <FormText
        id={`adres-${id}`}
        name="email"
        type="email"
        label="E-mailadres op het werk"
        required
        maxLength={254}
        autoComplete="off"
        defaultValue={kept('email')}
      />
      <label className="label" htmlFor={`rol-${id}`}>
        Rol
      </label>
      <select className="control" id={`rol-${id}`} name="role" defaultValue={kept('role') ?? chosenRole}>
        <option value="coordinator">coördinator: vult in en verzendt</option>
        <option value="contributor">medewerker: vult mee in</option>
      </select>
      <br />
    </>
  )
}
