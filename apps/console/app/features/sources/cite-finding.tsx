import { useRef } from 'react'
import { useCitable } from './citable.tsx'
import { cite } from './cite.ts'

/** Refers to another finding of this approach by one of its indicators; the public reads "(zie onder 2.1.1)". */
export function CiteFinding({ own }: { own: string }) {
  const select = useRef<HTMLSelectElement>(null)
  const others = useCitable().indicators.flatMap(({ code, statement, finding }) =>
    finding && finding.id !== own ? [{ code, statement, finding: finding.id }] : [],
  )
  if (others.length === 0) return null
  return (
    <>
      <label className="label" htmlFor="cite-finding">
        Naar een andere bevinding verwijzen
      </label>
      <div className="mark-choice">
        <select ref={select} className="control" id="cite-finding" name="cite-finding">
          {others.map(({ code, statement, finding }) => (
            <option key={code} value={`${finding} ${code}`}>
              {code} {statement}
            </option>
          ))}
        </select>
        <button
          type="submit"
          name="cite"
          value="finding"
          className="button button-quiet"
          onClick={(event) => {
            event.preventDefault()
            const [finding = '', indicator = ''] = select.current?.value.split(' ') ?? []
            cite({ kind: 'finding', finding, indicator })
          }}
        >
          Verwijzing invoegen
        </button>
      </div>
    </>
  )
}
