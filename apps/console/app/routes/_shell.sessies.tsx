import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { load, missingOf, post, type Refused, refuse } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { TextField } from '../features/form/text-field.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Mijn aanmeldingen - Toezicht' }]

export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.listSessions())

export async function action({ context, request }: ActionFunctionArgs) {
  const { api } = context
  const form = await request.formData()
  const filled: Record<string, string[]> = {
    'change-password': ['current', 'next'],
    'change-totp': ['password', 'code'],
  }
  const missing = missingOf(form, filled[textOf(form, 'verb')] ?? [])
  if (missing) return refuse(form, missing)
  const secretOf = (name: string) => String(form.get(name) ?? '')
  if (form.get('verb') === 'change-password')
    return post(
      context,
      form,
      () => api.changePassword({ current: secretOf('current'), next: secretOf('next') }),
      () => '/sessies?gedaan=password',
    )
  if (form.get('verb') === 'change-totp')
    return post(
      context,
      form,
      () => api.changeTotp({ password: secretOf('password'), code: textOf(form, 'code') }),
      () => '/aanmelden/koppelen',
    )
  const session = textOf(form, 'session')
  const run = () => api.revokeSession({ sessionId: session === 'others' ? 'others' : session })
  return post(context, form, run, () => '/sessies?gedaan=ended')
}

export default function SessionsPage() {
  const { sessions } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return (
    <Screen title="Mijn aanmeldingen">
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <table className="table table-stacked">
        <thead>
          <tr>
            <th scope="col">Apparaat</th>
            <th scope="col">Begonnen</th>
            <th scope="col">Laatst gebruikt</th>
            <th scope="col">Beëindigen</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, device, createdAt, lastSeenAt, current }) => (
            <tr key={id}>
              <th scope="row">
                {device || 'onbekend apparaat'} {current && <span className="soft">(dit apparaat)</span>}
              </th>
              <td data-label="Begonnen">{dutchMoment(createdAt)}</td>
              <td data-label="Laatst gebruikt">{dutchMoment(lastSeenAt)}</td>
              <td>
                {!current && <EndSession id={id} label={`Aanmelding van ${dutchMoment(createdAt)} beëindigen`} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && <EndSession id="others" label="Alle andere aanmeldingen beëindigen" />}
      <h2>Wachtwoord en app</h2>
      <details className="act" open={refused?.form === 'change-password'}>
        <summary>Wachtwoord veranderen</summary>
        <PostForm verb="change-password" refused={refused}>
          <TextField
            name="current"
            type="password"
            label="Huidig wachtwoord"
            autoComplete="current-password"
            maxLength={200}
            required
          />
          <TextField
            name="next"
            type="password"
            label="Nieuw wachtwoord"
            autoComplete="new-password"
            maxLength={200}
            required
          />
          <button type="submit" className="button">
            Wachtwoord veranderen
          </button>
        </PostForm>
      </details>
      <details className="act" open={refused?.form === 'change-totp'}>
        <summary>Andere app koppelen</summary>
        <PostForm verb="change-totp" refused={refused}>
          <TextField
            name="password"
            type="password"
            label="Wachtwoord"
            autoComplete="current-password"
            maxLength={200}
            required
          />
          <TextField name="code" label="Code uit de huidige app" autoComplete="one-time-code" maxLength={20} required />
          <button type="submit" className="button">
            Verder met koppelen
          </button>
        </PostForm>
      </details>
    </Screen>
  )
}

function EndSession({ id, label }: { id: string; label: string }) {
  return (
    <PostForm>
      <input type="hidden" name="session" value={id} />
      <button type="submit" className="button-plain">
        {label}
      </button>
    </PostForm>
  )
}
