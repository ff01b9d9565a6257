import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { judgementWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Publiceren - Toezicht' }]

export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.getOverview())

export default function PublishPage() {
  const { factsheets, studies } = useLoaderData<typeof loader>()
  return (
    <Screen title="Publiceren">
      {factsheets.length === 0 && <Empty>Er doet nog geen gemeente mee. Wijs eerst een aanpak toe.</Empty>}
      {studies.map((study) => {
        const own = factsheets.filter(({ studyId }) => studyId === study.id)
        if (own.length === 0) return null
        return (
          <section key={study.id} aria-labelledby={`factsheets-${study.id}`}>
            <h2 id={`factsheets-${study.id}`}>{study.name}</h2>
            <div className="table-scroll">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Gemeente</th>
                    <th scope="col" className="number">
                      Aanpakken
                    </th>
                    <th scope="col">Factsheet</th>
                    <th scope="col">Gepubliceerd</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((row) => (
                    <tr key={row.participationId}>
                      <th scope="row">
                        <Link to={`/factsheets/${row.participationId}`}>{row.municipality}</Link>
                      </th>
                      <td className="number">{row.approaches}</td>
                      <td>
                        <Tag tone={row.status === 'approved' ? 'good' : 'plain'}>{statusWord(row.status)}</Tag>
                      </td>
                      <td>
                        {row.publishedNumber ? `versie ${row.publishedNumber}` : <span className="soft">nee</span>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )
      })}
    </Screen>
  )
}

function statusWord(status: string | null): string {
  const words: Readonly<Record<string, string>> = judgementWords
  return words[status ?? 'none'] ?? judgementWords.none
}
