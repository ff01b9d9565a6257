import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { changeColleagues } from '../features/colleagues/change-colleagues.ts'
import { ColleagueList } from '../features/colleagues/colleague-list.tsx'
import { HandOverForm } from '../features/colleagues/hand-over-form.tsx'
import { InviteForm } from '../features/colleagues/invite-form.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { takesAnswers } from '../features/questionnaire/other-screens.ts'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Samen invullen | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const page = await orRefuse(context, context.api.getColleagues({ submission: submissionOf(params) }))
  const done = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { ...page, done: doneTexts[done] ?? null, now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return changeColleagues(context, await request.formData(), submissionOf(params))
}

const doneTexts: Record<string, string> = {
  uitgenodigd: 'De mail aan uw collega is onderweg.',
  toegewezen: 'De vragen zijn toegewezen. Uw collega krijgt een mail.',
  teruggenomen: 'De vragen liggen weer bij u. Wie ze had, krijgt een mail. Teksten die er stonden, zijn bewaard.',
  beeindigd: 'Uw collega doet niet meer mee. De vragen liggen weer bij u.',
  'niets-veranderd': 'Er is niets veranderd: deze vragen lagen daar al.',
}

export default function Colleagues() {
  const { heading, me, answered, asked, colleagues, sections, done, now } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const coordinates = heading.role === 'coordinator'
  const open = takesAnswers(heading)
  const others = colleagues.filter(({ accountId }) => accountId !== me)
  const errors = refused?.errors ?? []
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <Page fictional={heading.fictional}>
      <ErrorSummary errors={errors.map(({ field, text }) => ({ ...(field && { field }), text }))} />
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Samen invullen</h1>
      {done && !refused && <Notice tone="good">{done}</Notice>}
      <p>
        Iedereen die meedoet, kan de hele vragenlijst lezen. Een collega vult in wat aan hem of haar is toegewezen.{' '}
        {coordinates
          ? 'U kunt alles invullen, en alleen u verstuurt.'
          : 'De coördinator verdeelt de vragen en verstuurt.'}
      </p>
      {!open && <Notice>Deze vragenlijst neemt nu geen antwoorden aan. Er valt niets te verdelen.</Notice>}
      <section className="section">
        <h2>Wie doet er mee</h2>
        <ColleagueList colleagues={colleagues} sections={sections} me={me} coordinates={coordinates} open={open} />
      </section>
      {coordinates && open && others.length > 0 && (
        <section className="section">
          <h2>Vragen verdelen</h2>
          <p>Vink aan wat u wilt toewijzen. Wat u niet aanvinkt, blijft bij wie het nu heeft.</p>
          <HandOverForm sections={sections} colleagues={others} typed={refused?.handOver ?? null} errorAt={errorAt} />
        </section>
      )}
      {coordinates && open && (
        <section className="section">
          <h2>Collega uitnodigen</h2>
          <InviteForm
            sections={sections}
            typed={refused?.invitation ?? null}
            isFirst={others.length === 0}
            errorAt={errorAt}
          />
        </section>
      )}
    </Page>
  )
}
