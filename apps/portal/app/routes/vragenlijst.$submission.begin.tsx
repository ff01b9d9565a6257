import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { expectedMinutes, kindsOfWork } from '@toezicht/domain/questionnaire/expected-minutes'
import { BeforeBeginning } from '../features/begin/before-beginning.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Voordat u begint | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const { heading, sections } = await orRefuse(context, context.api.getQuestionnaire({ submission }))
  const questions = sections.flatMap((section) => section.questions)
  return {
    heading,
    parts: sections.map(({ code, name, questions }) => ({ code, name, count: questions.length })),
    work: { count: questions.length, minutes: expectedMinutes(questions), ...kindsOfWork(questions) },
    conditional: questions.some(({ condition }) => condition),
    targetGroup: sections[0]?.terms[0]?.meaning ?? '',
    now: new Date().toISOString(),
  }
}

export default function Begin() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <Page fictional={loaded.heading.fictional}>
      <BeforeBeginning {...loaded} />
    </Page>
  )
}
