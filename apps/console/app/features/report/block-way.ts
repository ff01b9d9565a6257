import { z } from 'zod'
import type { Way } from '../saving/text-saver.ts'
import type { Fields } from '../saving/use-saver.ts'

export const blockTextSchema = z.object({ text: z.string() })
export type BlockText = z.infer<typeof blockTextSchema>

/** How the text of a block is saved by itself: two changes of one text never come together by themselves, a person chooses. */
export const blockWay: Way<BlockText, 'text'> = {
  schema: blockTextSchema,
  merge(base, own, theirs) {
    if (own.text === base.text) return { content: theirs, clashes: [] }
    if (theirs.text === base.text || theirs.text === own.text) return { content: own, clashes: [] }
    return { content: own, clashes: ['text'] }
  },
  takeTheirs: (_, theirs) => theirs,
  takeBoth: (merged, theirs) => ({ text: `${theirs.text.trimEnd()}\n\n${merged.text}` }),
  emptied: () => ({ text: '' }),
}

export function openTextField(form: HTMLFormElement): Fields<BlockText> {
  const field = () => {
    const found = form.elements.namedItem('text')
    return found instanceof HTMLTextAreaElement ? found : null
  }
  const read = (text: string) => ({ text: text.replace(/\r\n?/g, '\n') })
  return {
    read: () => read(field()?.value ?? ''),
    readFirst: () => read(field()?.defaultValue ?? ''),
    write({ text }) {
      const found = field()
      if (!found || found.value === text) return
      const { selectionStart } = found
      found.value = text
      if (document.activeElement === found) found.setSelectionRange(selectionStart, selectionStart)
    },
  }
}
