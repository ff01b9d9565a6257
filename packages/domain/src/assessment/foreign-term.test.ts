import { describe, expect, it } from 'vitest'
import { findForeignTerms, foreignTerms, termsOf } from './foreign-term.ts'
import { isFormOf } from './word-form.ts'

const approach = (director: string | null, ...own: string[]) => ({ director, own })

describe('a form of a word', () => {
  it.each([
    ['werker', 'werker'],
    ['Werkers', 'werker'],
    ['werker’s', 'werker'],
    ['werkertje', 'werker'],
    ['werkersoverleg', 'werker'],
    ['werkeroverleg', 'werker'],
    ['werker-rol', 'werker'],
    ['gezinscoaches', 'gezinscoach'],
    ['gezinscoachteam', 'gezinscoach'],
    ['coördinatoren', 'coordinator'],
    ['zorgcoordinators', 'zorgcoördinator'],
    ['casus-regisseur', 'casusregisseur'],
    ['contactpersonen', 'contactpersoon'],
    ['regisseursrol', 'regisseur'],
  ])('%s is one of %s', (word, noun) => {
    expect(isFormOf(word, noun)).toBe(true)
  })

  it.each([
    ['medewerker', 'werker'],
    ['netwerkers', 'werker'],
    ['werken', 'werker'],
    ['werk', 'werker'],
    ['gezinscoaching', 'gezinscoach'],
    ['coachen', 'coach'],
    ['coachte', 'coach'],
    ['coachingstraject', 'coach'],
    ['gezin', 'gezinscoach'],
    ['iets', ''],
  ])('%s is none of %s', (word, noun) => {
    expect(isFormOf(word, noun)).toBe(false)
  })
})

describe('the foreign terms of an approach', () => {
  it('are the words of its siblings and the generic ones, not its own and not the word of the framework', () => {
    const terms = foreignTerms(approach('werker', 'kernteam'), [
      approach('gezinscoach', 'gezinsplan'),
      approach('regisseur'),
    ])
    expect(terms).toEqual(expect.arrayContaining(['gezinscoach', 'gezinsplan', 'casemanager']))
    expect(terms).not.toContain('werker')
    expect(terms).not.toContain('regisseur')
    expect(terms.filter((term) => term === 'gezinscoach')).toHaveLength(1)
  })

  it('an approach without a word of its own has only those of its siblings', () => {
    expect(foreignTerms(approach(null), [approach('gezinscoach'), approach(null)])).toEqual(['gezinscoach'])
  })

  it.each([
    ['the same word', 'werker', 'Werkers'],
    ['a part of its own word', 'gezinscoach', 'coach'],
    ['one of two words of its own', 'werker of gezinswerker', 'gezinswerker'],
  ])('%s at a sibling is not foreign', (_, own, other) => {
    expect(foreignTerms(approach(own), [approach(other)])).not.toContain(other)
  })

  it('two words for the director are two terms', () => {
    expect(termsOf(approach('werker / gezinswerker (casemanager)', 'kernteam'))).toEqual([
      'werker',
      'gezinswerker',
      'casemanager',
      'kernteam',
    ])
  })
})

describe('in a text', () => {
  const found = (text: string, terms = ['gezinscoach'], own: string[] = ['werker']) =>
    findForeignTerms(text, terms, own).map(({ found: word, start }) => [word, start])

  it.each([
    ['De gezinscoach maakt een plan.', [['gezinscoach', 3]]],
    [
      'Gezinscoaches en het gezinscoachoverleg.',
      [
        ['Gezinscoaches', 0],
        ['gezinscoachoverleg', 21],
      ],
    ],
    ['De werker volgde een gezinscoaching.', []],
    ['Gezinscoaching heet deze aanpak.', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('a term of two words is found over a line break and in the plural', () => {
    expect(found('De vaste\ncontactpersonen helpen.', ['vast contactpersoon'])).toEqual([['vaste\ncontactpersonen', 3]])
    expect(found('De vaste, contactpersonen helpen.', ['vast contactpersoon'])).toEqual([])
  })

  it('another profession is not the director, the word by itself is', () => {
    expect(found('De maatschappelijk werkers zien de werker.', ['werker'], ['gezinscoach'])).toEqual([['werker', 35]])
  })

  it('stands whole: accents, right-to-left and control characters do not move the place', () => {
    const text = '\u202eEen\u0000 zorgcoo\u0308rdinator'
    const [term] = findForeignTerms(text, ['zorgcoördinator'], [])
    expect(text.slice(term?.start, term?.end)).toBe('zorgcoo\u0308rdinator')
  })

  it('ten thousand words take well under a second', () => {
    const text = 'De gezinscoach en de werker maken samen een plan voor het gezin. '.repeat(800)
    const from = performance.now()
    expect(
      findForeignTerms(text, foreignTerms(approach('werker'), [approach('gezinscoach')]), ['werker']),
    ).toHaveLength(800)
    expect(performance.now() - from).toBeLessThan(1000)
  })
})
