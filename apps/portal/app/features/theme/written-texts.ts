import type { Question } from '@toezicht/domain/questionnaire/question'

export interface WrittenText {
  id: string
  question: string
  value: string
}

/** What somebody filled in on a posted page, beside the words of the question; options by their label. Empty fields are left out. */
export function writtenTexts(
  kept: Readonly<Record<string, readonly string[]>>,
  questions: readonly Pick<Question, 'code' | 'text' | 'options'>[],
): WrittenText[] {
  return Object.entries(kept).flatMap(([name, values]) => {
    const code = /^[wtalh]\.(.+)$/.exec(name)?.[1]
    if (code === undefined) return []
    const question = questions.find((each) => each.code === code)
    const labelOf = (value: string) => question?.options.find((option) => option.code === value)?.label ?? value
    return values
      .filter((value) => value.trim() !== '')
      .map((value, at) => ({
        id: `${name} ${at}`,
        question: question?.text ?? `Vraag ${code}`,
        value: name.startsWith('w.') ? labelOf(value) : value,
      }))
  })
}
