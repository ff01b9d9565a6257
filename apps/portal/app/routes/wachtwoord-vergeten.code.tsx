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

export const meta: MetaFunction = () => [{ title: 'Nieuw wachtwoord | Toezicht' }]

export function loader({ context }: LoaderFunctionArgs) {
  return { demo: context.mode === 'demo' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const code = textOf(form, 'code')
  const result = await orRefusal(context, context.api.resetPassword({ code, password: textOf(form, 'password') }))
  if ('answer' in result) return redirect('/aanmelden?gewijzigd')
  const { refusal } = result
  const field = 'field' in refusal && refusal.field === 'password' ? ('password' as const) : ('code' as const)
  return json(
    { code, field, error: refusalText(refusal), isOver: refusal.refused === 'closed' },
    { status: statusOfRefusal(refusal.refused) },
  )
}

export default function NewPassword() {
  const { demo } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const errorAt = (field: string) => (refused?.field === field ? refused.error : undefined)
  return (
    <Page>
      <ErrorSummary errors={refused ? [{ field: refused.field, text: refused.error }] : []} />
      <h1>Kies een nieuw wachtwoord</h1>
      <p>
        Kennen wij uw e-mailadres, dan krijgt u een mail met een code van 8 cijfers. De code werkt 10 minuten, één keer,
        en alleen in deze browser. Het kan even duren voor de mail er is; kijk ook bij ongewenste mail.
      </p>
      <form method="post">
        <TextField
          name="code"
          label="Code"
          help="8 cijfers. U mag de code ook plakken."
          error={errorAt('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
          style={{ maxWidth: '12rem' }}
          defaultValue={refused?.code ?? ''}
        />
        <TextField
          name="password"
          label="Nieuw wachtwoord"
          help="Ten minste 12 tekens. Een paar woorden achter elkaar is goed te onthouden."
          error={errorAt('password')}
          type="password"
          autoComplete="new-password"
          maxLength={1000}
        />
        <p>Daarna bent u overal afgemeld en meldt u zich aan met het nieuwe wachtwoord.</p>
        <div className="buttons">
          <button className="button" type="submit">
            Wachtwoord veranderen
          </button>
        </div>
      </form>
      <p>
        {refused?.isOver ? '' : 'Geen mail gekregen? '}
        <a href="/wachtwoord-vergeten">Vraag een nieuwe code aan</a>.
      </p>
      {demo && (
        <p>
          Dit is een demonstratie: <a href="/demo/post">de code staat hier</a>.
        </p>
      )}
    </Page>
  )
}
