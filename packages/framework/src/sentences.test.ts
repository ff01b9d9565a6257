import { compareAssessment } from '@toezicht/domain/comparison/compare-assessment'
import { type Pattern, patterns } from '@toezicht/domain/comparison/discrepancy'
import type { Position } from '@toezicht/domain/comparison/position'
import type { RespondentVersion } from '@toezicht/domain/comparison/position-of'
import { proposedSentence } from '@toezicht/domain/comparison/proposed-sentence'
import { grammarFaults } from '@toezicht/domain/comparison/sentence-grammar'
import type { Question } from '@toezicht/domain/questionnaire/question'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { freezeSubmission } from '@toezicht/domain/submission/freeze'
import { describe, expect, it } from 'vitest'
import { ggsr2013 } from './ggsr-2013.ts'

/** Values that a question can really get: every option alone, and for lists pairs of options too. */
function valuesFor(question: Question): AnswerValue[] {
  if (question.answerType === 'number') return [0, 1, 2012, 12_600].map((number) => ({ kind: 'number', number }))
  if (question.answerType === 'number-range') {
    return [
      { kind: 'range', low: 50, high: 60 },
      { kind: 'range', low: null, high: 60 },
    ]
  }
  if (question.answerType.endsWith('-text')) return [{ kind: 'text', text: 'Tekst van een ondervraagde.' }]
  if (question.answerType === 'document-upload') return []
  const single = question.options
    .filter((option) => option.role !== 'unknown')
    .map((option): AnswerValue => ({ kind: 'choice', options: [option.code] }))
  if (question.answerType !== 'multiple-choice') return single
  const plain = question.options.filter((option) => option.role === 'plain').map((option) => option.code)
  const pairs = plain
    .slice(1)
    .map((code, index): AnswerValue => ({ kind: 'choice', options: [plain[index] ?? code, code] }))
  return [...single, ...pairs]
}

function position(kind: Position['kind'], index: number, value: AnswerValue | null): Position {
  return {
    respondent: `${kind}-${index}`,
    name: `Organisatie ${index}`,
    kind,
    state: value === null ? 'unknown' : 'answered',
    value,
    documents: [],
    evidence: 'stated',
    reading: null,
  }
}

describe('proposed sentences over every question and option', () => {
  it.each(ggsr2013.questions.map((question) => [question.code, question] as const))('%s', (_, question) => {
    const values = [...valuesFor(question), null]
    for (const own of values) {
      for (const other of values) {
        const partners = [own, other, other].map((value, index) => position('partner', index, value))
        const positions = [position('municipality', 0, own), ...(question.audience === 'municipality' ? [] : partners)]
        const { text } = proposedSentence(question, positions)
        expect(grammarFaults(text), text).toEqual([])
      }
    }
  })

  it('reads as a finding would', () => {
    const question = ggsr2013.questions.find(({ code }) => code === 'V3.2.1a')
    if (question === undefined) throw new Error('V3.2.1a is gone')
    const said = (...options: string[]) =>
      options.map((code, index) =>
        position(index === 0 ? 'municipality' : 'partner', index, { kind: 'choice', options: [code] }),
      )
    expect(proposedSentence(question, said('yes', 'yes', 'yes', 'no')).text).toBe(
      'Gemeente en twee van de drie netwerkpartners zeggen dat ieder gezin in de aanpak één vaste regisseur heeft; één netwerkpartner ziet dat anders.',
    )
  })
})

describe('a whole assessment', () => {
  type Answers = Record<string, AnswerValue>
  const said = (...options: string[]): AnswerValue => ({ kind: 'choice', options })
  const sent = (respondent: string, kind: RespondentVersion['kind'], values: Answers): RespondentVersion => {
    const answers = new Map(Object.entries(values).map(([code, value]) => [code, { value, explanation: null }]))
    const content = freezeSubmission(ggsr2013, kind === 'municipality' ? 'full' : 'limited', answers, new Map())
    return { respondent, name: respondent, kind, version: { state: 'sent', content }, marks: new Map() }
  }

  const municipality: Answers = {
    A2: { kind: 'number', number: 80 },
    'V1.1.1a': { kind: 'text', text: 'Gezinnen met veel problemen.' },
    'V1.1.2a': said('yes'),
    'V1.1.2b': { kind: 'range', low: 50, high: 60 },
    'V1.2.1a': said('police'),
    'V3.1.2a': said('yes'),
    'V3.1.3a': said('less-debt'),
    'V3.1.5a': said('yes'),
    'V3.2.1a': said('yes'),
    'V3.2.2a': said('yes'),
    'V3.2.3b': said('yes'),
    'V3.3.1a': said('unknown'),
    'V2.1.3a': said('family'),
    'V4.3.1a': said('yes'),
  }
  const partners: Answers[] = [
    {
      'V1.1.1a': { kind: 'text', text: 'Overlastgezinnen.' },
      'V1.2.1a': said('municipality'),
      'V3.1.2a': said('no'),
      'V3.1.3a': said('children-safe'),
      'V3.1.5a': said('no'),
      'V3.2.1a': said('no'),
      'V3.2.2a': said('unknown'),
      'V3.2.3b': said('no'),
      'V3.3.1a': said('yes'),
      'V2.1.3a': said('worker'),
      'V4.3.1a': said('yes'),
    },
    {
      'V3.1.2a': said('no'),
      'V3.1.5a': said('no'),
      'V3.2.1a': said('yes'),
      'V2.1.3a': said('family'),
      'V4.3.1a': said('yes'),
    },
    { 'V3.1.5a': said('yes'), 'V3.2.1a': said('yes'), 'V4.3.1a': said('yes') },
  ]

  it('shows every discrepancy pattern somewhere', () => {
    const rows = compareAssessment(ggsr2013, [
      sent('gemeente', 'municipality', municipality),
      ...partners.map((answers, index) => sent(`partner ${index}`, 'partner', answers)),
    ])
    expect(rows).toHaveLength(56)
    expect([...new Set<Pattern>(rows.map(({ pattern }) => pattern))].sort()).toEqual([...patterns].sort())
    expect(rows.find(({ question }) => question === 'V3.1.3a')?.pattern).toBe('list-gap')
    expect(rows.find(({ question }) => question === 'V1.2.1a')?.pattern).toBe('no-shared-option')
  })
})
