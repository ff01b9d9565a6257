import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { affirms } from '../comparison/affirms.ts'
import { formatCount } from '../comparison/dutch.ts'
import { impossibleNumber } from '../comparison/numbers.ts'
import { isAsked } from '../questionnaire/condition.ts'
import type { Question, SectionCode } from '../questionnaire/question.ts'
import { type QuestionnaireKind, questionsOf } from '../questionnaire/questionnaire.ts'
import { answerStateOf, type DraftAnswers, type DraftDocuments, valuesOf } from './answer-state.ts'
import type { AnswerValue } from './answer-value.ts'
import { mentionedDocuments } from './mentioned-documents.ts'
import { namedButMissing } from './named-document.ts'

/** A place the control page jumps to. */
export type ControlPoint = { question: string; section: SectionCode }

/** Answers of this respondent that do not go together, said in Dutch, with the questions to look at again. */
export type ControlContradiction = { questions: ControlPoint[]; message: string }

export type ControlList = {
  blanks: ControlPoint[]
  contradictions: ControlContradiction[]
  /** Affirmed without a document: STJ will note "niet gezien door STJ". */
  withoutDocument: ControlPoint[]
  /** The answer speaks of a document that was not added; `named`: how it does. */
  unseen: (ControlPoint & { named: string })[]
}

/**
 * What a respondent sees before sending. Nothing here blocks sending: blanks are confirmed, contradictions are hints. `only`: while single
 * questions are out, their codes; then what concerns none of them is left out.
 */
export function controlOf(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  answers: DraftAnswers,
  documents: DraftDocuments,
  only: ReadonlySet<string> | null = null,
): ControlList {
  const questions = questionsOf(framework, kind)
  const values = valuesOf(answers)
  const asked = questions.filter((question) => isAsked(question, values, questions))
  const visible = new Map(asked.map((question) => [question.code, values.get(question.code) ?? null]))
  const uploaded = [...documents.values()].flat()
  const linked = (question: Question) => documents.get(question.code) ?? []
  const stateOf = (question: Question) => answerStateOf(question, visible.get(question.code) ?? null, linked(question))
  const concerns = ({ code }: Question) => only === null || only.has(code)
  const withoutDocument = asked
    .filter((question) => question.comparison === 'document' && linked(question).length === 0)
    .filter((question) => affirms(question, visible.get(question.code) ?? null))
    .filter((question) => {
      const answer = answers.get(question.code)
      return mentionedDocuments(answer?.value ?? null, answer?.explanation ?? null, uploaded).length === 0
    })
  const unseen = asked.flatMap((question) => {
    if (!concerns(question) || withoutDocument.includes(question)) return []
    const { value, explanation } = answers.get(question.code) ?? { value: null, explanation: null }
    const named = namedButMissing(value, explanation, { here: linked(question).length, everywhere: uploaded })
    return named === null ? [] : [{ ...pointOf(question), named }]
  })
  const contradictions = [
    ...impossible(asked, visible),
    ...declared(framework, asked, visible),
    ...onPaperOnly(asked, visible, linked),
  ]
  return {
    blanks: asked.filter((question) => concerns(question) && stateOf(question) === 'blank').map(pointOf),
    contradictions: contradictions.filter(
      ({ questions: named }) => only === null || named.some(({ question }) => only.has(question)),
    ),
    withoutDocument: withoutDocument.filter(concerns).map(pointOf),
    unseen,
  }
}

/** An answer that there is something on paper, while the document it asks for was not added: "ja, op papier". */
function onPaperOnly(
  asked: readonly Question[],
  visible: Visible,
  linked: (question: Question) => readonly unknown[],
): ControlContradiction[] {
  return asked.flatMap((upload) => {
    if (upload.answerType !== 'document-upload' || linked(upload).length > 0) return []
    const above = asked.find(({ code }) => code === upload.condition?.question)
    const value = above && visible.get(above.code)
    if (!above || value?.kind !== 'choice') return []
    const chosen = above.options.find(
      ({ code }) => value.options.includes(code) && upload.condition?.anyOf.includes(code),
    )
    const message = `U antwoordt “${chosen?.label ?? 'ja'}”, maar u hebt het stuk niet toegevoegd.`
    return [{ questions: [above, upload].map(pointOf), message }]
  })
}

type Visible = ReadonlyMap<string, AnswerValue | null>

function pointOf(question: Question): ControlPoint {
  return { question: question.code, section: question.theme }
}

/** Numbers that cannot both be true, each pair once. */
function impossible(asked: readonly Question[], visible: Visible): ControlContradiction[] {
  return asked
    .filter((question) => question.answerType === 'number-range')
    .flatMap((question) => {
      const other = asked.find((each) => each.code === question.comparedWith)
      const found = impossibleNumber(
        visible.get(question.code) ?? null,
        other === undefined ? null : (visible.get(other.code) ?? null),
      )
      if (found === null) return []
      if (found.kind === 'low-above-high') {
        return [{ questions: [pointOf(question)], message: 'Het laagste aantal is hoger dan het hoogste aantal.' }]
      }
      const [served, known] = [formatCount(found.served), formatCount(found.known)]
      const message = `U noemt ${served} gezinnen die hulp krijgen, maar ook dat er hooguit ${known} gezinnen zijn.`
      return [{ questions: [other, question].flatMap((each) => (each === undefined ? [] : [pointOf(each)])), message }]
    })
}

function declared(
  framework: AssessmentFramework,
  asked: readonly Question[],
  visible: Visible,
): ControlContradiction[] {
  return framework.ownContradictions
    .filter(({ all }) => all.every((part) => holds(part, visible.get(part.question) ?? null)))
    .map(({ all, message }) => ({
      questions: asked.filter((question) => all.some((part) => part.question === question.code)).map(pointOf),
      message,
    }))
}

function holds(
  part: AssessmentFramework['ownContradictions'][number]['all'][number],
  value: AnswerValue | null,
): boolean {
  if ('anyOf' in part) return value?.kind === 'choice' && value.options.some((code) => part.anyOf.includes(code))
  if (value?.kind !== 'number') return false
  return part.number === 'zero' ? value.number === 0 : value.number > 0
}
