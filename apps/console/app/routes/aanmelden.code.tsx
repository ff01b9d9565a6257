import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { missingOf, post, type Refused, refuse } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { TextField } from '../features/form/text-field.tsx'
import { Door } from '../features/people/door.tsx'

export const meta: MetaFunction = () => [{ title: 'Code invullen - Toezicht' }]

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const missing = missingOf(form, ['code'])
  if (missing) return refuse(form, missing)
  return post(
    context,
    form,
    () => context.api.enterCode({ code: textOf(form, 'code') }),
    () => '/',
  )
}

export default function EnterCode() {
  const refused = usePostAnswer<Refused>()
  return (
    <Door title="Code invullen">
      <FormErrors refused={refused} />
      <PostForm refused={refused} className="form">
        <TextField
          name="code"
          label="Code uit uw app"
          help="Zes cijfers. Hebt u uw telefoon niet bij u, vul dan een van uw reservecodes in."
          autoComplete="one-time-code"
          maxLength={40}
          required
        />
        <button type="submit" className="button">
          Aanmelden
        </button>
      </PostForm>
      <p>
        <a href="/aanmelden">Opnieuw beginnen</a>
      </p>
    </Door>
  )
}
