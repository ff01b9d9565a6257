import { assignmentSchema } from '@toezicht/domain/approach/assign-approach'
import { figureSchema } from '@toezicht/domain/publication/factsheet'
import { expect, test } from 'vitest'
import { readAssignment, readFigure } from './read-assignment.ts'

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('empty partner rows fall away, and a unit stays with its organisation', () => {
  const assignment = readAssignment(
    formOf([
      ['municipality', '7f2c1b1e-0000-4000-8000-000000000001'],
      ['name', ' Samen Sterk '],
      ['deadline', '2026-12-20'],
      ['organisation', 'GGD'],
      ['unit', 'team noord'],
      ['organisation', ''],
      ['unit', ''],
      ['organisation', 'Politie'],
      ['unit', ' '],
      ['pilot', 'ja'],
      ['description', 'Een.\n\nTwee.'],
    ]),
  )
  expect(assignment).toMatchObject({
    name: 'Samen Sterk',
    partners: [
      { organisation: 'GGD', unit: 'team noord' },
      { organisation: 'Politie', unit: null },
    ],
    facts: { description: ['Een.', 'Twee.'], start: { date: null, pilot: true, note: null } },
  })
  expect(assignmentSchema.safeParse(assignment).success).toBe(true)
})

test.each([
  [[], { kind: 'not-stated' }],
  [[['f', '1.200']], { kind: 'number', value: 1200, qualifier: 'exact', source: null, date: null }],
  [
    [
      ['f', '50'],
      ['fAbout', 'ja'],
      ['fSource', 'CBS'],
      ['fDate', '2026-01'],
    ],
    { kind: 'number', value: 50, qualifier: 'about', source: 'CBS', date: '2026-01' },
  ],
  [
    [
      ['f', '1000'],
      ['fTo', '1500'],
    ],
    { kind: 'range', min: 1000, max: 1500, source: null, date: null },
  ],
  [
    [
      ['f', '9'],
      ['fNone', 'ja'],
    ],
    { kind: 'no-estimate', source: null, date: null },
  ],
] as [[string, string][], unknown][])('a count from %j', (fields, figure) => {
  expect(readFigure(formOf(fields), 'f')).toEqual(figure)
  expect(figureSchema.safeParse(figure).success).toBe(true)
})

test('a count that is no number is left for the schema to refuse', () => {
  expect(figureSchema.safeParse(readFigure(formOf([['f', 'veel']]), 'f')).success).toBe(false)
})
