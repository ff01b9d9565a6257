import { Form } from '@remix-run/react'
import { kindWords } from './fact-check-words.ts'
import type { CommentFilter } from './shown-fact-check.ts'

/** Which comments are shown; stands in the address. */
export function CommentFilters({ filter, shown, total }: { filter: CommentFilter; shown: number; total: number }) {
  return (
    <Form method="get" className="filters" role="search">
      <div>
        <label htmlFor="stand">Stand</label>
        <select className="control" id="stand" name="stand" defaultValue={filter.stand}>
          <option value="">alle</option>
          <option value="open">nog te beslissen</option>
          <option value="mine">nog te beslissen, door mij</option>
          <option value="decided">beslist</option>
        </select>
      </div>
      <div>
        <label htmlFor="soort">Soort</label>
        <select className="control" id="soort" name="soort" defaultValue={filter.kind}>
          <option value="">alle</option>
          {(['fact', 'addition', 'typing-error'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-quiet">
        Lijst filteren
      </button>
      <span className="soft">
        {shown} van {total} {total === 1 ? 'opmerking' : 'opmerkingen'}
      </span>
    </Form>
  )
}
