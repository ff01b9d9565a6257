import type { Entries } from './read-answer.ts'

/** What stands in a form's fields, also in those that can only be read: FormData leaves these out. */
export function formEntries(form: HTMLFormElement): Entries {
  const values = new Map<string, string[]>()
  for (const control of form.elements) {
    const known = enteredIn(control)
    if (known) values.set(known.name, [...(values.get(known.name) ?? []), known.value])
  }
  return { get: (name) => values.get(name)?.[0] ?? null, getAll: (name) => values.get(name) ?? [] }
}

function enteredIn(control: Element): { name: string; value: string } | null {
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) return control
  if (!(control instanceof HTMLInputElement)) return null
  const isChoice = control.type === 'radio' || control.type === 'checkbox'
  return isChoice && !control.checked ? null : control
}
