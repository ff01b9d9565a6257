import { describe, expect, it } from 'vitest'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import { compare } from './compare.ts'
import type { Position, PositionState, Reading } from './position.ts'
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
  underRule,
} from './samples.ts'

type Stand = AnswerValue | Exclude<PositionState, 'answered'>

const row = (question: Question, municipality: Stand, ...partners: Stand[]) =>
  compare(question, [position('gemeente', municipality), ...partners.map((each, index) => position(`p${index}`, each))])

const outcome = (question: Question, municipality: Stand, ...partners: Stand[]) => {
  const { pattern, severity } = row(question, municipality, ...partners)
  return `${pattern} ${severity}`
}

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const number = (count: number): AnswerValue => ({ kind: 'number', number: count })
const range = (low: number | null, high: number | null): AnswerValue => ({ kind: 'range', low, high })

describe('count', () => {
  const agreements: Question = {
    ...countQuestion,
    answerType: 'single-choice',
    options: [
      { code: 'signed', label: 'ja, getekend', role: 'yes', claim: 'er afspraken zijn' },
      { code: 'spoken', label: 'ja, mondeling', role: 'yes', claim: 'er afspraken zijn' },
      { code: 'no', label: 'nee', role: 'no', claim: 'er geen afspraken zijn' },
    ],
  }

  it('takes every kind of yes as yes', () => {
    expect(outcome(agreements, choice('signed'), choice('spoken'), choice('spoken'))).toBe('agreement none')
    expect(row(agreements, choice('signed'), choice('spoken')).groups.map(({ label }) => label)).toEqual(['ja'])
  })

  it('signals also when the municipality says no and a partner yes', () => {
    expect(outcome(agreements, choice('no'), choice('signed'))).toBe('single-partner-contradicts high')
  })

  it('keeps "weet ik niet" a group of its own', () => {
    const { groups } = row(countQuestion, choice('no'), choice('no'), 'unknown')
    expect(groups.map(({ key, partners }) => [key, partners])).toEqual([
      ['no', 1],
      ['state:unknown', 1],
    ])
  })
})

describe('equal', () => {
  it('needs the very same option', () => {
    expect(outcome(equalQuestion, choice('a'), choice('a'), choice('a'), choice('a'))).toBe('agreement none')
    expect(outcome(equalQuestion, choice('a'), choice('b'), choice('c'))).toBe('municipality-alone high')
    expect(outcome(equalQuestion, choice('a'), choice('a'), choice('b'), choice('c'))).toBe(
      'majority-against-municipality high',
    )
    expect(outcome(equalQuestion, choice('a'), choice('a'), choice('b'))).toBe('partners-divided medium')
    expect(outcome(equalQuestion, choice('a'), choice('a'), choice('a'), choice('b'))).toBe('lone-dissent medium')
  })

  it('asks confirmation of what is claimed, not of a "niemand"', () => {
    expect(outcome(equalQuestion, choice('a'), 'unknown', 'blank')).toBe('unconfirmed high')
    expect(outcome(equalQuestion, choice('nobody'), 'unknown', 'blank')).toBe('agreement none')
  })
})

