import { expect, it } from 'vitest'
import { lastChangeInWords, openInWords, sharesInWords } from './task-words.ts'

const els = { name: 'Els Tak', account: 'els', asked: 8, open: 3 }
const nobody = { name: null, account: null, asked: 1, open: 1 }

it.each([
  [[els], 'coordinator', 'karin', 'Els Tak'],
  [[els, nobody], 'coordinator', 'karin', 'Els Tak (8 vragen), u (1 vraag)'],
  [[els, nobody], 'contributor', 'els', 'u (8 vragen), uw coördinator (1 vraag)'],
  [[nobody], 'contributor', 'els', 'uw coördinator'],
  [[nobody], 'coordinator', 'karin', 'u'],
  [[], 'coordinator', 'karin', 'u'],
] as const)('who fills in what: %#', (shares, role, account, words) => {
  expect(sharesInWords(shares, { role, account })).toBe(words)
})

it.each([
  [{ answered: 9, asked: 12 }, '3 van 12 vragen open'],
  [{ answered: 0, asked: 1 }, '1 van 1 vraag open'],
  [{ answered: 12, asked: 12 }, 'alle 12 vragen beantwoord'],
  [{ answered: 1, asked: 1 }, 'vraag beantwoord'],
  [{ answered: 0, asked: 0 }, 'geen vragen voor u'],
])('how much is open: %j', (section, words) => {
  expect(openInWords(section)).toBe(words)
})

it('says when and by whom something changed last', () => {
  const change = { at: '2026-11-22T13:32:00Z', name: 'Jan de Wit' }
  expect(lastChangeInWords(change, new Date('2026-11-22T15:00:00Z'))).toBe(
    'Laatst gewijzigd: vandaag 14.32 uur door Jan de Wit',
  )
})
