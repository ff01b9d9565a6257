import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { queueAddress } from './read-queue-search.ts'

/** The value of a tick box: an approach, or one indicator of it. */
export function rowValue(assessment: string, indicator: string | null): string {
  return indicator ? `${assessment} ${indicator}` : assessment
}

/** A list whose rows can be ticked and given to one inspector; nothing of it needs a script. What was ticked stays when it is refused. */
export function AssignRows({
  inspectors,
  refused,
  children,
}: {
  inspectors: readonly { accountId: string; name: string }[]
  refused: Refused | undefined
  children: (ticked: (value: string) => boolean) => ReactNode
}) {
  const [search] = useSearchParams()
  const people = [...new Map(inspectors.map(({ accountId, name }) => [accountId, name]))]
  const kept = keptIn(refused, 'assign')
  const ticked = new Set(refused?.form === 'assign' ? refused.kept.rij : [])
  return (
    <PostForm
      verb="assign"
      action={queueAddress(search, { gedaan: null, na: search.get('na') })}
      id="rijen"
      tabIndex={-1}
    >
      {children((value) => ticked.has(value))}
      <div className="filters assign-bar">
        <div>
          <label htmlFor="inspecteur">Aangekruiste rijen toewijzen aan</label>
          <select className="control" id="inspecteur" name="inspecteur" defaultValue={kept('inspecteur') ?? 'ik'}>
            <option value="ik">mijzelf</option>
            {people.map(([accountId, name]) => (
              <option key={accountId} value={accountId}>
                {name}
              </option>
            ))}
            <option value="niemand">niemand</option>
          </select>
        </div>
        <button type="submit" className="button">
          Inspecteur toewijzen
        </button>
      </div>
    </PostForm>
  )
}

/** The box in front of a row; its name says which row. */
export function RowTick({ value, label, ticked }: { value: string; label: string; ticked: boolean }) {
  return (
    <td className="tick">
      <input
        type="checkbox"
        name="rij"
        value={value}
        defaultChecked={ticked}
        aria-label={`${label} aankruisen om toe te wijzen`}
      />
    </td>
  )
}

/** Ticks every row of this page at once; without script each has its own box. */
export function TickAll() {
  return (
    <th scope="col" className="tick">
      <input
        type="checkbox"
        className="needs-script"
        aria-label="Alle rijen op deze bladzijde aankruisen"
        onChange={({ target }) => {
          const boxes = target.form?.querySelectorAll<HTMLInputElement>('input[name=rij]') ?? []
          for (const box of boxes) box.checked = target.checked
        }}
      />
    </th>
  )
}
