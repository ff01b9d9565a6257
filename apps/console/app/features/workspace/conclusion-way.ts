import { type ConclusionContent, conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import {
  type ConclusionPlace,
  mergeConclusion,
  takeBothSides,
  takeTheirSides,
} from '@toezicht/domain/assessment/merge-conclusion'
import { splitLines, textOf } from '../form/read-form.ts'
import type { Way } from '../saving/text-saver.ts'
import type { Fields } from '../saving/use-saver.ts'

/** How a conclusion is saved by itself: its content, and how two changes of it come together. */
export const conclusionWay: Way<ConclusionContent, ConclusionPlace> = {
  schema: conclusionContentSchema,
  merge: mergeConclusion,
  takeTheirs: takeTheirSides,
  takeBoth: takeBothSides,
  emptied: () => ({ strengths: [], improvements: [] }),
}

/** The two fields as the procedure wants them: one point per line. */
export function readConclusion(form: FormData): ConclusionContent {
  return {
    strengths: splitLines(textOf(form, 'strengths')),
    improvements: splitLines(textOf(form, 'improvements')),
  }
}

export function openConclusionFields(form: HTMLFormElement): Fields<ConclusionContent> {
  return {
    read: () => readConclusion(new FormData(form)),
    readFirst() {
      const clean = form.cloneNode(true) as HTMLFormElement
      clean.reset()
      return readConclusion(new FormData(clean))
    },
    write({ strengths, improvements }) {
      setLines(form, 'strengths', strengths)
      setLines(form, 'improvements', improvements)
    },
  }
}

/** Leaves a field alone that says the same already, and the caret where it was. */
function setLines(form: HTMLFormElement, name: string, lines: readonly string[]): void {
  const field = form.elements.namedItem(name)
  const text = lines.join('\n')
  if (!(field instanceof HTMLTextAreaElement) || splitLines(field.value).join('\n') === text) return
  const { selectionStart } = field
  field.value = text
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionStart)
}
