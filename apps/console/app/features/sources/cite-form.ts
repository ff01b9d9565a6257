import { addSource, type Citation, sourceSchema } from '@toezicht/domain/assessment/source'
import { textOf } from '../form/read-form.ts'
import { markerAt } from './marker-place.ts'
import { parsedJson, readSources } from './read-sources.ts'

/**
 * What a cite button posts without JavaScript: the same form, with the source among the others and its marker at the end of the text, to be saved. A
 * form without a citation comes back as it is; a citation that is none saves the form and adds nothing.
 */
export function withCitation(form: FormData): FormData {
  if (!form.has('cite')) return form
  const next = new FormData()
  for (const [name, value] of form) if (name !== 'cite') next.append(name, value)
  next.set('verb', 'save-finding')
  const citation = citationIn(form)
  if (!citation) return next
  const { sources, number } = addSource(readSources(form).sources, citation)
  next.delete('source')
  for (const source of sources) next.append('source', JSON.stringify(source))
  const text = textOf(form, 'text')
  next.set('text', text + markerAt(text, text.length, number).insert)
  return next
}

function citationIn(form: FormData): Citation | null {
  const posted = textOf(form, 'cite')
  const [finding, indicator] = textOf(form, 'cite-finding').split(' ')
  const wanted = posted === 'finding' ? { kind: 'finding', finding, indicator } : parsedJson(posted)
  const judged = sourceSchema.safeParse(typeof wanted === 'object' && wanted !== null ? { ...wanted, number: 1 } : null)
  if (!judged.success) return null
  const { number: _none, ...citation } = judged.data
  return citation
}
