import type { Question } from '../questionnaire/question.ts'
import type { AssessmentFramework } from './assessment-framework.ts'
import { indicatorsOf } from './assessment-framework.ts'
import type { Defect } from './integrity.ts'

const choiceTypes: readonly string[] = ['yes-no-unknown', 'single-choice', 'multiple-choice']
const comparedByOption: readonly string[] = ['equal', 'count', 'overlap']

/** Everything wrong with one question of a framework, path by path. */
export function questionDefects(framework: AssessmentFramework, question: Question): Defect[] {
  const reasons = [
    ...optionReasons(question),
    ...claimReasons(question),
    ...conditionReasons(framework, question),
    ...comparisonReasons(framework, question),
    ...placeReasons(framework, question),
  ]
  return reasons.map(([part, reason]) => ({ path: `questions.${question.code}.${part}`, reason }))
}

type Reason = [part: string, reason: string]

function optionReasons(question: Question): Reason[] {
  const codes = question.options.map((option) => option.code)
  const roles = question.options.map((option) => option.role)
  const found: Reason[] = codes
    .filter((code, index) => codes.indexOf(code) !== index)
    .map((code) => [`options.${code}`, 'option code occurs twice'])
  if (choiceTypes.includes(question.answerType) && codes.length < 2) found.push(['options', 'a choice needs options'])
  if (!choiceTypes.includes(question.answerType) && question.answerType !== 'document-upload' && codes.length > 0) {
    found.push(['options', `a ${question.answerType} has no options`])
  }
  if (question.answerType === 'yes-no-unknown' && codes.join() !== 'yes,no,unknown') {
    found.push(['options', 'must be yes, no and unknown'])
  }
  for (const role of ['unknown', 'other'] as const) {
    if (roles.filter((each) => each === role).length > 1) found.push(['options', `more than one option is ${role}`])
  }
  if (question.answerType !== 'multiple-choice' && roles.includes('exclusive')) {
    found.push(['options', 'only a multiple choice has an exclusive option'])
  }
  return found
}

function claimReasons(question: Question): Reason[] {
  const single = question.answerType === 'yes-no-unknown' || question.answerType === 'single-choice'
  const needed = single || comparedByOption.includes(question.comparison)
  const found: Reason[] = question.options
    .filter((option) => option.role !== 'unknown' && option.claim === undefined && needed)
    .map((option) => [`options.${option.code}.claim`, 'a compared option needs a claim'])
  for (const option of question.options) {
    if (option.claim !== undefined && !/^[^.!?]*[^.!?\s]$/.test(option.claim)) {
      found.push([`options.${option.code}.claim`, 'a claim is a clause without a full stop'])
    }
    if (option.claim?.startsWith('dat ')) found.push([`options.${option.code}.claim`, 'leave out "dat"'])
  }
  const listed = question.answerType === 'multiple-choice' || question.answerType.startsWith('number')
  if (listed && question.topic === undefined) found.push(['topic', 'a list or number needs one for its sentence'])
  if (question.answerType.startsWith('number') !== (question.unit !== undefined)) {
    found.push(['unit', 'every number and nothing else has one'])
  }
  return found
}

function conditionReasons(framework: AssessmentFramework, question: Question): Reason[] {
  if (question.condition === undefined) return []
  const { question: asked, anyOf } = question.condition
  const place = framework.questions.findIndex((each) => each.code === asked)
  const target = framework.questions[place]
  if (target === undefined) return [['condition.question', `no question ${asked}`]]
  const found: Reason[] = anyOf
    .filter((code) => !target.options.some((option) => option.code === code))
    .map((code) => ['condition.anyOf', `${asked} has no option ${code}`])
  if (place >= framework.questions.indexOf(question)) found.push(['condition.question', 'is asked later'])
  if (target.audience !== 'both' && target.audience !== question.audience) {
    found.push(['condition.question', 'is not in the same questionnaire'])
  }
  return found
}

function comparisonReasons(framework: AssessmentFramework, question: Question): Reason[] {
  const found: Reason[] = []
  const { comparison, comparedWith, answerType } = question
  if (comparedWith !== undefined && !framework.questions.some((each) => each.code === comparedWith)) {
    found.push(['comparedWith', `no question ${comparedWith}`])
  }
  if (comparison === 'number' && comparedWith === undefined) found.push(['comparedWith', 'a number needs one'])
  if (comparison === 'overlap' && answerType !== 'multiple-choice') found.push(['comparison', 'overlap compares lists'])
  const single = answerType === 'yes-no-unknown' || answerType === 'single-choice'
  if ((comparison === 'equal' || comparison === 'count') && !single) {
    found.push(['comparison', `${comparison} compares one choice`])
  }
  if (comparison === 'text' && !answerType.endsWith('-text')) found.push(['comparison', 'text compares texts'])
  return found
}

function placeReasons(framework: AssessmentFramework, question: Question): Reason[] {
  const known = new Set(indicatorsOf(framework).map((indicator) => indicator.code))
  const found: Reason[] = question.indicators
    .filter((code) => !known.has(code))
    .map((code) => ['indicators', `no indicator ${code}`])
  if (question.theme !== 'A' && question.indicators.some((code) => !code.startsWith(`${question.theme}.`))) {
    found.push(['indicators', 'an indicator of another theme'])
  }
  if (question.theme !== 'A' && question.indicators.length === 0) found.push(['indicators', 'belongs to no indicator'])
  if (question.maximumChoices !== undefined && question.answerType !== 'multiple-choice') {
    found.push(['maximumChoices', 'only a multiple choice has a maximum'])
  }
  if (question.partnerText !== undefined && question.audience !== 'both') {
    found.push(['partnerText', 'only for a question that both answer'])
  }
  return found
}
