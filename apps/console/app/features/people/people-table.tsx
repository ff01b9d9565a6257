import { Link } from '@remix-run/react'
import { dutchDay } from '@toezicht/ui/dutch-time'
import { Tag } from '../approach/tag.tsx'
import { Empty } from '../shell/empty.tsx'
import { roleWords, type ShownPerson, stateWords } from './person-words.ts'

/** Accounts with their roles, each leading to its own screen; what they answered or judged is not here. */
export function PeopleTable({ people, total }: { people: readonly ShownPerson[]; total: number }) {
  if (people.length === 0)
    return <Empty>Niemand past hierbij. Zoek op een ander woord, of nodig iemand uit: die komt hier te staan.</Empty>
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>
          {people.length} van {total} {total === 1 ? 'account' : 'accounts'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">E-mailadres</th>
            <th scope="col">Inspectie</th>
            <th scope="col">Rollen</th>
            <th scope="col">Stand</th>
            <th scope="col">Laatst aangemeld</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.accountId}>
              <th scope="row">
                <Link to={`/beheer/persoon?account=${person.accountId}`}>{person.name}</Link>
              </th>
              <td>{person.email}</td>
              <td data-label="Inspectie">{person.inspectorate ?? <span className="soft">geen</span>}</td>
              <td>
                <Roles person={person} />
              </td>
              <td>
                <Tag tone={person.state === 'active' ? 'good' : 'plain'}>{stateWords[person.state]}</Tag>
              </td>
              <td data-label="Laatst aangemeld">
                {person.lastSignedInAt ? dutchDay(person.lastSignedInAt) : <span className="soft">nog niet</span>}
              </td>
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
        <div key={studyId}>
          {roleWords[role]}, {name}
        </div>
      ))}
    </>
  )
}
