import { describe, expect, it } from 'vitest'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import type { Position, PositionState } from './position.ts'
import { proposedSentence } from './proposed-sentence.ts'
import {
  choice,
  countQuestion,
  equalQuestion,
  knownQuestion,
  limitedListQuestion,
  listQuestion,
  position,
  servedQuestion,
  textQuestion,
  tuples,
  underRule,
} from './samples.ts'
import { grammarFaults } from './sentence-grammar.ts'

type Stand = AnswerValue | Exclude<PositionState, 'answered'>
const yes = choice('yes')
const no = choice('no')
const text = (words: string): AnswerValue => ({ kind: 'text', text: words })

const positionsOf = (municipality: Stand, partners: Stand[]) => [
  position('gemeente', municipality),
  ...partners.map((each, index) => position(`p${index}`, each)),
]
const sentence = (question: Question, municipality: Stand, ...partners: Stand[]) =>
  proposedSentence(question, positionsOf(municipality, partners)).text

describe('one choice', () => {
  it.each<[string, Stand, Stand[]]>([
    ['Alle ondervraagden zeggen dat dit zo is.', yes, [yes, yes, yes]],
    ['Alle ondervraagden zeggen dat dit zo is.', yes, [yes]],
    [
      'Gemeente en twee van de drie netwerkpartners zeggen dat dit zo is; één netwerkpartner ziet dat anders.',
      yes,
      [yes, no, yes],
    ],
    [
      'Gemeente en één van de drie netwerkpartners zeggen dat dit niet zo is; twee netwerkpartners zien dat anders.',
      no,
      [yes, no, yes],
    ],
    [
      'Gemeente en één van de twee netwerkpartners zeggen dat dit zo is; één netwerkpartner ziet dat anders.',
      yes,
      [yes, no],
    ],
    ['De gemeente zegt dat dit zo is, de drie netwerkpartners spreken dat tegen.', yes, [no, no, no]],
    ['De gemeente zegt dat dit zo is, beide netwerkpartners spreken dat tegen.', yes, [no, no]],
    ['De gemeente zegt dat dit zo is, de netwerkpartner spreekt dat tegen.', yes, [no]],
    [
      'De gemeente zegt dat dit zo is, één van de drie netwerkpartners spreekt dat tegen. Twee netwerkpartners weten dit niet.',
      yes,
      [no, 'unknown', 'unknown'],
    ],
    [
      'Gemeente en twee van de drie netwerkpartners zeggen dat dit zo is. Eén netwerkpartner weet dit niet.',
      yes,
      [yes, yes, 'unknown'],
    ],
    ['De gemeente zegt dat dit zo is. De drie netwerkpartners weten dit niet.', yes, ['unknown', 'unknown', 'unknown']],
    ['Beide netwerkpartners zeggen dat dit zo is. De gemeente weet dit niet.', 'unknown', [yes, yes]],
    [
      'De netwerkpartners zijn verdeeld: twee netwerkpartners zeggen dat dit niet zo is en één netwerkpartner zegt dat dit zo is. De gemeente beantwoordde deze vraag niet.',
      'blank',
      [no, yes, no],
    ],
    [
      'Eén van de drie netwerkpartners zegt dat dit zo is. Gemeente en één netwerkpartner weten dit niet. Eén netwerkpartner heeft niet geantwoord.',
      'unknown',
      [yes, 'unknown', 'no-response'],
    ],
    ['Geen van de ondervraagden weet dit.', 'unknown', ['unknown', 'unknown']],
    ['Er zijn nog geen antwoorden op deze vraag.', 'pending', ['pending', 'pending', 'pending']],
    ['De gemeente zegt dat dit zo is.', yes, ['not-asked', 'not-asked']],
  ])('%s', (expected, municipality, partners) => {
    expect(sentence(countQuestion, municipality, ...partners)).toBe(expected)
  })

  it('says what the others hold instead where more than yes and no is possible', () => {
    expect(sentence(equalQuestion, choice('a'), choice('b'), choice('b'))).toBe(
      'De gemeente zegt dat a geldt; beide netwerkpartners zeggen dat b geldt.',
    )
    expect(sentence(equalQuestion, choice('a'), choice('a'), choice('c'), choice('b'))).toBe(
      'Gemeente en één van de drie netwerkpartners zeggen dat a geldt; één netwerkpartner zegt dat b geldt; één netwerkpartner zegt dat c geldt.',
    )
  })
})

