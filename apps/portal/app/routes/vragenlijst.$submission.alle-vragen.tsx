import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb no-print">
        <a href={`/vragenlijst/${heading.submission}`}>Terug naar de vragenlijst</a>
      </p>
      <h1>Alle vragen over {heading.approach}</h1>
      <p>
        {heading.study}, gemeente {heading.municipality}, namens {organisationName(heading)}. U kunt deze pagina
        afdrukken en met collega’s bespreken. Invullen doet u daarna op de website.
      </p>
      {sections.map((section) => (
        <section className="section" key={section.code}>
          <h2>{section.name}</h2>
          <p>{section.introduction}</p>
          <ol>
            {section.questions.map(({ code, text, help, options, conditionText }) => (
              <li key={code}>
                <p>
                  <strong>{text}</strong>
                  {help && (
                    <>
                      <br />
                      {help}
                    </>
                  )}
                  {conditionText && (
                    <>
                      <br />
                      <em>{conditionText}</em>
                    </>
                  )}
                </p>
                {options.length > 0 && <p className="small">{options.map(({ label }) => label).join(' · ')}</p>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Page>
  )
}
