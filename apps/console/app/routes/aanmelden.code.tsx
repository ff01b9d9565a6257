import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { post, type Refused } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { textOf } from '../features/form/read-form.ts'
import { Door } from '../features/people/door.tsx'

export const meta: MetaFunction = () => [{ title: 'Code invullen - Toezicht' }]

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  return post(
    context,
    form,
    () => context.api.enterCode({ code: textOf(form, 'code') }),
    () => '/',
  )
}

export default function EnterCode() {
  const refused = useActionData<typeof action>() as Refused | undefined
  return (
    <Door title="Code invullen">
      <FormErrors refused={refused} />
      <form method="post" className="form">
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
      </form>
      <p>
        <a href="/aanmelden">Opnieuw beginnen</a>
      </p>
    </Door>
  )
}
