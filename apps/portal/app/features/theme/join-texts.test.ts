import { expect, test } from 'vitest'
import { joinTexts } from './join-texts.ts'

const start = 'Gezinnen met schulden. '

test.each([
  ['nothing shared', 'Een.', 'Twee.', 'Een.\n\nTwee.'],
  ['both added something', `${start}Vaak al hulp.`, `${start}Met kinderen.`, `${start}Vaak al hulp. Met kinderen.`],
  ['one went on where the other stopped', `${start}Vaak al hulp.`, start.trim(), `${start}Vaak al hulp.`],
  ['the same in between', 'A. B. C.', 'A. X. C.', 'A. B. X. C.'],
  ['a paragraph is a border too', 'Kop\nEen', 'Kop\nTwee', 'Kop\nEen Twee'],
  [
    'a sentence that only begins alike is not cut',
    'Tekst van een.',
    'Tekst van twee.',
    'Tekst van een.\n\nTekst van twee.',
  ],
  ['a blank one adds nothing', '', 'Twee.', 'Twee.'],
  ['and nor does the other', 'Een.', '  ', 'Een.'],
  ['equal ones stand once', 'Een.', 'Een.', 'Een.'],
])('%s', (_, theirs, mine, joined) => {
  expect(joinTexts(theirs, mine)).toBe(joined)
})

test('no sentence of either is lost, wherever they differ', () => {
  const pieces = ['Een.', 'Twee!', 'Drie?', 'Vier.']
  const subsets = Array.from({ length: 16 }, (_, bits) => pieces.filter((__, at) => bits & (1 << at)).join(' '))
  for (const theirs of subsets)
    for (const mine of subsets) {
      const joined = joinTexts(theirs, mine)
      for (const piece of pieces)
        if (theirs.includes(piece) || mine.includes(piece))
          expect([theirs, mine, joined]).toEqual([theirs, mine, expect.stringContaining(piece)])
    }
})
