import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { missingOf, type Refused, refuse } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { TextField } from '../features/form/text-field.tsx'
import { Door } from '../features/people/door.tsx'

export const meta: MetaFunction = () => [{ title: 'App koppelen - Toezicht' }]

export async function loader({ context }: LoaderFunctionArgs) {
  try {
    return await context.api.proposeTotp({})
  } catch (error) {
    if (!context.refusalOf(error)) throw error
    return { secret: null, otpauthUri: null, email: null }
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const missing = missingOf(form, ['code'])
  if (missing) return refuse(form, missing)
  try {
    const { backupCodes } = await context.api.enrolTotp({ code: textOf(form, 'code') })
    return json({ backupCodes })
  } catch (error) {
    const refusal = context.refusalOf(error)
    if (!refusal) throw error
    if (refusal.refused === 'closed') return redirect('/aanmelden', 303)
    return refuse(form, refusal)
  }
}

export default function Enrol() {
  const { secret, otpauthUri, email } = useLoaderData<typeof loader>()
  const answered = usePostAnswer<{ backupCodes: string[] } | Refused>()
  if (answered && 'backupCodes' in answered) return <BackupCodes codes={answered.backupCodes} />
  if (!secret || !otpauthUri)
    return (
      <Door title="App koppelen">
        <p>Deze aanmelding is verlopen. Begin opnieuw.</p>
        <a href="/aanmelden">Opnieuw aanmelden</a>
      </Door>
    )
  return (
    <Door title="App koppelen">
      <FormErrors refused={answered} />
      <p>
        Bij iedere aanmelding vult u een code in uit een app op uw telefoon, bijvoorbeeld Microsoft Authenticator.
        Koppel die eerst.
      </p>
      <ol>
        <li>
          Open de app en voeg een account toe. Op deze telefoon kan dat met <a href={otpauthUri}>deze koppeling</a>.
        </li>
        <li>
          Of vul deze sleutel zelf in, voor {email}:
          <br />
          <span className="secret">{secret.match(/.{1,4}/g)?.join(' ')}</span>
        </li>
        <li>Vul hieronder de zes cijfers in die de app laat zien.</li>
      </ol>
      <PostForm refused={answered} className="form">
        <TextField
          name="code"
          label="Code uit de app"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
          required
        />
        <button type="submit" className="button">
          App koppelen
        </button>
      </PostForm>
    </Door>
  )
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Door title="Uw reservecodes">
      <p>
        De app is gekoppeld. Met een reservecode kunt u aanmelden als u uw telefoon niet hebt. Iedere code werkt één
        keer.
      </p>
      <p>
        <strong>U ziet deze codes alleen nu.</strong> Druk ze af of bewaar ze op een veilige plek.
      </p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <a className="button" href="/">
        Naar het overzicht
      </a>
    </Door>
  )
}
