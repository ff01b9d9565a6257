import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { besideOf, positionsOf } from '../comparison/compare-assessment.ts'
import { positionStateNames } from '../comparison/names.ts'
import type { PositionState } from '../comparison/position.ts'
import type { RespondentVersion } from '../comparison/position-of.ts'
import { type ProposedSentence, proposedSentence } from '../comparison/proposed-sentence.ts'
import type { Question } from '../questionnaire/question.ts'
import { answerText } from './answer-text.ts'
import { readStoredAnswers, type StoredAnswer } from './stored-answers.ts'

export type MatrixRespondent = {
  id: string
  name: string
  kind: 'municipality' | 'partner'
  questionnaire: 'full' | 'limited'
  status: 'open' | 'sent' | 'no-response' | 'withdrawn' | null
  /** The latest sent version as stored; null when nothing was sent. */
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
  const answers = new Map(
    respondents.map(({ id, stored }) => [id, stored ? readStoredAnswers(framework, stored) : null] as const),
  )
  const versions = respondents.map((respondent) => versionOf(framework, respondent, answers.get(respondent.id) ?? null))
  return questions.map((question) => {
    const positions = positionsOf(question, versions)
    return {
      question: question.code,
      text: question.text,
      cells: positions.map(({ respondent, state, value }) => {
        const answer = answers.get(respondent)?.get(question.code)
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

function versionOf(
  framework: AssessmentFramework,
  respondent: MatrixRespondent,
  answers: Map<string, StoredAnswer> | null,
): RespondentVersion {
  const { id, name, kind, questionnaire, status } = respondent
  const closed = status === 'no-response' || status === 'withdrawn'
  const content = {
    frameworkVersion: framework.version,
    questionnaire,
    answers: [...(answers ?? [])].map(([question, answer]) => ({ question, ...answer })),
  }
  const state = closed ? 'no-response' : 'pending'
  return {
    respondent: id,
    name,
    kind,
    version: status === 'sent' && answers ? { state: 'sent', content } : { state },
    marks: new Map(),
  }
}
