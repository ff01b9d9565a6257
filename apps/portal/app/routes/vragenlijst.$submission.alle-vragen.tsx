import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TermList } from '@toezicht/ui/term-list.tsx'
import { QuestionToRead } from '../features/papers/question-to-read.tsx'
import { organisationName } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Alle vragen | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  return orRefuse(context, context.api.getQuestionnaire({ submission: submissionOf(params) }))
}

export default function AllQuestions() {
  const { heading, sections } = useLoaderData<typeof loader>()
  const counts = sections.map(({ questions }) => questions.length)
  const before = (at: number) => counts.slice(0, at).reduce((sum, count) => sum + count, 0)
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb no-print">
        <a href={`/vragenlijst/${heading.submission}`}>Terug naar de vragenlijst</a>
      </p>
      <h1>Alle vragen over {heading.approach}</h1>
      <p>
        {heading.study}, gemeente {heading.municipality}, namens {organisationName(heading)}. De nummers zijn dezelfde
        als op de PDF. Invullen doet u op de website.
      </p>
      <p className="no-print">
        <a className="button button-quiet" href={`/vragenlijst/${heading.submission}/vragenlijst.pdf`}>
          Downloaden om af te drukken (PDF)
        </a>
      </p>
      <section className="section">
        <h2>Om welke gezinnen gaat het?</h2>
        <p>{sections[0]?.terms[0]?.meaning}</p>
      </section>
      {sections.map((section, at) => (
        <section className="section" key={section.code}>
          <h2>{section.name}</h2>
          <p>{section.introduction}</p>
          {at === 0 && <TermList terms={section.terms.slice(1)} />}
          <ol className="to-read" start={before(at) + 1}>
            {section.questions.map((question) => (
              <QuestionToRead key={question.code} question={question} />
            ))}
          </ol>
        </section>
      ))}
    </Page>
  )
}
