import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { missingOf, post, type Refused, refuse } from '../features/form/call.ts'
import { FormErrors, keptIn } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { TextField } from '../features/form/text-field.tsx'
import { Door } from '../features/people/door.tsx'

export const meta: MetaFunction = () => [{ title: 'Uitnodiging - Toezicht' }]

/** Only shows a form: mail scanners open links too, so opening one changes nothing. */
export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('sleutel')?.slice(0, 200) ?? null,
})

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const token = textOf(form, 'token')
  const invitation = token ? { token } : { email: textOf(form, 'email'), shortCode: textOf(form, 'shortCode') }
  const missing = token ? null : missingOf(form, ['email', 'shortCode'])
  if (missing) return refuse(form, missing)
  const password = String(form.get('password') ?? '')
  return post(
    context,
    form,
    () => context.api.redeemInvitation({ invitation, password: password || null }),
    ({ next }) => (next === 'enrol' ? '/aanmelden/koppelen' : '/aanmelden'),
  )
}

export default function Invitation() {
  const { token } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const kept = keptIn(refused, '')
  return (
    <Door title="Uitnodiging">
      <FormErrors refused={refused} />
      <PostForm refused={refused} className="form">
        {token ? (
          <input type="hidden" name="token" value={token} />
        ) : (
          <>
            <TextField
              name="email"
              type="email"
              label="E-mailadres"
              autoComplete="username"
              required
              defaultValue={kept('email')}
            />
            <TextField
              name="shortCode"
              label="Code uit uw mail"
              autoComplete="off"
              maxLength={40}
              required
              defaultValue={kept('shortCode')}
            />
          </>
        )}
        <TextField
          name="password"
          type="password"
          label="Kies een wachtwoord"
          help="Ten minste 12 tekens, bijvoorbeeld een paar woorden. Hebt u al een wachtwoord, laat dit dan leeg."
          autoComplete="new-password"
          maxLength={200}
        />
        <button type="submit" className="button">
          Uitnodiging aannemen
        </button>
      </PostForm>
    </Door>
  )
}
