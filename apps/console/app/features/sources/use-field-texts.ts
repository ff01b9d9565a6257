import { type RefObject, useEffect, useState } from 'react'
import { onFindingReplaced } from '../workspace/finding-replaced.ts'

const pause = 250

/** One text as it is being written, with the field it stands in. */
export interface FieldText {
  field: string
  label: string
  text: string
}

/** What stands in these fields (ids) of a form, a moment after the last change; a hidden or missing field counts as empty. */
export function useFieldTexts(
  box: RefObject<HTMLElement>,
  fields: readonly { id: string; label: string }[],
  initial: readonly string[],
): FieldText[] {
  const [texts, setTexts] = useState(initial)
  const ids = fields.map(({ id }) => id).join(' ')
  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form) return
    let timer: number | undefined
    const read = () => setTexts(ids.split(' ').map(fieldValue))
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(read, pause)
    }
    read()
    form.addEventListener('input', later)
    const stop = onFindingReplaced(later)
    return () => {
      window.clearTimeout(timer)
      form.removeEventListener('input', later)
      stop()
    }
  }, [box, ids])
  return fields.map(({ id, label }, at) => ({ field: id, label, text: texts[at] ?? '' }))
}

function fieldValue(id: string): string {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement && !field.checkVisibility()) return ''
  return isText(field) ? field.value : ''
}

/** Leads to a place in a field: it gets the focus with these characters chosen. */
export function showPlace(field: string, start: number, end: number): void {
  const found = document.getElementById(field)
  if (!isText(found)) return
  found.focus()
  found.setSelectionRange(start, end)
}

function isText(field: HTMLElement | null): field is HTMLTextAreaElement | HTMLInputElement {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
}
