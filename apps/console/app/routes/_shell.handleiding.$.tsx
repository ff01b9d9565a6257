import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { GuidePage } from '@toezicht/publishing/guide/guide-page'
import { load } from '../features/form/call.ts'
import { GuideText } from '../features/guide/guide-text.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = ({ data }) => [
  { title: `${(data as GuidePage | undefined)?.title ?? 'Handleiding'} - Toezicht` },
]

export async function loader({ context, params }: LoaderFunctionArgs): Promise<GuidePage> {
  await load(context, () => context.api.getActor())
  const page = context.guide.find(params['*'] ?? '')
  if (!page) throw json(null, { status: 404 })
  return page
}

export default function GuideChapter() {
  const { title, nodes, at, chapters } = useLoaderData() as GuidePage
  const [previous, next] = at === null ? [] : [chapters[at - 1], chapters[at + 1]]
  return (
    <Screen title={title} crumbs={at === null ? [] : [{ label: 'Handleiding', to: '/handleiding' }, { label: title }]}>
      <div className="guide">
        <GuideText nodes={nodes} />
        {at === null && (
          <ol>
            {chapters.map(({ path, title: chapter }) => (
              <li key={path}>
                <Link to={path}>{chapter}</Link>
              </li>
            ))}
          </ol>
        )}
      </div>
      {at !== null && (
        <nav aria-label="Verder lezen" className="buttons">
          {previous && <Link to={previous.path}>Vorige: {previous.title}</Link>}
          {next && <Link to={next.path}>Volgende: {next.title}</Link>}
          <Link to="/handleiding">Alle onderwerpen</Link>
        </nav>
      )}
    </Screen>
  )
}
