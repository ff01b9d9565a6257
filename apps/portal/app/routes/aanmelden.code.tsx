import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, textOf } from '../refused.ts'
import { wayBack } from '../way-back.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Code invullen | Toezicht' }]

export function loader({ context }: LoaderFunctionArgs) {
  return { demo: context.mode === 'demo' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const again = form.has('again')
  const call = again ? context.api.resendCode({}) : context.api.enterCode({ code: textOf(form, 'code') })
  const result = await orRefusal<{ next: string }>(context, call)
  if ('answer' in result) {
    return result.answer.next === 'home' ? redirect(wayBack(request)) : json({ error: null, isOver: false, sent: true })
  }
  const { refusal } = result
  const status = statusOfRefusal(refusal.refused)
  return json({ error: refusalText(refusal), isOver: refusal.refused === 'closed', sent: false }, { status })
}

export default function EnterCode() {
  const { demo } = useLoaderData<typeof loader>()
  const done = usePostAnswer<typeof action>()
  const error = done?.error ?? undefined
  return (
    <Page>
      <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
      <h1>Vul de code uit uw mail in</h1>
      {done?.sent && <Notice tone="good">Er is een nieuwe code verstuurd. De vorige code werkt niet meer.</Notice>}
      {done?.isOver && (
        <p>
          <a href="/aanmelden">Opnieuw aanmelden</a>
        </p>
      )}
      <p>
        U krijgt een mail met een code van 8 cijfers. De code werkt 10 minuten, één keer, en alleen in deze browser. Het
        kan even duren voor de mail er is; kijk ook bij ongewenste mail.
      </p>
      <form method="post">
        <TextField
          name="code"
          label="Code"
          help="8 cijfers. U mag de code ook plakken."
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
          style={{ maxWidth: '12rem' }}
        />
        <div className="buttons">
          <button className="button" type="submit">
            Aanmelden
          </button>
        </div>
      </form>
      <form method="post">
        <button className="button-plain" type="submit" name="again" value="ja">
          Stuur mij een nieuwe code
        </button>
      </form>
      {demo && (
        <p>
          Dit is een demonstratie: <a href="/demo/post">de code staat hier</a>.
        </p>
      )}
    </Page>
  )
}
