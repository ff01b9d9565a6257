import type { Assignment } from '@toezicht/domain/approach/assign-approach'
import type { Figure } from '@toezicht/domain/publication/factsheet'
import { readDutchDate } from '@toezicht/ui/read-dutch-date'
import { dayOf, optionalTextOf, paragraphsOf, textOf } from '../form/read-form.ts'

/** The assign form as the procedure wants it; what does not fit, its schema refuses. */
export function readAssignment(form: FormData): Assignment {
  const organisations = form.getAll('organisation').map(String)
  const units = form.getAll('unit').map(String)
  return {
    municipality: textOf(form, 'municipality'),
    name: textOf(form, 'name'),
    facts: {
      description: paragraphsOf(form, 'description'),
      start: {
        date: readDate(form, 'startDate'),
        pilot: form.get('pilot') === 'ja',
        note: optionalTextOf(form, 'startNote'),
      },
      familiesServed: readFigure(form, 'families'),
    },
    directorTerm: optionalTextOf(form, 'directorTerm'),
    deadline: dayOf(form),
    partners: organisations
      .map((organisation, index) => ({ organisation: organisation.trim(), unit: units[index]?.trim() || null }))
      .filter(({ organisation }) => organisation !== ''),
  }
}

function readDate(form: FormData, name: string): string | null {
  return readDutchDate(textOf(form, name)) || null
}

/** A count with its source and date: a number, a range, "geen inschatting", or nothing. */
export function readFigure(form: FormData, name: string): Figure {
  const [value, upTo] = [textOf(form, name), textOf(form, `${name}To`)].map((text) => text.replaceAll('.', ''))
  const provenance = {
    source: optionalTextOf(form, `${name}Source`),
    date: readDate(form, `${name}Date`),
  }
  if (form.get(`${name}None`) === 'ja') return { kind: 'no-estimate', ...provenance }
  if (!value) return { kind: 'not-stated' }
  if (upTo) return { kind: 'range', min: Number(value), max: Number(upTo), ...provenance }
  return {
    kind: 'number',
    value: Number(value),
    qualifier: form.get(`${name}About`) === 'ja' ? 'about' : 'exact',
    ...provenance,
  }
}