describe('overlap', () => {
  it('is heavy when nobody shares anything', () => {
    expect(outcome(listQuestion, choice('a'), choice('b'))).toBe('no-shared-option high')
    expect(outcome(listQuestion, 'unknown', choice('a'), choice('b'))).toBe('no-shared-option high')
  })

  it('is light with a maximum: choosing four of eleven leaves things out', () => {
    expect(outcome(limitedListQuestion, choice('a'), choice('b'))).toBe('list-gap low')
    expect(outcome(limitedListQuestion, choice('a', 'b'), choice('b', 'c'), choice('a', 'b'))).toBe('agreement none')
  })

  it('is only confirmed by a list that shares something', () => {
    expect(outcome(limitedListQuestion, choice('a'), choice('b'), 'unknown')).toBe('unconfirmed high')
    expect(outcome(limitedListQuestion, choice('a'), choice('a', 'b'), 'unknown')).toBe('list-gap low')
  })

  it('tells what is shared and what is missing', () => {
    const { explanation } = row(listQuestion, choice('a', 'c'), choice('a', 'b'))
    expect(explanation).toContain('Iedereen noemt: optie a.')
    expect(explanation).toContain('De meeste netwerkpartners noemen en de gemeente niet: optie b.')
    expect(explanation).toContain('Alleen de gemeente noemt: optie c.')
  })

  it('sees what most partners name and the municipality does not', () => {
    expect(outcome(listQuestion, choice('a'), choice('a', 'b'), choice('a', 'b'), choice('a'))).toBe('list-gap low')
    expect(outcome(listQuestion, choice('a'), choice('a', 'b'), choice('a'), choice('a'))).toBe('agreement none')
  })

  it('sees what only the municipality names', () => {
    expect(outcome(listQuestion, choice('a', 'c'), choice('a'), choice('a'))).toBe('list-gap low')
  })

  it('takes "niets" against a named option as a contradiction', () => {
    expect(outcome(listQuestion, choice('none'), choice('a'), choice('a', 'b'))).toBe('municipality-alone high')
    expect(outcome(limitedListQuestion, choice('a'), choice('a'), choice('a'), choice('none'))).toBe(
      'lone-dissent medium',
    )
    expect(outcome(listQuestion, choice('none'), choice('none'))).toBe('agreement none')
  })

  it('shares an own answer only when its words are the same', () => {
    const own = (other: string): AnswerValue => ({ kind: 'choice', options: ['other'], other })
    expect(outcome(listQuestion, own('Buurtzorg.'), own('buurtzorg'))).toBe('agreement none')
    expect(outcome(listQuestion, own('Buurtzorg'), own('Humanitas'))).toBe('no-shared-option high')
  })

  it('holds a list beside the same municipality’s other list where the question says so', () => {
    const signed: Question = { ...listQuestion, comparedWith: 'V9.9.9b' }
    const takesPart: Question = { ...listQuestion, code: 'V9.9.9b' }
    const against = (own: Stand, other: Stand) => {
      const beside = { question: takesPart, position: position('gemeente', other) }
      const { pattern, severity, comparable } = compare(signed, [position('gemeente', own)], beside)
      return `${pattern} ${severity} ${comparable}`
    }
    expect(against(choice('a', 'b'), choice('a', 'b'))).toBe('agreement none true')
    expect(against(choice('a'), choice('a', 'b'))).toBe('list-gap low true')
    expect(against(choice('a'), choice('b'))).toBe('no-shared-option high true')
    expect(against(choice('a'), 'unknown')).toBe('agreement none false')
    expect(against('blank', choice('a'))).toBe('agreement none false')
  })
})

describe('text', () => {
  const read = (...readings: (Reading | null)[]) => {
    const partners = readings.map((reading, index) => position(`p${index}`, text('anders'), { reading }))
    const { pattern, severity } = compare(textQuestion, [position('gemeente', text('zo')), ...partners])
    return `${pattern} ${severity}`
  }

  it('waits for an inspector', () => {
    expect(read(null)).toBe('needs-reading open')
    expect(read('same', null)).toBe('needs-reading open')
    expect(read('same', 'different', null)).toBe('needs-reading open')
    expect(outcome(textQuestion, text('zo'), text('anders'), 'unknown')).toBe('needs-reading open')
  })

  it('is decided by the readings', () => {
    expect(read('same', 'same')).toBe('agreement none')
    expect(read('narrower')).toBe('single-partner-contradicts high')
    expect(read('different', 'broader')).toBe('municipality-alone high')
    expect(read('same', 'same', 'narrower')).toBe('lone-dissent medium')
  })

  it('is decided before the last one is read when that cannot matter any more', () => {
    expect(read('different', 'different', null)).toBe('majority-against-municipality high')
  })

  it('puts nobody in a group of readings before somebody read', () => {
    const groups = (...readings: (Reading | null)[]) => {
      const partners = readings.map((reading, index) => position(`p${index}`, text('anders'), { reading }))
      const found = compare(textQuestion, [position('gemeente', text('zo')), ...partners])
      return found.groups.map(({ key, municipality, partners: count }) => [key, municipality, count])
    }
    expect(groups(null, null)).toEqual([
      ['answered', true, 0],
      ['unread', false, 2],
    ])
    expect(groups('narrower', null)).toEqual([
      ['narrower', false, 1],
      ['answered', true, 0],
      ['unread', false, 1],
    ])
    expect(groups('same', 'different')).toEqual([
      ['same', true, 1],
      ['different', false, 1],
    ])
    const unread = row(textQuestion, text('zo'), text('anders')).explanation
    expect(unread).toContain('«nog niet gelezen»: Naam van p0.')
    expect(unread).not.toContain('zegt hetzelfde')
  })

  it('has nothing to read with one text', () => {
    expect(outcome(textQuestion, text('zo'), 'pending')).toBe('agreement none')
    expect(outcome(textQuestion, 'pending', text('zo'))).toBe('agreement none')
    expect(outcome(textQuestion, 'blank', text('zo'))).toBe('municipality-unclear medium')
  })
})

