import { expect, test } from 'vitest'
import { namedButMissing } from './named-document.ts'

const text = (words: string) => ({ kind: 'text' as const, text: words })
const none = { here: 0, everywhere: [] }

test.each([
  ['Dat staat in ons Werkplan 2013, hoofdstuk 2.', 'Werkplan 2013'],
  ['zie het convenant', 'convenant'],
  ['Beleidsnota\n2024 is vastgesteld', 'Beleidsnota 2024'],
  ['in de bijlage.', 'bijlage'],
  ['Wij sturen Werkwijze_gezinnen.pdf mee', 'Werkwijze_gezinnen.pdf'],
])('%j names a document', (words, found) => {
  expect(namedButMissing(text(words), null, none)).toBe(found)
  expect(namedButMissing(null, words, none)).toBe(found)
  expect(namedButMissing({ kind: 'choice', options: ['other'], other: words }, null, none)).toBe(found)
})

test.each(['Ieder gezin heeft een plan.', 'Wij werken samen.', 'Dat is rapporteren.', '', 'werkplannen van gezinnen'])(
  '%j names none',
  (words) => expect(namedButMissing(text(words), null, none)).toBeNull(),
)

test('no hint when it is there', () => {
  const words = text('Zie Werkplan keukentafel.')
  expect(namedButMissing(words, null, { here: 1, everywhere: [] })).toBeNull()
  expect(
    namedButMissing(words, null, { here: 0, everywhere: [{ id: '1', title: 'Werkplan keukentafel.pdf' }] }),
  ).toBeNull()
  expect(namedButMissing(words, null, { here: 0, everywhere: [{ id: '1', title: 'Iets anders' }] })).toBe('Werkplan')
})

test('a text of 100,000 characters takes no time', () => {
  const started = performance.now()
  for (const hostile of ['a'.repeat(100_000), 'beleids'.repeat(14_000), 'a_('.repeat(33_000), 'nota 20'.repeat(14_000)])
    namedButMissing(text(hostile), hostile, none)
  expect(performance.now() - started).toBeLessThan(2_000)
})
