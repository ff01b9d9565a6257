import { expect, test } from 'vitest'
import { writtenTexts } from './written-texts.ts'

const questions = [
  { code: 'V1.1.1a', text: 'Hoe ruim is uw omschrijving?', options: [{ code: 'wider', label: 'ruimer' }] },
  { code: 'A5', text: 'Hoeveel gezinnen?', options: [] },
] as unknown as Parameters<typeof writtenTexts>[1]

test('every filled-in field stands beside its question, an option by its label', () => {
  const kept = {
    'w.V1.1.1a': ['wider'],
    't.V1.1.1a': ['wider'],
    'w.A5': [' '],
    'l.A5': ['1000'],
    'w.V9': ['los'],
    dan: ['volgende'],
    'v.A5': ['3'],
  }
  expect(writtenTexts(kept, questions).map(({ question, value }) => [question, value])).toEqual([
    ['Hoe ruim is uw omschrijving?', 'ruimer'],
    ['Hoe ruim is uw omschrijving?', 'wider'],
    ['Hoeveel gezinnen?', '1000'],
    ['Vraag V9', 'los'],
  ])
})
