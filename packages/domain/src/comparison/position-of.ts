import type { Question } from '../questionnaire/question.ts'
import { answerStateOf } from '../submission/answer-state.ts'
import type { LinkedDocument } from '../submission/answer-value.ts'
import { mentionedDocuments } from '../submission/mentioned-documents.ts'
import type { SentAnswer, SubmissionContent } from '../submission/submission-content.ts'
import type { EvidenceState, Position, Reading } from './position.ts'

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
  if (answer === undefined || answer.state === 'not-asked') return { ...empty, state: 'not-asked' }
  const mark = respondent.marks.get(question.code)
  const state = answerStateOf(question, answer.value, answer.documents)
  const documents = documentsFor(question, answer, version.content)
  return {
    ...own,
    state: state === 'answered' && mark?.unclear ? 'unclear' : state,
    value: answer.value,
    documents,
    evidence: mark?.evidence ?? (documents.length > 0 ? 'in-document' : 'stated'),
    reading: mark?.reading ?? null,
  }
}

/** Documents on the question itself and, where a document is asked for, those that the answer names. */
function documentsFor(question: Question, answer: SentAnswer, content: SubmissionContent): readonly LinkedDocument[] {
  if (question.comparison !== 'document' || question.answerType === 'document-upload') return answer.documents
  const others = content.answers.flatMap((each) => (each === answer ? [] : each.documents))
  const named = mentionedDocuments(answer.value, answer.explanation, others)
  return [...answer.documents, ...named.filter(({ id }) => answer.documents.every((document) => document.id !== id))]
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
