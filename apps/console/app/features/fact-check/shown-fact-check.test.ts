import { expect, test } from 'vitest'
import { filtered, placeOf, readFilter, type ShownComment } from './shown-fact-check.ts'

const comment = (change: Partial<ShownComment>): ShownComment => ({
  id: 'c',
  part: 'finding:a:T1.1.1',
  name: 'A',
  text: [],
  subjectKind: 'finding',
  subjectId: 's',
  assessmentId: 'a',
  subjectStatus: 'approved',
  indicator: 'T1.1.1',
  theme: null,
  kind: 'fact',
  body: 'x',
  documents: [],
  decision: null,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  writers: [],
  wroteIt: false,
  ...change,
})

test('what means nothing in the address is passed by', () => {
  expect(readFilter(new URLSearchParams('stand=1&soort=%27'))).toEqual({ stand: '', kind: '' })
  expect(readFilter(new URLSearchParams('stand=mine&soort=addition'))).toEqual({ stand: 'mine', kind: 'addition' })
})

test.each([
  ['', ['open', 'own', 'done']],
  ['open', ['open', 'own']],
  ['mine', ['open']],
  ['decided', ['done']],
] as const)('filter %s', (stand, ids) => {
  const all = [
    comment({ id: 'open' }),
    comment({ id: 'own', wroteIt: true }),
    comment({ id: 'done', decision: 'partly' }),
  ]
  expect(filtered(all, { stand, kind: '' }).map(({ id }) => id)).toEqual(ids)
  expect(filtered(all, { stand, kind: 'addition' })).toEqual([])
})

test.each([
  [{}, '/aanpakken/a/beoordelen?indicator=T1.1.1'],
  [{ indicator: null }, '/bevindingen/s'],
  [{ subjectKind: 'conclusion', theme: 'T3' }, '/aanpakken/a/conclusies#T3'],
  [{ subjectKind: 'assessment' }, '/aanpakken/a'],
  [{ subjectKind: 'participation' }, '/factsheets/p/gegevens'],
] as const)('jumps to what the comment is about: %o', (change, place) => {
  expect(placeOf(comment(change), 'p')).toBe(place)
})
