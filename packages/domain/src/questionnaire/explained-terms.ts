import type { AssessmentFramework, Term } from '../assessment-framework/assessment-framework.ts'
import type { Question } from './question.ts'

/** Words that stand in more questions than this part of them are explained once per page. */
const everywhere = 0.25

/**
 * The terms that this text uses: whole words in any case, also as a plural, and "drang of dwang" for "drang en dwang". A term in capitals is an
 * abbreviation and stands in capitals: "telt u niet mee" is not MEE.
 */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  const written = wordsOf(text)
  const spoken = written.toLowerCase()
  return terms.filter(({ term }) => {
    const isAbbreviation = term === term.toUpperCase()
    const words = (isAbbreviation ? wordsOf(term) : wordsOf(term).toLowerCase()).trim()
    const forms = isAbbreviation ? [words] : [words, `${words}en`, `${words}s`, words.replaceAll(' en ', ' of ')]
    return forms.some((form) => (isAbbreviation ? written : spoken).includes(` ${form} `))
  })
}

/**
 * How a questionnaire explains its words: at each question (text, help and options) those that are rare, and on every page the target group
 * and whatever is said all over. A term is never in both.
 */
export function explainedTerms(framework: AssessmentFramework, questions: readonly Question[]) {
  const used = new Map(questions.map((question) => [question.code, termsIn(textsOf(question), framework.terms)]))
  const count = (term: Term) => [...used.values()].filter((terms) => terms.includes(term)).length
  const common = framework.terms.filter((term) => count(term) > questions.length * everywhere)
  const targetGroup = framework.terms.slice(0, 1)
  const onEveryPage = [...targetGroup, ...common.filter((term) => !targetGroup.includes(term))]
  return {
    onEveryPage,
    atQuestion: (code: string) => (used.get(code) ?? []).filter((term) => !onEveryPage.includes(term)),
  }
}

function textsOf({ text, partnerText, help, options }: Question): string {
  return [text, partnerText, help, ...options.map(({ label }) => label)].join(' . ')
}

/** Words between single spaces, so that "MEE" is not found in "MEER". */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
