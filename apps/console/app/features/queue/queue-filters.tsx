import { Form, Link, useSearchParams } from '@remix-run/react'
import { queueAges } from '@toezicht/domain/assessment/queue'
import type { ReactNode } from 'react'
import { orderWords, severityWords, stateWords } from './queue-words.ts'
import { orderKeys, type QueueList, queueAddress, severityKeys, stateKeys } from './read-queue-search.ts'

export interface QueueChoices {
  studies: readonly { id: string; name: string; kind: 'running' | 'archive' }[]
  inspectors: readonly { studyId: string; accountId: string; name: string }[]
  indicators: readonly { code: string; statement: string }[]
}

/** Everything the queue can be narrowed by; a plain GET form, so that its address can be sent to somebody. */
export function QueueFilters({ list, choices }: { list: QueueList; choices: QueueChoices }) {
  const [search] = useSearchParams()
  const people = [...new Map(choices.inspectors.map(({ accountId, name }) => [accountId, name]))]
  const kept = [...search.keys()].some((name) => !['lijst', 'na', 'gedaan'].includes(name))
  return (
    <Form method="get" action="/beoordelen" className="filters" role="search" aria-label="Werklijst filteren">
      <input type="hidden" name="lijst" value={list} />
      {search.get('aanpak') && <input type="hidden" name="aanpak" value={search.get('aanpak') ?? ''} />}
      <div>
        <label htmlFor="zoek">Gemeente of aanpak</label>
        <input
          className="control"
          type="search"
          id="zoek"
          name="zoek"
          maxLength={100}
          defaultValue={search.get('zoek') ?? ''}
        />
      </div>
      {choices.studies.length > 1 && (
        <Choice name="onderzoek" label="Onderzoek" none="alle lopende">
          {choices.studies.map(({ id, name, kind }) => (
            <option key={id} value={id}>
              {name}
              {kind === 'archive' && ' (archief)'}
            </option>
          ))}
        </Choice>
      )}
      {list !== 'vaststellen' && (
        <>
          <Choice name="wie" label="Toegewezen aan" none="iedereen">
            <option value="ik">mij</option>
            <option value="niemand">niemand</option>
            {people.map(([accountId, name]) => (
              <option key={accountId} value={accountId}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice name="ernst" label="Zwaarste verschil" none="alle">
            {severityKeys.map(({ key, value }) => (
              <option key={key} value={key}>
                {severityWords[value]}
              </option>
            ))}
          </Choice>
          <Choice name="stand" label={list === 'aanpakken' ? 'Met een indicator die is' : 'Stand'} none="alle">
            {stateKeys.map(({ key, value }) => (
              <option key={key} value={key}>
                {stateWords[value]}
              </option>
            ))}
          </Choice>
          {list === 'indicatoren' && (
            <Choice name="indicator" label="Indicator" none="alle">
              {choices.indicators.map(({ code, statement }) => (
                <option key={code} value={code}>
                  {code} {statement}
                </option>
              ))}
            </Choice>
          )}
          <Choice name="ouder" label="Wacht langer dan" none="niet gekozen">
            {queueAges.map((days) => (
              <option key={days} value={days}>
                {days} dagen
              </option>
            ))}
          </Choice>
          <Choice name="volgorde" label="Volgorde">
            {orderKeys.map(({ key, value }) => (
              <option key={key} value={key}>
                {orderWords[value]}
              </option>
            ))}
          </Choice>
        </>
      )}
      <button type="submit" className="button button-quiet">
        Werklijst filteren
      </button>
      {kept && <Link to={queueAddress(new URLSearchParams(), { lijst: list })}>Alles tonen</Link>}
    </Form>
  )
}

function Choice({ name, label, none, children }: { name: string; label: string; none?: string; children: ReactNode }) {
  const [search] = useSearchParams()
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select className="control" id={name} name={name} defaultValue={search.get(name) ?? ''}>
        {none && <option value="">{none}</option>}
        {children}
      </select>
    </div>
  )
}
