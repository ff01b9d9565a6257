import { expect, test } from 'vitest'
import { readBlock } from './read-block.ts'

function form(...fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

test.each([
  [
    [
      ['kind', 'heading'],
      ['level', '3'],
      ['text', ' Hulp op tijd '],
    ],
    { kind: 'heading', level: 3, text: 'Hulp op tijd' },
  ],
  [
    [
      ['kind', 'text'],
      ['text', 'Een.\r\n\r\nTwee.'],
    ],
    { kind: 'text', text: 'Een.\n\nTwee.', read: {} },
  ],
  [
    [
      ['kind', 'text'],
      ['text', 'Een.\n'],
      ['insert', 'one-plan.yes'],
    ],
    { kind: 'text', text: 'Een. [[one-plan.yes]]', read: {} },
  ],
  [
    [
      ['kind', 'figure'],
      ['title', 'Plan'],
      ['figures', 'a'],
      ['figures', 'b'],
    ],
    { kind: 'figure', title: 'Plan', figures: ['a', 'b'], read: {} },
  ],
  [
    [
      ['kind', 'example'],
      ['example', ''],
    ],
    { kind: 'example', example: null },
  ],
  [[['kind', 'heat-map']], { kind: 'heat-map' }],
  [[['kind', 'script']], null],
] as [[string, string][], unknown][])('%j', (fields, wanted) => expect(readBlock(form(...fields))).toEqual(wanted))
