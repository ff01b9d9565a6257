import { compare } from '@toezicht/domain/comparison/compare'
import type { Discrepancy } from '@toezicht/domain/comparison/discrepancy'
import type { Position } from '@toezicht/domain/comparison/position'
import { type ProposedSentence, proposedSentence } from '@toezicht/domain/comparison/proposed-sentence'
import type { Question } from '@toezicht/domain/questionnaire/question'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { ggsr2013 } from '../ggsr-2013.ts'
import type { StatedPosition } from './positions.ts'
import { topicQuestions } from './topics.ts'

export interface Compared {
  stated: StatedPosition
  question: Question
  row: Discrepancy
  sentence: ProposedSentence
}

/** A stated position as the engine sees it. Who is not said to have answered is left out. */
export function inComparison(stated: StatedPosition): Compared {
  const topic = topicQuestions[stated.topic]
  const question = questionOf('text' in topic ? topic.text : topic.question)
  const positions = positionsOf(stated)
  return { stated, question, row: compare(question, positions), sentence: proposedSentence(question, positions) }
}

function questionOf(named: string | Question): Question {
  if (typeof named !== 'string') return named
  const found = ggsr2013.questions.find((question) => question.code === named)
  if (!found) throw new Error(`no question ${named}`)
  return found
}

function positionsOf({ topic, says, partners }: StatedPosition): Position[] {
  const answers = topicQuestions[topic]
  const stand = (kind: Position['kind'], number: number, side: 'yes' | 'no' | 'unaware'): Position => ({
    respondent: `${kind} ${number}`,
    name: kind === 'municipality' ? 'Gemeente' : `Netwerkpartner ${number}`,
    kind,
    documents: [],
    evidence: 'stated',
    ...answered(answers, kind, side),
  })
  const municipality = says === 'unknown' ? [] : [stand('municipality', 1, says === 'no' ? 'no' : 'yes')]
  const sides = (['yes', 'no', 'unaware'] as const).flatMap((side) =>
    Array.from({ length: partners?.[side] ?? 0 }, () => side),
  )
  return [...municipality, ...sides.map((side, index) => stand('partner', index + 1, side))]
}

function answered(
  answers: (typeof topicQuestions)[StatedPosition['topic']],
  kind: Position['kind'],
  side: 'yes' | 'no' | 'unaware',
): Pick<Position, 'state' | 'value' | 'reading'> {
  if (side === 'unaware') return { state: 'unknown', value: null, reading: null }
  if ('text' in answers) return writtenAnswer(answers.text, kind, side)
  const value: AnswerValue = { kind: 'choice', options: [...answers[side]] }
  return { state: 'answered', value, reading: null }
}

/** On V3.4.1a the finding says that an answer was not clear; on a description, that it differs from the municipality's. */
function writtenAnswer(question: string, kind: Position['kind'], side: 'yes' | 'no') {
  if (side === 'no' && question === 'V3.4.1a') return { state: 'unclear' as const, value: null, reading: null }
  const reading = kind === 'municipality' ? null : side === 'yes' ? ('same' as const) : ('different' as const)
  return { state: 'answered' as const, value: { kind: 'text' as const, text: 'in eigen woorden' }, reading }
}
