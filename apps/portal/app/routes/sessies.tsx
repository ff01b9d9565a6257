import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, orRefuse, textOf } from '../refused.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Mijn account | Toezicht' }]

export async function loader({ context }: LoaderFunctionArgs) {
  return orRefuse(context, context.api.listSessions())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const sessionId = textOf(form, 'session')
  const result = sessionId
    ? await orRefusal<unknown>(context, context.api.revokeSession({ sessionId }))
    : await orRefusal<unknown>(
        context,
        context.api.changePassword({ current: textOf(form, 'current'), next: textOf(form, 'next') }),
      )
  if ('answer' in result)
    return json({
      done: sessionId ? 'De sessie is beëindigd.' : 'Uw wachtwoord is veranderd.',
      field: null,
      error: null,
    })
  const { refusal } = result
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  const field = 'field' in refusal ? (refusal.field ?? null) : null
  return json({ done: null, field, error: refusalText(refusal) }, { status: statusOfRefusal(refusal.refused) })
}

export default function Account() {
  const { sessions } = useLoaderData<typeof loader>()
  const done = usePostAnswer<typeof action>()
  const errorAt = (field: string) => (done?.field === field ? (done.error ?? undefined) : undefined)
  return (
    <Page>
      <ErrorSummary errors={done?.error ? [{ ...(done.field && { field: done.field }), text: done.error }] : []} />
      <h1>Mijn account</h1>
      {done?.done && <Notice tone="good">{done.done}</Notice>}
      <section className="section">
        <h2>Waar u bent aangemeld</h2>
        <ul className="tasks">
          {sessions.map(({ id, device, lastSeenAt, current }) => (
            <li key={id}>
              <span>
                <strong>{device || 'Onbekende browser'}</strong>
                {current && ' (deze browser)'}
                <br />
                <span className="small">Laatst gebruikt: {dutchMoment(lastSeenAt)}</span>
              </span>
              {!current && (
                <form method="post">
                  <input type="hidden" name="session" value={id} />
                  <button className="button-plain" type="submit">
                    Beëindigen<span className="visually-hidden">: {device}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>Wachtwoord veranderen</h2>
        <form method="post">
          <TextField
            name="current"
            label="Huidig wachtwoord"
            error={errorAt('current')}
            type="password"
            autoComplete="current-password"
            maxLength={1000}
          />
          <TextField
            name="next"
            label="Nieuw wachtwoord"
            help="Ten minste 12 tekens. In andere browsers wordt u afgemeld."
            error={errorAt('next')}
            type="password"
            autoComplete="new-password"
            maxLength={1000}
          />
          <div className="buttons">
            <button className="button" type="submit">
              Wachtwoord veranderen
            </button>
          </div>
        </form>
      </section>
    </Page>
  )
}
