import type { WrittenAnswer } from './read-answer.ts'

interface Labelled {
  options: readonly { code: string; label: string; role: string }[]
}

/** An answer with its explanation as plain text, for showing two beside each other. */
export function answerWords({ options }: Labelled, { value, explanation }: WrittenAnswer): string {
  const words: string[] = []
  if (value?.kind === 'text') words.push(value.text)
  if (value?.kind === 'number') words.push(String(value.number))
  if (value?.kind === 'range') words.push(`${value.low ?? '?'} tot ${value.high ?? '?'}`)
  if (value?.kind === 'choice') {
    const chosen = options.filter(({ code }) => value.options.includes(code)).map(({ label }) => label)
    words.push(chosen.join('\n'))
    if (value.other) words.push(`Namelijk: ${value.other}`)
  }
  if (explanation) words.push(`Toelichting: ${explanation}`)
  return words.filter(Boolean).join('\n')
}
