import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { readFactCheckPlace } from '../features/fact-check/fact-check-place.ts'
import { Page } from '../features/shell/page.tsx'
import { useSignedIn } from '../features/shell/use-signed-in.ts'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, textOf } from '../refused.ts'
import { backSearch } from '../way-back.ts'

export const handle = { script: true }

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Aanmelden | Toezicht' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return {
    isOver: searchParams.has('verlopen'),
    isOut: searchParams.has('afgemeld'),
    isNew: searchParams.has('gewijzigd'),
    comesBack: backSearch(request) !== '',
    toFactCheck: readFactCheckPlace(searchParams.get('terug')) !== null,
    demo: context.mode === 'demo',
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = textOf(form, 'email')
  const result = await orRefusal(context, context.api.signIn({ email, password: textOf(form, 'password') }))
  if ('answer' in result) return redirect(`/aanmelden/code${backSearch(request)}`)
  return json({ email, error: refusalText(result.refusal) }, { status: statusOfRefusal(result.refusal.refused) })
}

export default function SignIn() {
  const { isOver, isOut, isNew, comesBack, toFactCheck, demo } = useLoaderData<typeof loader>()
  const signedIn = useSignedIn()
  const refused = usePostAnswer<typeof action>()
  return (
    <Page>
      <ErrorSummary errors={refused ? [{ field: 'email', text: refused.error }] : []} />
      <h1>Aanmelden</h1>
      {isOver && !refused && (
        <Notice>U bent afgemeld omdat u een tijd niets hebt gedaan. Wat is opgeslagen, is bewaard.</Notice>
      )}
      {isOut && !refused && <Notice tone="good">U bent afgemeld.</Notice>}
      {signedIn && !isOver && !isOut && !refused && (
        <Notice>
          U bent al aangemeld. <a href="/mijn-vragenlijsten">Naar mijn vragenlijsten</a>
        </Notice>
      )}
      {!signedIn && comesBack && !toFactCheck && !isOver && !isOut && !refused && (
        <Notice>U bent afgemeld. Meld u opnieuw aan; daarna komt u terug bij uw vraag.</Notice>
      )}
      {toFactCheck && !refused && <Notice>Meld u aan. Daarna komt u bij de feitencheck.</Notice>}
      {isNew && !refused && (
        <Notice tone="good">Uw wachtwoord is veranderd. Meld u aan met het nieuwe wachtwoord.</Notice>
      )}
      <p>Eerst vraagt deze pagina uw e-mailadres en wachtwoord. Daarna krijgt u een mail met een code.</p>
      <form method="post" noValidate>
        <TextField
          name="email"
          label="E-mailadres"
          type="email"
          autoComplete="username"
          spellCheck={false}
          defaultValue={refused?.email ?? ''}
        />
        <TextField
          name="password"
          label="Wachtwoord"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
        />
        <div className="buttons">
          <button className="button" type="submit">
            Verder naar de code
          </button>
        </div>
      </form>
      <p>
        Wachtwoord vergeten? <a href="/wachtwoord-vergeten">Kies een nieuw wachtwoord</a>.
      </p>
      <p>
        Nog geen wachtwoord? <a href="/uitnodiging">Gebruik de code uit uw uitnodiging</a>.
      </p>
      {demo && (
        <p>
          Dit is een demonstratie: <a href="/demo/post">lees hier de mails</a>.
        </p>
      )}
    </Page>
  )
}
