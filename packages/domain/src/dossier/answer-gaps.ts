import { canonicalJson } from '../publication/canonical-json.ts'
import type { Gap } from '../publication/completeness.ts'
import type { Question } from '../questionnaire/question.ts'
import { answerValueSchema } from '../submission/answer-value.ts'
import { judgeAnswer } from '../submission/judge-answer.ts'
import type { ApproachOutline } from './dossier-outline.ts'

type Answers = ApproachOutline['respondents']['municipality']['answers']
type Asked = 'municipality' | 'partner'

/** What is wrong with the answers in a dossier: an unknown question, one this respondent never gets, a value that does not fit. */
export function answerGaps(
  respondents: ApproachOutline['respondents'],
  questions: readonly Question[],
  path: string,
): Gap[] {
  const gapsOf = (answers: Answers, asked: Asked, at: string) =>
    Object.entries(answers).flatMap(([code, answer]) =>
      gapOf(
        questions.find((question) => question.code === code),
        answer,
        asked,
        `${at}.answers.${code}`,
      ),
    )
  return [
    ...gapsOf(respondents.municipality.answers, 'municipality', `${path}.municipality`),
    ...respondents.partners.flatMap(({ answers }, index) => gapsOf(answers, 'partner', `${path}.partners[${index}]`)),
  ]
}

function gapOf(question: Question | undefined, answer: Answers[string], asked: Asked, path: string): Gap[] {
  if (!question) return [{ path, reason: 'Deze vraag staat niet in de vragenlijst.' }]
  if (question.audience !== 'both' && question.audience !== asked)
    return [{ path, reason: 'Deze vraag krijgt deze ondervraagde niet.' }]
  if (answer.value !== null && !answerValueSchema.safeParse(answer.value).success) return []
  const judged = judgeAnswer(question, answer.value, answer.explanation)
  if (judged.outcome === 'refused') {
    const { field, problem } = judged.refusal
    return [{ path: `${path}.${field}`, reason: `Dit antwoord past niet bij de vraag (${problem}).` }]
  }
  const stored = { value: judged.value, explanation: judged.explanation }
  if (canonicalJson(stored) === canonicalJson({ value: answer.value, explanation: answer.explanation })) return []
  return [
    { path, reason: 'Dit antwoord staat niet in de vorm waarin het wordt bewaard (volgorde, lege tekst, spaties).' },
  ]
}
