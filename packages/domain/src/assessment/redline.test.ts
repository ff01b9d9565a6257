import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isChanged, type RedlineParagraph, redline } from './redline.ts'

/** "[-gone-]{+new+}" */
const said = (paragraphs: readonly RedlineParagraph[]) =>
  paragraphs.map(({ pieces }) =>
    pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join(''),
  )

describe('what changed', () => {
  test('inside a paragraph, by the word', () => {
    expect(said(redline(['De gemeente heeft een plan.'], ['De gemeente heeft geen plan.']))).toEqual([
      'De gemeente heeft [-een-]{+geen+} plan.',
    ])
  })

  test('one comma', () => {
    const before = 'Partners zeggen dat de regisseur het gezin kent en volgt.'
    const now = 'Partners zeggen, dat de regisseur het gezin kent en volgt.'
    expect(said(redline([before], [now]))).toEqual(['Partners zeggen{+,+} dat de regisseur het gezin kent en volgt.'])
  })

  test('words that changed beside each other read as one change', () => {
    const [line] = said(
      redline(['Er is wel een goed plan voor alle gezinnen.'], ['Er is nog geen plan voor alle gezinnen.']),
    )
    expect(line).toBe('Er is [-wel een goed-]{+nog geen+} plan voor alle gezinnen.')
  })

  test('a verdict: the word only, not the statement before it', () => {
    const line = (word: string) => `T3.1.1 De aanpak is beschreven en bekend — ${word}`
    expect(said(redline([line('√ voldoet')], [line('X verbeterpunt')]))).toEqual([
      line('[-√ voldoet-]{+X verbeterpunt+}'),
    ])
  })

  test('a source marker is one thing', () => {
    expect(said(redline(['Het plan leidt [12].'], ['Het plan leidt [2].']))).toEqual([
      'Het plan leidt [-[12]-]{+[2]+}.',
    ])
  })

  test('a paragraph between two others, and one that went away', () => {
    expect(redline(['Een.', 'Twee.'], ['Een.', 'Tussen.', 'Twee.']).map(({ kind }) => kind)).toEqual([
      'same',
      'new',
      'same',
    ])
    expect(redline(['Een.', 'Tussen.', 'Twee.'], ['Een.', 'Twee.']).map(({ kind }) => kind)).toEqual([
      'same',
      'gone',
      'same',
    ])
  })

  test('a changed paragraph is set beside its own old text, also when another was put before it', () => {
    const old = 'De partners werken met een gezinsplan dat leidend is.'
    const fresh = 'De partners werken met een gezinsplan dat nog niet leidend is.'
    expect(said(redline([old], ['Een heel andere alinea over geld.', fresh]))).toEqual([
      '{+Een heel andere alinea over geld.+}',
      'De partners werken met een gezinsplan dat {+nog niet +}leidend is.',
    ])
  })

  test('unlike paragraphs are not mixed into one', () => {
    expect(
      redline(['Appels en peren.'], ['Regisseurs overleggen wekelijks.'])
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['gone', 'new'])
  })

  test('nothing is marked without an earlier text, and nothing when both say the same', () => {
    expect(isChanged(redline(null, ['Een.', 'Twee.']))).toBe(false)
    expect(isChanged(redline(['Een.'], ['Een.']))).toBe(false)
    expect(isChanged(redline(['Een.'], []))).toBe(true)
  })
})

const text = fc.array(fc.constantFrom('de', 'aanpak', 'gezin', ',', '.', ' ', 'è', '[3]', '\n'), { maxLength: 12 })
const paragraphs = fc.array(
  text.map((tokens) => tokens.join(' ')),
  { maxLength: 6 },
)

test('both texts can be read back from it, whatever they are', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, now) => {
      const lines = redline(before, now)
      const without = (left: 'gone' | 'new') =>
        lines
          .filter(({ kind }) => kind !== left)
          .map(({ pieces }) => pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(''))
      expect(without('gone')).toEqual(now)
      expect(without('new')).toEqual(before)
    }),
  )
})

test('sixty paragraphs of a thousand words, all changed, within a second', () => {
  const long = (salt: string) =>
    Array.from({ length: 60 }, (_, at) =>
      Array.from({ length: 900 }, (_, word) => (word % 9 === 0 ? salt : `w${(at * word) % 97}`)).join(' '),
    )
  const started = performance.now()
  expect(redline(long('oud'), long('nieuw')).length).toBeGreaterThanOrEqual(60)
  expect(performance.now() - started).toBeLessThan(5000)
})
