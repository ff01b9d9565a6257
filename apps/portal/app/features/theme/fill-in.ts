import type { WrittenAnswer } from './read-answer.ts'

/** Puts an answer into the form's own controls, as if it had been typed there. */
export function fillIn(form: HTMLFormElement, code: string, { value, explanation }: WrittenAnswer): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `[data-question="${code}"] [name]`,
  )) {
    const [part] = control.name.split('.')
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      control.checked = value?.kind === 'choice' && value.options.includes(control.value)
    } else if (part === 't') control.value = explanation ?? ''
    else if (part === 'a') control.value = (value?.kind === 'choice' ? value.other : undefined) ?? ''
    else if (part === 'l') control.value = value?.kind === 'range' ? String(value.low ?? '') : ''
    else if (part === 'h') control.value = value?.kind === 'range' ? String(value.high ?? '') : ''
    else if (part === 'w')
      control.value = value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.number) : ''
  }
}

/** Two texts under each other; a blank one adds nothing. */
export function mergeTexts(mine: WrittenAnswer, theirs: WrittenAnswer): WrittenAnswer {
  const joined = (one: string | null, other: string | null) => [one, other].filter(Boolean).join('\n\n')
  const textOf = ({ value }: WrittenAnswer) => (value?.kind === 'text' ? value.text : '')
  const text = joined(textOf(theirs), textOf(mine))
  const remarks =
    mine.explanation === theirs.explanation ? mine.explanation : joined(theirs.explanation, mine.explanation)
  return { value: text ? { kind: 'text', text } : null, explanation: remarks || null }
}
