import { expect, it } from 'vitest'
import { type CodedFactDefinition, factsToCode } from './coded-fact.ts'

const fact = (code: string, after?: CodedFactDefinition['after']): CodedFactDefinition => ({
  code,
  indicator: 'T5.2.1',
  question: 'Vraag?',
  many: false,
  values: [],
  questions: [],
  ...(after && { after }),
})
const facts = [fact('problems'), fact('kinds', { fact: 'problems', value: 'yes' })]

it.each([
  [[], ['problems']],
  [['no'], ['problems']],
  [['yes'], ['problems', 'kinds']],
])('after %j it asks %j', (coded, codes) => {
  const asked = factsToCode(facts, (code) => (code === 'problems' ? coded : []))
  expect(asked.map(({ code }) => code)).toEqual(codes)
})
