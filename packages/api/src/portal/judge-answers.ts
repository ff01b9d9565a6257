import type { AnswerToSave } from '@toezicht/database/repositories/answer'
import { type AnswerHint, type AnswerProblem, judgeAnswer } from '@toezicht/domain/submission/judge-answer'
import type { AnswerInput } from './answer-input.ts'
import type { QuestionnaireFacts } from './questionnaire-facts.ts'

export interface InvalidAnswer {
  question: string
  outcome: 'invalid'
  field: 'value' | 'explanation'
  problem: AnswerProblem | 'unknown-question'
}

/** Each answer judged against its question; nothing here looks at the moment. */
export function judgeAnswers(facts: QuestionnaireFacts, answers: readonly AnswerInput[]) {
  const accepted: AnswerToSave[] = []
  const invalid: InvalidAnswer[] = []
  const hints = new Map<string, AnswerHint>()
  for (const { question, value, explanation, expected } of answers) {
    const asked = facts.byCode.get(question)
    if (!asked) {
      invalid.push({ question, outcome: 'invalid', field: 'value', problem: 'unknown-question' })
      continue
    }
    const judged = judgeAnswer(asked, value, explanation)
    if (judged.outcome === 'refused') {
      const { field, problem } = judged.refusal
      invalid.push({ question, outcome: 'invalid', field, problem })
    } else {
      accepted.push({ question, value: judged.value, explanation: judged.explanation, expected })
      if (judged.hint) hints.set(question, judged.hint)
    }
  }
  return { accepted, invalid, hints }
}
