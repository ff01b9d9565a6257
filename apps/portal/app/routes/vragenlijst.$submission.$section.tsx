import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { ExpiredPage } from '../features/theme/expired-page.tsx'
import { saveThemePage } from '../features/theme/save-theme-page.ts'
import { ThemePage } from '../features/theme/theme-page.tsx'
import { writtenTexts } from '../features/theme/written-texts.ts'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { sectionOf, submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && 'section' in data ? `${data.section.name} | Toezicht` : 'Vragenlijst | Toezicht' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const section = sectionOf(params)
  if (context.kept) return { kept: context.kept, written: writtenTexts(context.kept, ggsr2013.questions) }
  const page = await orRefuse(context, context.api.getThemePage({ submission, section }), {
    submission,
    section,
    question: null,
  })
  return { ...page, now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return saveThemePage(context, await request.formData(), submissionOf(params), sectionOf(params))
}

export default function Theme() {
  const loaded = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  if ('kept' in loaded) return <ExpiredPage kept={loaded.kept} written={loaded.written} />
  return <ThemePage page={loaded} refused={refused} />
}
