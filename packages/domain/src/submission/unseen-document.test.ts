import { expect, test } from 'vitest'
import type { AnswerValue } from './answer-value.ts'
import { unseenDocument } from './unseen-document.ts'

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const said = (words: string, titles: string[] = [], linked: string[] = []) =>
  unseenDocument(
    text(words),
    null,
    [...titles, ...linked].map((title) => ({ id: title, title })),
    linked.map((title) => ({ id: title, title })),
  )

test.each([
  ['Dit staat in het Plan van aanpak 2013.', 'Plan van aanpak'],
  ['Zie de beleidsnota jeugd, bladzijde 4.', 'beleidsnota'],
  ['De afspraken zijn vastgelegd in een convenant met de partners.', 'convenant'],
  ['Wij sturen Werkwijze gezinnen.pdf mee', 'gezinnen.pdf'],
  ['Zie bijlage 2.', 'bijlage'],
  ['Uitgewerkt in onze werkinstructies', 'werkinstructies'],
])('%s', (words, found) => {
  expect(said(words)).toBe(found)
})

test.each([
  'Wij spreken ieder gezin thuis.',
  'Ieder gezin heeft een plan.',
  'Zie ook ons antwoord hierboven.',
  'De regisseur stelt met het gezin een gezinsplan op.',
  '',
])('nothing is named in: %s', (words) => {
  expect(said(words)).toBeNull()
})

test('what was uploaded under that title, or hangs on the question, is not missing', () => {
  expect(said('Zie de Beleidsnota jeugd, bladzijde 4.', ['Beleidsnota jeugd'])).toBeNull()
  expect(said('Zie bijlage 2.', [], ['Afspraken'])).toBeNull()
  expect(said('Zie bijlage 2.', ['Afspraken'])).toBe('bijlage')
})

test('the explanation and the text at "anders" count as well', () => {
  expect(unseenDocument(null, 'zie het protocol', [], [])).toBe('protocol')
  expect(unseenDocument({ kind: 'choice', options: ['other'], other: 'zie de notitie' }, null, [], [])).toBe('notitie')
  expect(unseenDocument({ kind: 'number', number: 3 }, null, [], [])).toBeNull()
})

test('a hostile text of 100,000 characters takes no time', () => {
  const started = performance.now()
  said(`zie ${'nota '.repeat(10)}${'a b_'.repeat(25_000)}`)
  said('staat '.repeat(17_000))
  expect(performance.now() - started).toBeLessThan(500)
})
