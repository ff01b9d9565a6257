import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import type { Question } from '../questionnaire/question.ts'
import { type Beside, compare } from './compare.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { Position } from './position.ts'
import { basisOf, positionOf, type RespondentVersion } from './position-of.ts'

/**
 * One row per question of the framework, in its order, from everyone's latest sent version. Drafts never get here: who has not
 * sent is 'pending'. Other approaches do not enter: `comparedWith` looks at the same municipality's answer for this approach.
 */
export function compareAssessment(
  framework: AssessmentFramework,
  respondents: readonly RespondentVersion[],
): Discrepancy[] {
  return framework.questions.map((question) =>
    compare(question, positionsOf(question, respondents), besideOf(framework, question, respondents)),
  )
}

/** Everyone's position on one question, also of those whose questionnaire does not ask it. */
export function positionsOf(question: Question, respondents: readonly RespondentVersion[]): Position[] {
  return respondents.map((respondent) => positionOf(question, respondent))
}

/** The municipality's position on the question that this one is compared with, if any. */
export function besideOf(
  framework: AssessmentFramework,
  question: Question,
  respondents: readonly RespondentVersion[],
): Beside | null {
  const other = framework.questions.find((each) => each.code === question.comparedWith)
  const municipality = respondents.find((respondent) => respondent.kind === 'municipality')
  if (other === undefined || municipality === undefined) return null
  return { question: other, position: positionOf(other, municipality) }
}

/** What the comparison of one question rests on, as one text: the positions and the one it is held beside. See `basisOf`. */
export function basisOfQuestion(
  framework: AssessmentFramework,
  question: Question,
  respondents: readonly RespondentVersion[],
): string {
  const positions = positionsOf(question, respondents)
  const beside = besideOf(framework, question, respondents)
  return basisOf(beside ? [...positions, beside.position] : positions)
}
