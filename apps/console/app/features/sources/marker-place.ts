import { markerOf, withoutMarkers } from '@toezicht/domain/assessment/source-marker'

/** A text with a marker at a place: one space before it, unless it follows another marker or begins the text. */
export function markerAt(text: string, at: number, number: number): { insert: string; at: number } {
  const before = text.slice(0, at)
  const spaced = before === '' || /[\s\]]$/.test(before)
  return { insert: `${spaced ? '' : ' '}${markerOf(number)}`, at }
}

/** Puts the marker of a source at the caret, so that undo takes it out again; the field's `input` event tells the editor. */
export function insertMarker(field: HTMLTextAreaElement, number: number): void {
  const { insert, at } = markerAt(field.value, field.selectionEnd, number)
  field.focus()
  field.setSelectionRange(at, at)
  // The only way to type into a field that its undo knows; where a browser has none, the text is set.
  if (document.execCommand('insertText', false, insert)) return
  field.setRangeText(insert, at, at, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Takes the markers of a source out of these fields. */
export function removeMarkers(fields: Iterable<HTMLTextAreaElement>, number: number): void {
  for (const field of fields) {
    const left = withoutMarkers(field.value, [number])
    if (left !== field.value) field.value = left
  }
}
