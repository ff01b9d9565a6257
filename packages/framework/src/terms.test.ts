import { explainedTerms, termsIn } from '@toezicht/domain/questionnaire/explained-terms'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { describe, expect, it } from 'vitest'
import { ggsr2013 } from './ggsr-2013.ts'
import { terms } from './terms.ts'

const named = (text: string) => termsIn(text, terms).map(({ term }) => term)

describe('words that are explained', () => {
  it.each([
    ['Heeft ieder gezin één vaste regisseur?', ['regisseur']],
    ['Hoeveel regisseurs zijn er?', ['regisseur']],
    ['Welke leefgebieden komen in het plan?', ['leefgebied']],
    ['Kan drang of dwang worden gebruikt?', ['drang en dwang']],
    ['CJG, (AMK) of MEE', ['CJG', 'AMK', 'MEE']],
    ['Geef meer antwoorden, onmee', []],
    ['Gezinnen die wachten, telt u niet mee.', []],
    ['REGISSEUR', ['regisseur']],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each(['full', 'limited'] as const)(
    'in the %s questionnaire: the target group on every page, rare words at their question, none twice',
    (kind) => {
      const { onEveryPage, atQuestion } = explainedTerms(ggsr2013, questionsOf(ggsr2013, kind))
      expect(onEveryPage.map(({ term }) => term)).toEqual(['GGSR', 'aanpak'])
      expect(atQuestion('V3.2.1a').map(({ term }) => term)).toEqual(['regisseur'])
      expect(atQuestion('V1.2.2a').map(({ term }) => term)).toEqual(['CJG', 'AMK', 'MEE'])
      expect(atQuestion('V3.1.2a')).toEqual([])
      for (const { code } of ggsr2013.questions)
        for (const term of atQuestion(code)) expect(onEveryPage).not.toContain(term)
    },
  )
})
