import { type ActionFunctionArgs, json, type MetaFunction, redirect } from '@remix-run/node'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, textOf } from '../refused.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Wachtwoord vergeten | Toezicht' }]

export async function action({ request, context }: ActionFunctionArgs) {
  const email = textOf(await request.formData(), 'email')
  if (!email.trim()) return json({ email, error: 'Vul uw e-mailadres in.' }, { status: 422 })
  const result = await orRefusal(context, context.api.askPasswordReset({ email }))
  if ('answer' in result) return redirect('/wachtwoord-vergeten/code')
  return json({ email, error: refusalText(result.refusal) }, { status: statusOfRefusal(result.refusal.refused) })
}

export default function ForgottenPassword() {
  const refused = usePostAnswer<typeof action>()
  return (
    <Page>
      <ErrorSummary errors={refused ? [{ field: 'email', text: refused.error }] : []} />
      <h1>Wachtwoord vergeten</h1>
      <p>
        Vul uw e-mailadres in. U krijgt een mail met een code. Daarmee kiest u op het volgende scherm een nieuw
        wachtwoord. Uw antwoorden blijven bewaard.
      </p>
      <form method="post" noValidate>
        <TextField
          name="email"
          label="E-mailadres"
          help="Het adres waarmee u zich aanmeldt."
          error={refused?.error}
          type="email"
          autoComplete="username"
          spellCheck={false}
          defaultValue={refused?.email ?? ''}
        />
        <div className="buttons">
          <button className="button" type="submit">
            Code aanvragen
          </button>
        </div>
      </form>
      <p>
        Nog nooit een wachtwoord gekozen? <a href="/uitnodiging">Gebruik de code uit uw uitnodiging</a>.
      </p>
      <p>
        Weet u het wachtwoord weer? <a href="/aanmelden">Naar aanmelden</a>
      </p>
    </Page>
  )
}
