import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { FactCheckHeading } from '../features/fact-check/fact-check-heading.tsx'
import { signInToFactCheck } from '../features/fact-check/fact-check-place.ts'
import { commentCount } from '../features/fact-check/fact-check-words.ts'
import { LeftTexts } from '../features/fact-check/left-texts.tsx'
import { SentComments } from '../features/fact-check/sent-comments.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefusal, orRefuse, refusalResponse, textOf } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Reactie versturen | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const factCheck = idOf(params, 'factCheck')
  const page = await orRefuse(context, context.api.getFactCheck({ factCheck }), signInToFactCheck(factCheck))
  if (page.heading.status !== 'open') throw redirect(`/feitencheck/${factCheck}`)
  return { ...page, now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const factCheck = idOf(params, 'factCheck')
  const nothing = textOf(await request.formData(), 'nothing') === 'ja'
  const sent = await orRefusal(context, context.api.sendFactCheck({ factCheck, nothing }))
  if ('answer' in sent) return redirect(`/feitencheck/${factCheck}/ontvangst`)
  const { refusal } = sent
  if (refusal.refused === 'outside-scope') throw refusalResponse(refusal)
  return json({ error: refusalText(refusal) }, { status: statusOfRefusal(refusal.refused) })
}

export default function SendFactCheck() {
  const { heading, account, groups, comments, now } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const said = comments.filter(({ body }) => body.trim() !== '')
  const empty = comments.length - said.length
  const field = said.length === 0 ? { field: 'nothing' } : {}
  return (
    <Page fictional={heading.fictional}>
      <FactCheckHeading heading={heading} now={now} place="Versturen" />
      <ErrorSummary errors={refused ? [{ ...field, text: refused.error }] : []} />
      <h1>Uw reactie versturen</h1>
      <LeftTexts account={account} factCheck={heading.id} open />
      <p>
        {said.length === 0
          ? 'U hebt nog geen opmerkingen geschreven.'
          : `U stuurt ${commentCount(said.length)} naar STJ. Kijk ze hieronder na.`}{' '}
        Na het versturen kunt u niets meer veranderen.
      </p>
      {empty > 0 && <p>{commentCount(empty)} zonder tekst gaat niet mee.</p>}
      <SentComments groups={groups} comments={comments} />
      <form method="post" className="section">
        {said.length === 0 && (
          <div className="confirm">
            <input type="checkbox" id="nothing" name="nothing" value="ja" />
            <label htmlFor="nothing">Wij hebben geen opmerkingen: de feiten kloppen (verplicht om te versturen).</label>
          </div>
        )}
        <div className="buttons">
          <button className="button" type="submit">
            Reactie versturen
          </button>
          <a href={`/feitencheck/${heading.id}`}>Nog niet versturen</a>
        </div>
      </form>
    </Page>
  )
}
