import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Dossier, DossierAnswers } from '@toezicht/domain/dossier/dossier'
import type { Gap } from '@toezicht/domain/publication/completeness'
import { findQuestion, type QuestionnaireKind } from '@toezicht/domain/questionnaire/questionnaire'
import { judgeAnswer } from '@toezicht/domain/submission/judge-answer'

/** Answers that this respondent was never asked for, or that do not fit their question. */
export function answerGaps(dossier: Dossier, framework: AssessmentFramework): Gap[] {
  return dossier.approaches.flatMap(({ respondents }, at) => {
    const path = `approaches[${at}].respondents`
    return [
      ...gapsIn(respondents.municipality.answers, 'full', framework, `${path}.municipality`),
      ...respondents.partners.flatMap(({ answers }, index) =>
        gapsIn(answers, 'limited', framework, `${path}.partners[${index}]`),
      ),
    ]
  })
}

function gapsIn(
  answers: DossierAnswers | undefined,
  kind: QuestionnaireKind,
  framework: AssessmentFramework,
  path: string,
): Gap[] {
  return Object.entries(answers ?? {}).flatMap(([code, { value, explanation }]) => {
    const question = findQuestion(framework, kind, code)
    const at = `${path}.answers.${code}`
    if (!question) return [{ path: at, reason: 'Deze vraag is niet aan deze ondervraagde gesteld.' }]
    const judged = judgeAnswer(question, value, explanation)
    if (judged.outcome === 'accepted') return []
    return [{ path: `${at}.${judged.refusal.field}`, reason: 'Dit antwoord past niet bij de vraag.' }]
  })
}
