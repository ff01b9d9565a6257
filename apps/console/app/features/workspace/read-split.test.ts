import { expect, test } from 'vitest'
import { readSplit } from './read-split.ts'

function posted(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('texts of the finding on the screen go where they were sent; anything else in a field loses nothing', () => {
  const form = posted({
    'finding-T1.1.2': 'f',
    'split-finding-id': 'f',
    'split-version': '3',
    'split-blocks-0': 'goes',
    'split-blocks-1': 'onzin',
    'split-documents-0': 'stays',
  })
  expect(readSplit(form, ['T1.1.2'])).toEqual({
    finding: 'f',
    indicators: ['T1.1.2'],
    knowing: false,
    texts: { version: 3, sides: { blocks: ['goes', 'both'], pointsOfAttention: [], documents: ['stays'] } },
  })
})

test('rows of another finding than the one on the screen: both keep all the words', () => {
  const form = posted({ 'finding-T1.1.2': 'ander', 'split-finding-id': 'f', 'split-version': '3', knowing: 'on' })
  expect(readSplit(form, ['T1.1.2'])).toMatchObject({ finding: 'ander', knowing: true, texts: null })
})
