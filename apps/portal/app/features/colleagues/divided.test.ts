import { expect, it } from 'vitest'
import { chosenQuestions, type DividedSection, namesIn, partInWords, questionsOf } from './divided.ts'

const els = { account: 'els', name: 'Els Tak' }
const question = (code: string, assignee: typeof els | null = null) => ({ code, text: code, assignee })
const sections: DividedSection[] = [
  { code: 'A', name: 'Algemeen', questions: [question('A1', els), question('A2', els)] },
  { code: 'T1', name: 'Zicht', questions: [question('V1', els), question('V2')] },
]

it('a whole section is all its questions, once; what is not there is left out', () => {
  const chosen = { sections: ['A', 'X'], questions: ['A1', 'V2', 'V9'] }
  expect(chosenQuestions(sections, chosen)).toEqual(['A1', 'A2', 'V2'])
  expect(chosenQuestions(sections, { sections: [], questions: [] })).toEqual([])
})

it('says what somebody has', () => {
  expect(questionsOf(sections, 'els')).toEqual(['A1', 'A2', 'V1'])
  expect(partInWords(sections, 'els')).toBe('heel Algemeen; 1 van 2 vragen van Zicht')
  expect(partInWords(sections, 'jan')).toBeNull()
})

it('says who has something of a section', () => {
  expect(sections.map(namesIn)).toEqual(['Els Tak', 'Els Tak en u'])
})
