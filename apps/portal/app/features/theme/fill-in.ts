import { joinTexts } from './join-texts.ts'
import type { WrittenAnswer } from './read-answer.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

/** Puts an answer into the form's own controls, as if it had been typed there. */
export function fillIn(form: HTMLFormElement, code: string, answer: WrittenAnswer): void {
  const { value, explanation } = answer
  for (const control of form.querySelectorAll<Control>(`[data-question="${code}"] [name]`)) {
    const part = control.name.slice(0, 1)
    if (control.name !== `${part}.${code}`) continue
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      control.checked = value?.kind === 'choice' && value.options.includes(control.value)
      continue
    }
    const text = textFor(part, answer)
    if (text === null) continue
    put(control, text)
    const folded = part === 't' && explanation ? control.closest('details') : null
    if (folded) folded.open = true
  }
}

/** What belongs in a text control; null for what is none of an answer's parts. */
function textFor(part: string, { value, explanation }: WrittenAnswer): string | null {
  switch (part) {
    case 't':
      return explanation ?? ''
    case 'a':
      return (value?.kind === 'choice' ? value.other : undefined) ?? ''
    case 'l':
      return value?.kind === 'range' ? String(value.low ?? '') : ''
    case 'h':
      return value?.kind === 'range' ? String(value.high ?? '') : ''
    case 'w':
      return value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.number) : ''
    default:
      return null
  }
}

/** The caret of whoever is in the field stays about where it was. */
function put(control: Control, text: string): void {
  if (control.value === text) return
  const at = control.ownerDocument.activeElement === control ? control.selectionStart : null
  control.value = text
  if (at !== null) control.setSelectionRange(at, at)
}

/** Both as one proposal; what they share stands there once. */
export function mergeTexts(mine: WrittenAnswer, theirs: WrittenAnswer): WrittenAnswer {
  const textOf = ({ value }: WrittenAnswer) => (value?.kind === 'text' ? value.text : '')
  const text = joinTexts(textOf(theirs), textOf(mine))
  const remarks = joinTexts(theirs.explanation ?? '', mine.explanation ?? '')
  return { value: text ? { kind: 'text', text } : null, explanation: remarks || null }
}
