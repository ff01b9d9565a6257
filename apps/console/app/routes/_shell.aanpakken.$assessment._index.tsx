import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { ApproachActions } from '../features/approach/approach-actions.tsx'
import { ApproachFactsList } from '../features/approach/approach-facts-list.tsx'
import { changeApproach } from '../features/approach/change-approach.ts'
import { DecisionList } from '../features/approach/decision-list.tsx'
import { NominationList } from '../features/approach/nomination-list.tsx'
import { RespondentCard } from '../features/approach/respondent-card.tsx'
import { stateWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { TermsForm } from '../features/approach/terms-form.tsx'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { ResponsibleLine } from '../features/queue/responsible-line.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.approach.name ?? 'Aanpak'} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, async () => {
    const found = await context.api.getApproach({ assessment: params.assessment ?? '' })
    const contacts = await Promise.all(
      found.respondents.map(({ id }) => context.api.listContacts({ respondentId: id }).then((each) => each.contacts)),
    )
    const { nominations, organisations } = await context.api.listNominations({ assessment: found.approach.id })
    return { ...found, contacts, nominations, organisations }
  })

export async function action({ context, params, request }: ActionFunctionArgs) {
  return changeApproach(context, params.assessment ?? '', await request.formData())
}

export default function ApproachPage() {
  const {
    study,
    approach,
    facts,
    questions,
    respondents,
    contacts,
    decisions,
    reminders,
    nominations,
    organisations,
    responsible,
  } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const lead = study.role === 'lead' && study.kind === 'running'
  return (
    <Screen
      title={approach.name}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach)}
      beside={<Tag tone="strong">{stateWords[approach.state]}</Tag>}
    >
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      {approach.statusReason && <p>Reden: {approach.statusReason}</p>}
      <p className="buttons">
        <Link className="button" to={`/aanpakken/${approach.id}/beoordelen`}>
          Antwoorden beoordelen
        </Link>
        <Link className="button button-quiet" to={`/aanpakken/${approach.id}/conclusies`}>
          Conclusies schrijven
        </Link>
        <Link to={`/aanpakken/${approach.id}/feiten`}>Feiten coderen</Link>
        <Link to={`/aanpakken/${approach.id}/vaststellen`}>Vaststellen</Link>
        <Link to={`/aanpakken/${approach.id}/samenhang`}>Samenhang nagaan</Link>
        <Link to={`/aanpakken/${approach.id}/stukken`}>Stukken</Link>
        <Link to={`/factsheets/${approach.participationId}`}>Factsheet van {approach.municipality}</Link>
      </p>
      <ResponsibleLine assessment={approach.id} responsible={responsible} />
      <ApproachFactsList facts={facts} directorTerm={approach.directorTerm} terms={approach.terms} />
      {lead && approach.state !== 'withdrawn' && approach.state !== 'not-assessed' && (
        <TermsForm approach={approach} refused={refused} />
      )}
      <NominationList
        nominations={nominations}
        organisations={organisations}
        deadline={respondents.find(({ kind }) => kind === 'municipality')?.deadline ?? ''}
        lead={lead}
        refused={refused}
      />
      <h2>Wie antwoorden</h2>
      {respondents.map((respondent, index) => (
        <RespondentCard
          key={respondent.id}
          respondent={respondent}
          contacts={contacts[index] ?? []}
          reminders={reminders.filter(({ respondentId }) => respondentId === respondent.id)}
          questions={questions[respondent.questionnaire ?? 'limited']}
          running={study.kind === 'running' && approach.state !== 'withdrawn' && approach.state !== 'not-assessed'}
          lead={lead}
          refused={refused}
        />
      ))}
      {lead && <ApproachActions state={approach.state} respondents={respondents} refused={refused} />}
      <h2>Besluiten</h2>
      <DecisionList decisions={decisions} respondents={respondents} />
    </Screen>
  )
}