describe('lists', () => {
  it.each<[string, Stand, Stand[]]>([
    ['Alle ondervraagden noemen als voorbeeld: optie a en optie b.', choice('a', 'b'), [choice('a', 'b')]],
    ['Alle ondervraagden zeggen dat a geldt.', choice('a'), [choice('a'), choice('a')]],
    [
      'Alle ondervraagden zeggen dat a geldt. Twee van de drie netwerkpartners noemen ook ‘optie b’; de gemeente noemt dat niet. Alleen de gemeente noemt ‘optie c’.',
      choice('a', 'c'),
      [choice('a', 'b'), choice('a', 'b'), choice('a')],
    ],
    [
      'Alle ondervraagden zeggen dat a geldt. Niet iedereen noemt ‘optie b’.',
      choice('a', 'b'),
      [choice('a'), choice('a', 'b')],
    ],
    [
      'Er is niets dat alle ondervraagden noemen als voorbeeld. De netwerkpartner noemt ‘optie b’; de gemeente noemt dat niet. Alleen de gemeente noemt ‘optie a’.',
      choice('a'),
      [choice('b')],
    ],
    [
      'De gemeente zegt dat niets geldt; beide netwerkpartners noemen als voorbeeld: optie a en optie b.',
      choice('none'),
      [choice('a'), choice('b', 'a')],
    ],
    [
      'Gemeente en één van de drie netwerkpartners zeggen dat a geldt. Eén netwerkpartner weet dit niet. Eén netwerkpartner heeft nog niet geantwoord.',
      choice('a'),
      [choice('a'), 'unknown', 'pending'],
    ],
  ])('%s', (expected, municipality, partners) => {
    expect(sentence(listQuestion, municipality, ...partners)).toBe(expected)
  })

  it('says "van de twee" only once', () => {
    expect(sentence(listQuestion, 'unknown', choice('a'), choice('none'))).toBe(
      'Eén van de twee netwerkpartners zegt dat a geldt; één netwerkpartner zegt dat niets geldt. De gemeente weet dit niet.',
    )
  })

  it('never repeats the words of an own answer: they could point at someone', () => {
    const own: AnswerValue = { kind: 'choice', options: ['a', 'other'], other: 'Bureau Herkenbaar' }
    const proposed = sentence(listQuestion, choice('a'), own, own)
    expect(proposed).toBe(
      'Alle ondervraagden zeggen dat a geldt. Beide netwerkpartners noemen ook iets anders; de gemeente noemt dat niet.',
    )
  })

  it('says what stands in the other list and not here', () => {
    const signed: Question = { ...listQuestion, comparedWith: 'V9.9.9b', topic: 'als ondertekenaar' }
    const beside = { question: listQuestion, position: position('gemeente', choice('a', 'b', 'c')) }
    expect(proposedSentence(signed, [position('gemeente', choice('a'))], beside).text).toBe(
      'De gemeente zegt dat a geldt. De gemeente noemt als voorbeeld, maar niet als ondertekenaar: optie b en optie c.',
    )
  })
})

