import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { basisOfQuestion, besideOf, positionsOf } from '../comparison/compare-assessment.ts'
import { type MarkKind, markableKinds } from '../comparison/mark.ts'
import { positionStateNames } from '../comparison/names.ts'
import type { PositionState } from '../comparison/position.ts'
import type { PositionMark, RespondentVersion } from '../comparison/position-of.ts'
import { type ProposedSentence, proposedSentence } from '../comparison/proposed-sentence.ts'
import type { Question } from '../questionnaire/question.ts'
import { type SubmissionContent, submissionContentSchema } from '../submission/submission-content.ts'
import { answerText } from './answer-text.ts'

export type MatrixRespondent = {
  id: string
  name: string
  kind: 'municipality' | 'partner'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn' | null
  /** The latest sent version as sending froze it; null when nothing was sent. */
  stored: unknown
  /** What inspectors noted about that version, by question code. */
  marks: ReadonlyMap<string, PositionMark>
}

export type MatrixCell = {
  respondent: string
  state: PositionState
  stateName: string
  /** The answer in words; empty unless it was answered, clearly or not. */
  answer: string[]
  explanation: string | null
  documents: { id: string; title: string }[]
  /** What an inspector can note about this answer, and what counts now. */
  markable: MarkKind[]
  mark: PositionMark | null
}

/** `basis`: what a comparison of this question rests on now, as the comparing job sees it. */
export type MatrixRow = {
  question: string
  text: string
  cells: MatrixCell[]
  proposal: ProposedSentence
  basis: string
}

/** Everyone's sent answers side by side for these questions, with the sentence they suggest. Drafts are not in it. */
export function answerMatrix(
  framework: AssessmentFramework,
  questions: readonly Question[],
  respondents: readonly MatrixRespondent[],
): MatrixRow[] {
  const contents = new Map(
    respondents.map(({ id, stored }) => [id, stored ? submissionContentSchema.parse(stored) : null] as const),
  )
  const version = (each: MatrixRespondent) => versionOf(each, contents.get(each.id) ?? null)
  const versions = respondents.map(version)
  const compared = respondents.filter(({ status }) => status !== 'withdrawn').map(version)
  const marks = new Map(respondents.map((respondent) => [respondent.id, respondent.marks]))
  return questions.map((question) => {
    const positions = positionsOf(question, versions)
    return {
      question: question.code,
      text: question.text,
      cells: positions.map(({ respondent, state, value }) => {
        const answer = contents.get(respondent)?.answers.find((each) => each.question === question.code)
        return {
          respondent,
          state,
          stateName: positionStateNames[state],
          answer: state === 'answered' || state === 'unclear' ? answerText(question, value) : [],
          explanation: answer?.explanation ?? null,
          documents: answer?.documents ?? [],
          markable: markableKinds(question, positions, respondent),
          mark: marks.get(respondent)?.get(question.code) ?? null,
        }
      }),
      proposal: proposedSentence(question, positionsOf(question, compared), besideOf(framework, question, compared)),
      basis: basisOfQuestion(framework, question, compared),
    }
  })
}

function versionOf(respondent: MatrixRespondent, content: SubmissionContent | null): RespondentVersion {
  const { id, name, kind, status, marks } = respondent
  const closed = status === 'no-response' || status === 'withdrawn'
  return {
    respondent: id,
    name,
    kind,
    version: content ? { state: 'sent', content } : { state: closed ? 'no-response' : 'pending' },
    marks,
  }
}
