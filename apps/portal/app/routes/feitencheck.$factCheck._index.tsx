import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { DraftForm } from '../features/fact-check/draft-form.tsx'
import { FactCheckHeading } from '../features/fact-check/fact-check-heading.tsx'
import { signInToFactCheck } from '../features/fact-check/fact-check-place.ts'
import { LeftTexts } from '../features/fact-check/left-texts.tsx'
import { takeComment } from '../features/fact-check/take-comment.ts'
import { Contact } from '../features/questionnaire/contact.tsx'
import { Page } from '../features/shell/page.tsx'
import { ExpiredPage } from '../features/theme/expired-page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Feitencheck | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const factCheck = idOf(params, 'factCheck')
  if (context.kept) {
    const written = [{ id: 'body', question: 'Uw opmerking', value: context.kept.body?.[0] ?? '' }]
    return { kept: context.kept, written }
  }
  const page = await orRefuse(context, context.api.getFactCheck({ factCheck }), signInToFactCheck(factCheck))
  const { status } = page.heading
  if (status === 'sent' || status === 'answered') throw redirect(`/feitencheck/${factCheck}/ontvangst`)
  return { ...page, done: new URL(request.url).searchParams.get('gedaan'), now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return takeComment(context, request, idOf(params, 'factCheck'))
}

const doneTexts: Readonly<Record<string, string>> = {
  opgeslagen: 'Uw opmerking is opgeslagen. STJ leest haar pas als u verstuurt.',
  verwijderd: 'De opmerking is verwijderd.',
  document: 'Het document is verwijderd.',
}

export default function FactCheck() {
  const loaded = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  if ('kept' in loaded) return <ExpiredPage kept={loaded.kept} written={loaded.written} />
  const { heading, account, groups, comments, fresh, done, now } = loaded
  const { id, municipality, status, statusReason, contact } = heading
  const error = refused?.error ? [{ field: `tekst-${refused.comment}`, text: refused.error }] : []
  return (
    <Page fictional={heading.fictional}>
      <ErrorSummary errors={error} />
      <FactCheckHeading heading={heading} now={now} />
      <h1>Feitencheck: factsheet gemeente {municipality}</h1>
      {done && doneTexts[done] && !refused && <Notice tone="good">{doneTexts[done]}</Notice>}
      {status === 'open' ? (
        <>
          <p className="lead">
            Dit wil STJ over uw gemeente publiceren. Klopt het? Zet uw opmerking bij het onderdeel waar zij over gaat.
          </p>
          <ul>
            <li>
              STJ leest uw opmerkingen pas als u ze verstuurt.
              <span className="with-script"> Alles wordt vanzelf bewaard terwijl u typt.</span>
              <noscript> Druk bij iedere opmerking op “Opmerking opslaan”.</noscript>
            </li>
            <li>
              Het gaat om feiten. Het oordeel is van STJ, maar een feit dat niet klopt, kan het oordeel veranderen.
            </li>
            <li>Een inspecteur die de tekst niet zelf schreef, beslist over iedere opmerking. U leest waarom.</li>
            <li>Dit concept is nog niet openbaar. Deel het alleen met collega’s die u nodig hebt.</li>
          </ul>
          <DraftForm
            account={account}
            factCheck={id}
            groups={groups}
            comments={comments}
            fresh={fresh}
            refused={refused}
          />
        </>
      ) : (
        <>
          <LeftTexts account={account} factCheck={id} open={false} />
          <Notice>
            {status === 'withdrawn'
              ? 'STJ heeft deze feitencheck ingetrokken. U hoeft niets te doen; u krijgt een mail als er een nieuw concept is.'
              : 'STJ heeft deze feitencheck gesloten. Er kwam geen reactie binnen voor de uiterste datum. Wat u schreef en niet verstuurde, las STJ niet.'}
          </Notice>
          <p>
            Reden van STJ: <span className="typed">{statusReason}</span>
          </p>
          {contact && (
            <p>
              Vragen? Neem contact op met <Contact text={contact} />.
            </p>
          )}
        </>
      )}
    </Page>
  )
}
