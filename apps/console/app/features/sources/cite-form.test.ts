import { expect, test } from 'vitest'
import { readFinding } from '../workspace/read-finding.ts'
import { withCitation } from './cite-form.ts'

const id = '00000000-0000-4000-8000-000000000001'
const citation = { kind: 'answer', respondent: id, question: 'V1.1.1a', version: 2 }
function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value)
  return form
}
const read = (form: FormData) => readFinding(withCitation(form)).content

test('citing without JavaScript saves what was typed, with the source at the end', () => {
  const form = formOf({ text: 'Zin.', cite: JSON.stringify(citation) })
  expect(withCitation(form).get('verb')).toBe('save-finding')
  expect(read(form)).toMatchObject({ blocks: [{ text: 'Zin. [1]' }], sources: [{ ...citation, number: 1 }] })
})

test('the same source again keeps its number; another finding gets the next', () => {
  const source = JSON.stringify({ ...citation, number: 4 })
  expect(read(formOf({ text: 'Zin. [4]', source, cite: JSON.stringify(citation) }))).toMatchObject({
    blocks: [{ text: 'Zin. [4][4]' }],
    sources: [{ number: 4 }],
  })
  expect(read(formOf({ text: '', source, cite: 'finding', 'cite-finding': `${id} T2.1.1` }))).toMatchObject({
    blocks: [{ text: '[5]' }],
    sources: [{ number: 4 }, { number: 5, kind: 'finding', finding: id, indicator: 'T2.1.1' }],
  })
})

test.each(['', 'geen JSON', '{"kind":"iets"}', 'null', '[]', 'finding'])(
  'a citation that is none adds nothing: %j',
  (cite) => {
    expect(read(formOf({ text: 'Zin.', cite }))).toMatchObject({ blocks: [{ text: 'Zin.' }], sources: [] })
  },
)

test('a source that is to go takes its markers along, in every text', () => {
  const sources = [1, 2].map((number) => JSON.stringify({ ...citation, version: number, number }))
  const form = formOf({ text: 'Een [1]. Twee [2].', attention: 'Let op [1].', source: sources, 'remove-source': '1' })
  expect(read(form)).toMatchObject({
    blocks: [{ text: 'Een. Twee [2].' }],
    pointsOfAttention: ['Let op.'],
    sources: [{ number: 2 }],
  })
})

test('a form that cites nothing comes back as it is', () => {
  const form = formOf({ verb: 'settle' })
  expect(withCitation(form)).toBe(form)
})
