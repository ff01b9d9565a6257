import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { FactCheckHeading } from '../features/fact-check/fact-check-heading.tsx'
import { signInToFactCheck } from '../features/fact-check/fact-check-place.ts'
import { commentCount } from '../features/fact-check/fact-check-words.ts'
import { LeftTexts } from '../features/fact-check/left-texts.tsx'
import { SentComments } from '../features/fact-check/sent-comments.tsx'
import { Contact } from '../features/questionnaire/contact.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Feitencheck: verstuurd | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const factCheck = idOf(params, 'factCheck')
  const page = await orRefuse(context, context.api.getFactCheck({ factCheck }), signInToFactCheck(factCheck))
  if (page.heading.status !== 'sent' && page.heading.status !== 'answered') throw redirect(`/feitencheck/${factCheck}`)
  return { ...page, now: new Date().toISOString() }
}

export default function FactCheckReceipt() {
  const { heading, account, groups, comments, now } = useLoaderData<typeof loader>()
  const { id, status, receipt, sentAt, answeredAt, fictional, contact } = heading
  return (
    <Page fictional={fictional}>
      <FactCheckHeading heading={heading} now={now} />
      <h1>{status === 'answered' ? 'Antwoord op uw feitencheck' : 'Uw reactie is verstuurd'}</h1>
      <LeftTexts account={account} factCheck={id} open={false} />
      {status === 'answered' && answeredAt ? (
        <Notice tone="good">
          STJ antwoordde op {dutchMoment(answeredAt)}. Hieronder staat bij iedere opmerking wat ermee is gedaan, en
          waarom.
        </Notice>
      ) : (
        <p>
          Een inspecteur bekijkt nu iedere opmerking. U krijgt een mail als de antwoorden klaarstaan. U leest ze dan op
          deze pagina.
        </p>
      )}
      <p className="receipt-number">{receipt}</p>
      <p>
        {sentAt && `Ontvangen op ${dutchMoment(sentAt)}. `}
        {comments.length === 0 ? 'U had geen opmerkingen.' : `U verstuurde ${commentCount(comments.length)}.`} Bewaar
        dit nummer. U kunt deze pagina afdrukken.
      </p>
      <SentComments groups={groups} comments={comments} />
      {contact && (
        <p className="section">
          Vragen? Neem contact op met <Contact text={contact} />.
        </p>
      )}
    </Page>
  )
}
