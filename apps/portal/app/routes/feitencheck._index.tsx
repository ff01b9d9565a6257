import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FactCheckCards } from '../features/fact-check/fact-check-cards.tsx'
import { signInToFactCheck } from '../features/fact-check/fact-check-place.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'

export const meta: MetaFunction = () => [{ title: 'Feitencheck | Toezicht' }]

/** The short address in the mails: the one fact check there is, or a choice. */
export async function loader({ context }: LoaderFunctionArgs) {
  const factChecks = await orRefuse(context, context.api.listFactChecks({}), signInToFactCheck())
  const [only, ...others] = factChecks
  if (only && others.length === 0) throw redirect(`/feitencheck/${only.id}`)
  return { factChecks, now: new Date().toISOString() }
}

export default function FactChecks() {
  const { factChecks, now } = useLoaderData<typeof loader>()
  return (
    <Page fictional={factChecks.some(({ fictional }) => fictional)}>
      <h1>Feitencheck</h1>
      {factChecks.length === 0 && (
        <p>
          Er ligt geen concept-factsheet voor u klaar. Alleen de coördinator van een gemeente leest haar hier. Verwacht
          u er een, neem dan contact op met STJ.
        </p>
      )}
      <FactCheckCards factChecks={factChecks} now={now} />
      <p>
        <a href="/mijn-vragenlijsten">Naar mijn vragenlijsten</a>
      </p>
    </Page>
  )
}
