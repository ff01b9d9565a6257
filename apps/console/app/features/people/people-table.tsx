import { dutchDay } from '@toezicht/ui/dutch-time'
import { Tag } from '../approach/tag.tsx'
import { Empty } from '../shell/empty.tsx'

export interface ShownPerson {
  accountId: string
  app: string
  name: string
  email: string
  administrator: boolean
  inspectorate: string | null
  state: 'invited' | 'active' | 'deactivated'
  lastSignedInAt: string | null
  studies: { studyId: string; name: string; role: string }[]
  respondents: number
}

const stateWords = { invited: 'uitgenodigd', active: 'actief', deactivated: 'uitgezet' } as const

/** Accounts with their roles; what they answered or judged is not here. */
export function PeopleTable({ people }: { people: readonly ShownPerson[] }) {
  if (people.length === 0) return <Empty>Nog niemand. Wie is uitgenodigd, komt hier te staan.</Empty>
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">E-mailadres</th>
            <th scope="col">Rollen</th>
            <th scope="col">Stand</th>
            <th scope="col">Laatst aangemeld</th>
            <th scope="col">Veranderen</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.accountId}>
              <th scope="row">
                {person.name}
                {person.inspectorate && <span className="soft"> ({person.inspectorate})</span>}
              </th>
              <td>{person.email}</td>
              <td>
                <Roles person={person} />
              </td>
              <td>
                <Tag tone={person.state === 'active' ? 'good' : 'plain'}>{stateWords[person.state]}</Tag>
              </td>
              <td>
                {person.lastSignedInAt ? dutchDay(person.lastSignedInAt) : <span className="soft">nog niet</span>}
              </td>
              <td>{person.state !== 'deactivated' && <AccountForms person={person} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Roles({ person }: { person: ShownPerson }) {
  if (person.app === 'portal') return <>antwoordt {person.respondents} keer</>
  return (
    <>
      {person.administrator && <div>beheerder</div>}
      {person.studies.map(({ studyId, name, role }) => (
        <form method="post" key={studyId}>
          <input type="hidden" name="verb" value="end-membership" />
          <input type="hidden" name="account" value={person.accountId} />
          <input type="hidden" name="study" value={studyId} />
          {role === 'lead' ? 'projectleider' : 'inspecteur'}, {name}{' '}
          <button type="submit" className="button-plain">
            Deelname beëindigen
          </button>
        </form>
      ))}
    </>
  )
}

function AccountForms({ person }: { person: ShownPerson }) {
  return (
    <details>
      <summary>Account van {person.name}</summary>
      {person.app === 'console' && (
        <AccountButton verb="reset" account={person.accountId} label="Aanmeldgegevens wissen" />
      )}
      <AccountButton verb="deactivate" account={person.accountId} label="Account uitzetten" />
    </details>
  )
}

function AccountButton({ verb, account, label }: { verb: string; account: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="account" value={account} />
      <button type="submit" className="button-plain">
        {label}
      </button>
    </form>
  )
}
