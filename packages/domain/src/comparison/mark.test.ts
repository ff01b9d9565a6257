import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../submission/answer-value.ts'
import { judgeMark, type Mark, markableKinds, marksOf } from './mark.ts'
import type { Position, PositionState } from './position.ts'
import { positionStates } from './position.ts'
import { choice, countQuestion, position, textQuestion, underRule } from './samples.ts'

const text: AnswerValue = { kind: 'text', text: 'in eigen woorden' }
const at = (respondent: string, state: PositionState): Position =>
  position(respondent, state === 'answered' ? text : state)

describe('what can be noted', () => {
  it('a partner’s text is read only beside a clear text of the gemeente', () => {
    for (const municipality of positionStates) {
      for (const partner of positionStates) {
        const kinds = markableKinds(textQuestion, [at('gemeente', municipality), at('p', partner)], 'p')
        expect(kinds.includes('reading'), `${partner} beside ${municipality}`).toBe(
          partner === 'answered' && municipality === 'answered',
        )
        expect(kinds.includes('unclear')).toBe(partner === 'answered' || partner === 'unclear')
      }
    }
    expect(markableKinds(textQuestion, [at('p', 'answered')], 'p')).toEqual(['unclear'])
    expect(markableKinds(textQuestion, [at('gemeente', 'answered')], 'gemeente')).toEqual(['unclear'])
  })

  it('evidence is noted at the gemeente’s answer about a document', () => {
    const rule = underRule(countQuestion, 'document')
    const positions = [position('gemeente', choice('yes')), position('p', choice('yes'))]
    expect(markableKinds(rule, positions, 'gemeente')).toEqual(['evidence', 'unclear'])
    expect(markableKinds(rule, positions, 'p')).toEqual(['unclear'])
    expect(markableKinds(countQuestion, positions, 'gemeente')).toEqual(['unclear'])
  })

  it('anything else is refused, and a stranger is outside scope', () => {
    const unclear: Mark = { kind: 'unclear', value: 'unclear' }
    expect(judgeMark(undefined, unclear)).toEqual({ refused: 'outside-scope' })
    expect(judgeMark(['unclear'], unclear)).toBeNull()
    expect(judgeMark(['unclear'], { kind: 'reading', value: 'same' })).toMatchObject({ refused: 'invalid' })
    expect(judgeMark([], unclear)).toMatchObject({ reason: 'mark-not-possible' })
  })
})

describe('stored marks', () => {
  it('come together per answer; one taken back leaves nothing', () => {
    const stored = (question: string, kind: string, value: string | null) => ({
      respondentId: 'p',
      question,
      kind,
      value,
    })
    const marks = marksOf([
      stored('V1.1.1a', 'reading', 'narrower'),
      stored('V1.1.1a', 'unclear', 'unclear'),
      stored('V2.1.1a', 'evidence', 'mentioned-not-received'),
      stored('V3.1.1a', 'reading', null),
    ])
    expect(Object.fromEntries(marks.get('p') ?? [])).toEqual({
      'V1.1.1a': { unclear: true, evidence: null, reading: 'narrower' },
      'V2.1.1a': { unclear: false, evidence: 'mentioned-not-received', reading: null },
      'V3.1.1a': { unclear: false, evidence: null, reading: null },
    })
    expect(() => marksOf([stored('V1.1.1a', 'reading', 'unclear')])).toThrow()
  })
})
