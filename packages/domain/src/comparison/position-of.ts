import type { Question } from '../questionnaire/question.ts'
import type { SubmissionContent } from '../submission/submission-content.ts'
import type { EvidenceState, Position, PositionState, Reading } from './position.ts'

/** What an inspector noted about one answer; null leaves what follows from the answer itself. */
export type PositionMark = { unclear: boolean; evidence: EvidenceState | null; reading: Reading | null }

/** One respondent of an assessment with its latest sent version; `marks` by question code. */
export type RespondentVersion = {
  respondent: string
  name: string
  kind: 'municipality' | 'partner'
  version: { state: 'sent'; content: SubmissionContent } | { state: 'pending' } | { state: 'no-response' }
  marks: ReadonlyMap<string, PositionMark>
}

/** Where a respondent stands on a question. A mark 'unclear' only weighs on an answer that is there. */
export function positionOf(question: Question, respondent: RespondentVersion): Position {
  const { version } = respondent
  const own = { respondent: respondent.respondent, name: respondent.name, kind: respondent.kind }
  const empty: Omit<Position, 'state'> = { ...own, value: null, documents: [], evidence: 'stated', reading: null }
  if (!isAskedOf(question, respondent.kind)) return { ...empty, state: 'not-asked' }
  if (version.state !== 'sent') return { ...empty, state: version.state }
  const answer = version.content.answers.find((each) => each.question === question.code)
  if (answer === undefined) return { ...empty, state: 'not-asked' }
  const mark = respondent.marks.get(question.code)
  const state: PositionState = answer.state === 'answered' && mark?.unclear ? 'unclear' : answer.state
  return {
    ...own,
    state,
    value: answer.value,
    documents: answer.documents,
    evidence: mark?.evidence ?? (answer.documents.length > 0 ? 'in-document' : 'stated'),
    reading: mark?.reading ?? null,
  }
}

function isAskedOf(question: Question, kind: RespondentVersion['kind']): boolean {
  return question.audience === 'both' || question.audience === kind
}

/**
 * A canonical text of what a comparison rests on. A settlement stands while this stays the same and reopens when it changes;
 * names of organisations are left out, the order of positions does not matter.
 */
export function basisOf(positions: readonly Position[]): string {
  const rows = positions.map(({ respondent, kind, state, value, documents, evidence, reading }) =>
    JSON.stringify([kind, respondent, state, value, documents.map((each) => each.id).sort(), evidence, reading]),
  )
  return rows.sort().join('\n')
}
