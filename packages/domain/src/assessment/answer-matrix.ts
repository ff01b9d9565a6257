import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { besideOf, positionsOf } from '../comparison/compare-assessment.ts'
import { positionStateNames } from '../comparison/names.ts'
import type { PositionState } from '../comparison/position.ts'
import type { RespondentVersion } from '../comparison/position-of.ts'
import { type ProposedSentence, proposedSentence } from '../comparison/proposed-sentence.ts'
import type { Question } from '../questionnaire/question.ts'
import { type SubmissionContent, submissionContentSchema } from '../submission/submission-content.ts'
import { answerText } from './answer-text.ts'

export type MatrixRespondent = {
  id: string
  name: string
  kind: 'municipality' | 'partner'
  status: 'open' | 'sent' | 'no-response' | 'withdrawn' | null
  /** The latest sent version as sending froze it; null when nothing was sent. */
  stored: unknown
}

export type MatrixCell = {
  respondent: string
  state: PositionState
  stateName: string
  /** The answer in words; empty unless it was answered. */
  answer: string[]
  explanation: string | null
  documents: { id: string; title: string }[]
}

export type MatrixRow = { question: string; text: string; cells: MatrixCell[]; proposal: ProposedSentence }

/** Everyone's sent answers side by side for these questions, with the sentence they suggest. Drafts are not in it. */
export function answerMatrix(
  framework: AssessmentFramework,
  questions: readonly Question[],
  respondents: readonly MatrixRespondent[],
): MatrixRow[] {
  const contents = new Map(
    respondents.map(({ id, stored }) => [id, stored ? submissionContentSchema.parse(stored) : null] as const),
  )
  const versions = respondents.map((respondent) => versionOf(respondent, contents.get(respondent.id) ?? null))
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
          answer: state === 'answered' ? answerText(question, value) : [],
          explanation: answer?.explanation ?? null,
          documents: answer?.documents ?? [],
        }
      }),
      proposal: proposedSentence(question, positions, besideOf(framework, question, versions)),
    }
  })
}

function versionOf(respondent: MatrixRespondent, content: SubmissionContent | null): RespondentVersion {
  const { id, name, kind, status } = respondent
  const closed = status === 'no-response' || status === 'withdrawn'
  return {
    respondent: id,
    name,
    kind,
    version: content ? { state: 'sent', content } : { state: closed ? 'no-response' : 'pending' },
    marks: new Map(),
  }
}
