import { expect, test } from 'vitest'
import { judgeDocumentDetails, judgeDocumentReason } from './document-details.ts'

const typed = { title: 'Werkplan', kind: null, issuedOn: null }
const judge = (more: object, otherwise = 'bestand') =>
  judgeDocumentDetails({ ...typed, ...more }, ['project-plan'], otherwise)

test('keeps what fits, and names a nameless document after its file', () => {
  expect(judge({ kind: 'project-plan', issuedOn: '2024-02-29' })).toEqual({
    title: 'Werkplan',
    kind: 'project-plan',
    issuedOn: '2024-02-29',
  })
  expect(judge({ title: ' \t ' })).toMatchObject({ title: 'bestand' })
  expect(judge({ title: 'plan\u202Efdp.exe\r\n2' })).toMatchObject({ title: 'plan fdp.exe 2' })
})

test.each([
  ['a title of 201 signs', { title: 'x'.repeat(201) }, 'title'],
  ['an unknown kind', { kind: 'secret' }, 'kind'],
  ['a day that does not exist', { issuedOn: '2023-02-29' }, 'issuedOn'],
  ['a day in words', { issuedOn: 'gisteren' }, 'issuedOn'],
  ['a year alone', { issuedOn: '2023' }, 'issuedOn'],
])('refuses %s', (_, more, field) => {
  expect(judge(more)).toMatchObject({ refused: 'invalid', field })
})

test('a reason is needed', () => {
  expect(judgeDocumentReason(' oude versie ')).toEqual({ reason: 'oude versie' })
  for (const bad of ['', '  ', '\u0000', 'x'.repeat(2_001)]) {
    expect(judgeDocumentReason(bad)).toMatchObject({ refused: 'invalid', field: 'reason' })
  }
})
