import { Form, Link, useSearchParams } from '@remix-run/react'

/** Whom to list: staff or contacts, by a part of name, address or inspectorate, and by state. Works without a script. */
export function PeopleFilters() {
  const [search] = useSearchParams()
  return (
    <Form method="get" action="/beheer" className="filters" role="search" aria-label="Mensen zoeken">
      <div>
        <label htmlFor="zoek">Naam, adres of inspectie</label>
        <input
          className="control"
          type="search"
          id="zoek"
          name="zoek"
          maxLength={100}
          defaultValue={search.get('zoek') ?? ''}
        />
      </div>
      <div>
        <label htmlFor="wie">Wie</label>
        <select className="control" id="wie" name="wie" defaultValue={search.get('wie') ?? ''}>
          <option value="">medewerkers van STJ</option>
          <option value="respondenten">contactpersonen van gemeenten en netwerkpartners</option>
        </select>
      </div>
      <div>
        <label htmlFor="stand">Stand</label>
        <select className="control" id="stand" name="stand" defaultValue={search.get('stand') ?? ''}>
          <option value="">alle</option>
          <option value="actief">actief</option>
          <option value="uitgenodigd">uitgenodigd</option>
          <option value="uitgezet">uitgezet</option>
        </select>
      </div>
      <button type="submit" className="button button-quiet">
        Mensen zoeken
      </button>
      {search.size > 0 && <Link to="/beheer">Alle medewerkers tonen</Link>}
    </Form>
  )
}
