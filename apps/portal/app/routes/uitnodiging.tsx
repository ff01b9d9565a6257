import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, textOf } from '../refused.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Uitnodiging | Toezicht' }]

/** Only shows: mail scanners follow links, so nothing happens before the form is posted. */
export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('sleutel')?.slice(0, 200) ?? '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const token = textOf(form, 'sleutel')
  const email = textOf(form, 'email')
  const shortCode = textOf(form, 'code')
  const invitation = token ? { token } : { email, shortCode }
  const password = textOf(form, 'password') || null
  const result = await orRefusal(context, context.api.redeemInvitation({ invitation, password }))
  if ('answer' in result) return redirect(result.answer.next === 'code' ? '/aanmelden/code' : '/aanmelden')
  const { refusal } = result
  const field = 'field' in refusal && refusal.field === 'password' ? 'password' : token ? undefined : 'code'
  return json(
    { token, email, code: shortCode, field, error: refusalText(refusal) },
    { status: statusOfRefusal(refusal.refused) },
  )
}

export default function Invitation() {
  const loaded = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const token = refused?.token || loaded.token
  const errorAt = (field: string) => (refused?.field === field ? refused.error : undefined)
  const summary = refused
    ? [refused.field ? { field: refused.field, text: refused.error } : { text: refused.error }]
    : []
  return (
    <Page>
      <ErrorSummary errors={summary} />
      <h1>Welkom: neem uw uitnodiging aan</h1>
      <p>
        U kiest hier een wachtwoord. Daarna krijgt u een mail met een code, om zeker te weten dat u het bent. Hebt u al
        een wachtwoord voor deze website, laat het veld dan leeg.
      </p>
      <form method="post" noValidate>
        {token ? (
          <input type="hidden" name="sleutel" value={token} />
        ) : (
          <>
            <TextField
              name="email"
              label="E-mailadres"
              help="Het adres waarop u de uitnodiging kreeg."
              type="email"
              autoComplete="username"
              spellCheck={false}
              defaultValue={refused?.email ?? ''}
            />
            <TextField
              name="code"
              label="Code uit de uitnodiging"
              help="U mag de code met of zonder streepjes typen."
              error={errorAt('code')}
              autoComplete="off"
              spellCheck={false}
              maxLength={80}
              defaultValue={refused?.code ?? ''}
            />
          </>
        )}
        <TextField
          name="password"
          label="Kies een wachtwoord"
          help="Ten minste 12 tekens. Een paar woorden achter elkaar is goed te onthouden."
          error={errorAt('password')}
          type="password"
          autoComplete="new-password"
          maxLength={1000}
        />
        <div className="buttons">
          <button className="button" type="submit">
            Uitnodiging aannemen
          </button>
        </div>
      </form>
      <p>
        Al eens aangemeld? <a href="/aanmelden">Naar aanmelden</a>
      </p>
    </Page>
  )
}
