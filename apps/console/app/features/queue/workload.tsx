import { Form, useSearchParams } from '@remix-run/react'
import { Empty } from '../shell/empty.tsx'
import { type ShownWorkload, WorkloadTable } from './workload-table.tsx'

/** Work per inspector, over the running studies or one of them. */
export function Workload({
  workload,
  studies,
}: {
  workload: readonly ShownWorkload[]
  studies: readonly { id: string; name: string; kind: string }[]
}) {
  const [search] = useSearchParams()
  const none = workload.every(({ indicators }) => indicators === 0)
  return (
    <>
      <h2>Werkverdeling</h2>
      {studies.length > 1 && (
        <Form method="get" action="/beoordelen" className="filters">
          <input type="hidden" name="lijst" value="werkverdeling" />
          <div>
            <label htmlFor="onderzoek">Onderzoek</label>
            <select className="control" id="onderzoek" name="onderzoek" defaultValue={search.get('onderzoek') ?? ''}>
              <option value="">alle lopende</option>
              {studies.map(({ id, name, kind }) => (
                <option key={id} value={id}>
                  {name}
                  {kind === 'archive' && ' (archief)'}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="button button-quiet">
            Onderzoek kiezen
          </button>
        </Form>
      )}
      {none && <Empty>Er is nog niets te verdelen: er is nog geen aanpak toegewezen aan een gemeente.</Empty>}
      {!none && <WorkloadTable rows={workload} />}
    </>
  )
}
