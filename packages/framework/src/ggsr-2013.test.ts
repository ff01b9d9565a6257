import { existsSync, readFileSync } from 'node:fs'
import { criterionOf, themeOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { findDefects } from '@toezicht/domain/assessment-framework/integrity'
import type { Option, Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf, questionsPerTheme } from '@toezicht/domain/questionnaire/questionnaire'
import { describe, expect, it } from 'vitest'
import { ggsr2013 } from './ggsr-2013.ts'
import { ggsr2013Figures } from './ggsr-2013-figures.ts'

type Draft = typeof ggsr2013
const find = (draft: Draft, code: string): Question => {
  const question = draft.questions.find((each) => each.code === code)
  if (question === undefined) throw new Error(`no question ${code}`)
  return question
}

const option = (draft: Draft, code: string, optionCode: string): Option => {
  const found = find(draft, code).options.find((each) => each.code === optionCode)
  if (found === undefined) throw new Error(`no option ${optionCode} at ${code}`)
  return found
}

describe('the framework', () => {
  it('has no defect', () => {
    expect(findDefects(ggsr2013, ggsr2013Figures)).toEqual([])
  })

  it('has the gemeente-level questions and comparisons the study needs', () => {
    const municipal = ggsr2013.questions.filter(({ level }) => level === 'municipality').map(({ code }) => code)
    expect(municipal).toEqual(['V1.1.2a', 'V1.1.2b', 'V1.1.2c', 'V3.1.1a'])
    expect(find(ggsr2013, 'V4.2.2c').comparedWith).toBe('V4.2.1a')
    expect(find(ggsr2013, 'V3.1.3a').maximumChoices).toBe(4)
    expect(questionsOf(ggsr2013, 'full').filter(({ condition }) => condition !== undefined)).toHaveLength(6)
    expect(questionsPerTheme(ggsr2013, 'limited').map(({ questions }) => questions.length)).toEqual([1, 4, 1, 14, 6, 4])
  })

  it('keys themes and criteria by code', () => {
    expect(themeOf(ggsr2013, 'T3.2.1')?.name).toBe('Aanpak')
    expect(criterionOf(ggsr2013, 'T3.2.1')?.code).toBe('T3.2')
    expect(criterionOf(ggsr2013, 'T9.9.9')).toBeUndefined()
  })
})

describe('the check', () => {
  const broken: [string, (draft: Draft) => void, string][] = [
    ['a missing question', (d) => void d.questions.pop(), 'questions'],
    ['a missing indicator', (d) => void d.themes[0]?.criteria[0]?.indicators.pop(), 'indicators'],
    ['a question twice', (d) => void d.questions.push(find(d, 'A1')), 'questions.A1'],
    [
      'an option twice',
      (d) => void find(d, 'V4.1.1a').options.push(option(d, 'V4.1.1a', 'nobody')),
      'questions.V4.1.1a.options.nobody',
    ],
    ['a claim left out', (d) => void delete option(d, 'V3.2.1a', 'yes').claim, 'questions.V3.2.1a.options.yes.claim'],
    [
      'a claim with "dat"',
      (d) => void Object.assign(option(d, 'V3.2.1a', 'yes'), { claim: 'dat dit zo is' }),
      'questions.V3.2.1a.options.yes.claim',
    ],
    [
      'a condition on nothing',
      (d) => void Object.assign(find(d, 'V4.2.2b').condition ?? {}, { question: 'V9.9.9a' }),
      'questions.V4.2.2b.condition.question',
    ],
    [
      'a condition on no option',
      (d) => void find(d, 'V4.2.2b').condition?.anyOf.push('ja'),
      'questions.V4.2.2b.condition.anyOf',
    ],
    [
      'a comparison with nothing',
      (d) => void Object.assign(find(d, 'V4.2.2c'), { comparedWith: 'V9.9.9a' }),
      'questions.V4.2.2c.comparedWith',
    ],
    [
      'an indicator that is not there',
      (d) => void find(d, 'V4.1.1a').indicators.push('T4.9.9'),
      'questions.V4.1.1a.indicators',
    ],
    [
      'two kinds of unknown',
      (d) => void find(d, 'V4.1.1a').options.push({ code: 'no-idea', label: 'geen idee', role: 'unknown' }),
      'questions.V4.1.1a.options',
    ],
    ['a list without a topic', (d) => void delete find(d, 'V1.2.1a').topic, 'questions.V1.2.1a.topic'],
    [
      'overlap of a single choice',
      (d) => void Object.assign(find(d, 'V4.1.1a'), { comparison: 'overlap' }),
      'questions.V4.1.1a.comparison',
    ],
    ['a section without words', (d) => void Object.assign(d.sections[0] ?? {}, { name: ' ' }), 'sections.0.name'],
    ['an unknown key', (d) => void Object.assign(find(d, 'A1'), { colour: 'red' }), 'questions.0'],
    [
      'a contradiction about no option',
      (d) => void d.ownContradictions[2]?.all.push({ question: 'V5.3.1a', anyOf: ['ja'] }),
      'ownContradictions.2.V5.3.1a',
    ],
  ]

  it.each(broken)('names %s with its path', (_, breakIt, path) => {
    const draft = structuredClone(ggsr2013)
    breakIt(draft)
    const defects = findDefects(draft, ggsr2013Figures)
    expect(defects.map((defect) => defect.path)).toContain(path)
    for (const { reason } of defects) expect(reason).not.toBe('')
  })

  it('says what is wrong with something that is no framework', () => {
    expect(findDefects(null, ggsr2013Figures)).not.toEqual([])
  })
})

const reference = new URL('../../../../shared/reference/questionnaires.json', import.meta.url)

describe.skipIf(!existsSync(reference))('beside the reference data, where that is present', () => {
  it('asks the same questions in the same order with the same options', () => {
    const { questions } = JSON.parse(readFileSync(reference, 'utf8')) as {
      questions: { code: string; text: string; indicators: string[]; options: string[] | null; answerType: string }[]
    }
    expect(ggsr2013.questions.map(({ code, text, indicators }) => ({ code, text, indicators }))).toEqual(
      questions.map(({ code, text, indicators }) => ({ code, text, indicators })),
    )
    for (const { code, options, answerType } of questions) {
      const expected = answerType === 'ja-nee-weetniet' ? ['ja', 'nee', 'weet ik niet'] : (options ?? [])
      expect(
        find(ggsr2013, code).options.map(({ label }) => label),
        code,
      ).toEqual(expected)
    }
  })
})