describe('number', () => {
  const served = (own: Stand, known: Stand) =>
    compare(servedQuestion, [position('gemeente', own)], {
      question: knownQuestion,
      position: position('gemeente', known),
    })

  it('cannot serve more families than there are', () => {
    expect(served(number(61), range(50, 60))).toMatchObject({ pattern: 'impossible-number', severity: 'medium' })
    expect(served(number(60), range(50, 60)).pattern).toBe('agreement')
    expect(served(number(600), range(50, null)).pattern).toBe('agreement')
    expect(served(number(600), 'not-asked')).toMatchObject({ pattern: 'agreement', comparable: false })
  })

  it('says so on both questions, and when the ends are turned round', () => {
    const known = (own: Stand, other: Stand) =>
      compare(knownQuestion, [position('gemeente', own)], {
        question: servedQuestion,
        position: position('gemeente', other),
      })
    expect(known(range(50, 60), number(1_061)).explanation).toContain('1.061 gezinnen hulp')
    expect(known(range(60, 50), 'blank')).toMatchObject({ pattern: 'impossible-number', comparable: true })
  })
})

describe('evidence', () => {
  const documented = (question: Question, stands: Stand, more: Partial<Position> = {}) =>
    compare(question, [position('gemeente', stands, more)])
  const rule = underRule(countQuestion, 'document')

  it('notes what STJ has not seen, without changing the severity', () => {
    expect(documented(rule, choice('yes'))).toMatchObject({ severity: 'none', flags: [{ kind: 'not-seen', count: 1 }] })
    for (const stands of [choice('no'), 'unknown', 'blank'] as const) expect(documented(rule, stands).flags).toEqual([])
    const document = { id: 'd', title: 'Plan' }
    expect(documented(rule, choice('yes'), { documents: [document], evidence: 'in-document' }).flags).toEqual([
      { kind: 'in-document', count: 1 },
    ])
  })

  it('reads "geen" and year 0 as no claim', () => {
    const named = underRule({ ...textQuestion, answerType: 'short-text' }, 'document')
    expect(documented(named, text(' Geen. ')).flags).toEqual([])
    expect(documented(named, text('Nota jeugd 2012')).flags).toEqual([{ kind: 'not-seen', count: 1 }])
    const year = underRule({ ...servedQuestion, unit: 'year' }, 'document')
    expect(documented(year, number(0)).flags).toEqual([])
    expect(documented(year, number(2012)).flags).toEqual([{ kind: 'not-seen', count: 1 }])
  })

  it('misses an upload only when an earlier answer asked for it', () => {
    const upload = underRule({ ...textQuestion, answerType: 'document-upload' }, 'document')
    const asked: Question = { ...upload, condition: { question: 'V9.9.9b', anyOf: ['yes'] } }
    expect(documented(upload, 'blank').flags).toEqual([])
    expect(documented(asked, 'blank').flags).toEqual([{ kind: 'not-seen', count: 1 }])
  })

  it('raises the severity when a document is missing or says otherwise', () => {
    expect(documented(rule, choice('yes'), { evidence: 'mentioned-not-received' }).severity).toBe('medium')
    expect(documented(rule, choice('yes'), { evidence: 'contradicted-by-document' }).severity).toBe('high')
  })
})

describe('rules that compare nothing', () => {
  it('finds no discrepancy, whatever partners say', () => {
    for (const rule of ['none', 'partners'] as const) {
      const found = row(underRule(countQuestion, rule), choice('yes'), choice('no'), choice('no'))
      expect(found).toMatchObject({ pattern: 'agreement', severity: 'none', comparable: false })
    }
  })
})
