import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { missingOf, post, type Refused, refuse } from '../features/form/call.ts'
import { FormErrors, keptIn } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { TextField } from '../features/form/text-field.tsx'
import { Door } from '../features/people/door.tsx'

export const meta: MetaFunction = () => [{ title: 'Aanmelden - Toezicht' }]

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const missing = missingOf(form, ['email', 'password'])
  if (missing) return refuse(form, missing)
  return post(
    context,
    form,
    () => context.api.signIn({ email: textOf(form, 'email'), password: String(form.get('password') ?? '') }),
    ({ next }) => (next === 'enrol' ? '/aanmelden/koppelen' : '/aanmelden/code'),
  )
}

export default function SignIn() {
  const refused = usePostAnswer<Refused>()
  const kept = keptIn(refused, '')
  return (
    <Door title="Aanmelden">
      <FormErrors refused={refused} />
      <PostForm refused={refused} className="form">
        <TextField
          name="email"
          type="email"
          label="E-mailadres"
          autoComplete="username"
          required
          defaultValue={kept('email')}
        />
        <TextField
          name="password"
          type="password"
          label="Wachtwoord"
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <button type="submit" className="button">
          Verder naar de code
        </button>
      </PostForm>
      <p>
        <a href="/uitnodiging">Ik heb een uitnodiging</a>
      </p>
    </Door>
  )
}