describe('texts, numbers and documents', () => {
  it('never quotes a text', () => {
    const partners = ['same', 'narrower', 'different'] as const
    const positions = [
      position('gemeente', text('Geheim A')),
      ...partners.map((reading) => position(reading, text('Geheim B'), { reading })),
    ]
    expect(proposedSentence(textQuestion, positions).text).toBe(
      'Gemeente en één van de drie netwerkpartners beschrijven dit op dezelfde manier; één netwerkpartner beschrijft dit beperkter; één netwerkpartner beschrijft dit anders.',
    )
    expect(sentence(textQuestion, text('x'), text('y'))).toBe('Alle ondervraagden beschrijven dit in eigen woorden.')
  })

  it('writes numbers the Dutch way', () => {
    const range = (low: number | null, high: number | null): AnswerValue => ({ kind: 'range', low, high })
    const served = sentence(servedQuestion, { kind: 'number', number: 12_600 })
    expect(served).toBe('De gemeente noemt als aantal gezinnen dat nu hulp krijgt: 12.600.')
    expect(sentence(knownQuestion, range(1000, 1500))).toMatch(/: 1\.000 tot 1\.500\.$/)
    expect(sentence(knownQuestion, range(50, 50))).toMatch(/: 50\.$/)
    expect(sentence(knownQuestion, range(50, null))).toMatch(/: ten minste 50\.$/)
    expect(sentence(knownQuestion, range(null, 60))).toMatch(/: ten hoogste 60\.$/)
    const year: Question = { ...servedQuestion, unit: 'year', topic: 'als jaar', zeroClaim: 'dit nog niet is gebeurd' }
    expect(sentence(year, { kind: 'number', number: 2012 })).toBe('De gemeente noemt als jaar: 2012.')
    expect(sentence(year, { kind: 'number', number: 0 })).toBe('De gemeente zegt dat dit nog niet is gebeurd.')
  })

  it('says what STJ saw, and leaves a partner’s documents out', () => {
    const rule = underRule(countQuestion, 'document')
    const documents = [{ id: '1', title: 'Werkplan  2013' }]
    const shown = (more: Partial<Position>) => proposedSentence(rule, [position('gemeente', yes, more)]).text
    expect(shown({})).toBe('De gemeente zegt dat dit zo is. STJ heeft hiervan geen document gezien.')
    expect(shown({ documents, evidence: 'in-document' })).toBe(
      'De gemeente zegt dat dit zo is. De gemeente verwijst daarbij naar ‘Werkplan 2013’.',
    )
    expect(shown({ evidence: 'mentioned-not-received' })).toMatch(/STJ heeft het genoemde stuk niet ontvangen\.$/)
    expect(shown({ evidence: 'contradicted-by-document' })).toMatch(/Een document spreekt .* tegen\.$/)
    const partner = position('p1', yes, { documents: [{ id: '2', title: 'Jaarverslag GGD' }], evidence: 'in-document' })
    expect(proposedSentence(countQuestion, [position('gemeente', yes), partner]).text).not.toContain('GGD')
    const contradicted = position('p1', yes, { evidence: 'contradicted-by-document' })
    expect(proposedSentence(countQuestion, [position('gemeente', yes), contradicted]).text).toBe(
      'Alle ondervraagden zeggen dat dit zo is.',
    )
  })
})

describe('recognisable', () => {
  const warned = (municipality: Stand, ...partners: Stand[]) =>
    proposedSentence(countQuestion, positionsOf(municipality, partners)).recognisable

  it('warns for one partner and for all partners at once', () => {
    expect(warned(yes, yes)).toBe(true)
    expect(warned(yes, no, no)).toBe(true)
    expect(warned(yes, 'unknown', 'unknown', 'unknown')).toBe(true)
    expect(warned('unknown', yes, no)).toBe(true)
  })

  it('does not warn where a reader cannot tell', () => {
    expect(warned(yes, yes, yes)).toBe(false)
    expect(warned(yes, no, yes, yes)).toBe(false)
    expect(warned(yes, 'unknown', no, yes)).toBe(false)
    expect(warned(yes, 'pending')).toBe(false)
  })
})

describe('grammar over every combination', () => {
  const states: Stand[] = ['unknown', 'unclear', 'blank', 'not-asked', 'pending', 'no-response']
  const cases: [string, Question, Stand[]][] = [
    ['count', countQuestion, [yes, no, ...states]],
    ['equal', equalQuestion, [choice('a'), choice('b'), choice('nobody'), 'unknown', 'blank', 'pending']],
    [
      'overlap',
      listQuestion,
      [choice('a'), choice('a', 'b'), choice('b', 'c'), choice('none'), choice('other'), 'unknown', 'no-response'],
    ],
    ['overlap with a maximum', limitedListQuestion, [choice('a'), choice('b', 'c'), 'unknown', 'unclear']],
    ['text', textQuestion, [text('woorden'), 'unclear', 'blank', 'pending']],
    ['document', underRule(countQuestion, 'document'), [yes, no, ...states]],
  ]

  it.each(cases)('%s', (_, question, stands) => {
    for (const municipality of stands) {
      for (const partners of tuples(stands, 3)) {
        const positions = positionsOf(municipality, partners)
        const proposed = proposedSentence(question, positions)
        expect(grammarFaults(proposed.text), proposed.text).toEqual([])
        for (const { name } of positions) expect(proposed.text).not.toContain(name)
        expect(proposedSentence(question, positions.toReversed())).toEqual(proposed)
      }
    }
  })

  it('keeps four partners readable too', () => {
    expect(sentence(countQuestion, yes, no, no, no, no)).toMatch(/, de vier netwerkpartners spreken dat tegen\.$/)
  })
})
