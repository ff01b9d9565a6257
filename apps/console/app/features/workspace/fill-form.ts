import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { flushSync } from 'react-dom'
import { splitParagraphs } from '../form/read-form.ts'
import { tellFindingReplaced } from './finding-replaced.ts'
import { documentLines, readFinding } from './read-finding.ts'

/** The fields of the finding's form, read and written as its content. Verdicts on indicators that have no row on this page stay as they are. */
export function openFields(form: HTMLFormElement, start: FindingContent) {
  let shown = start
  return {
    read: () => withRest(readFinding(new FormData(form)).content, form, shown),
    /** As the page came, before anybody typed. */
    readFirst(): FindingContent {
      const clean = form.cloneNode(true) as HTMLFormElement
      clean.reset()
      return withRest(readFinding(new FormData(clean)).content, form, shown)
    },
    write(content: FindingContent): void {
      shown = content
      const paragraphs = (lines: readonly string[]) => lines.join('\n\n')
      setText(form, 'text', paragraphs(content.blocks.map(({ text }) => text)))
      setText(form, 'attention', paragraphs(content.pointsOfAttention))
      setText(form, 'documents', documentLines(content.documents))
      for (const input of rowsOf(form)) setVerdict(form, input, content)
      // Fields that React keeps must say the new content before anything is read again.
      flushSync(() => tellFindingReplaced(content))
    },
  }
}

function rowsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="indicator"]')]
}

function withRest(content: FindingContent, form: HTMLFormElement, shown: FindingContent): FindingContent {
  const rows = new Set(rowsOf(form).map(({ value }) => value))
  const rest = shown.verdicts.filter(({ indicator }) => !rows.has(indicator))
  return rest.length > 0 ? { ...content, verdicts: [...content.verdicts, ...rest] } : content
}

/** Leaves a field alone that says the same already, and the caret where it was. */
function setText(form: HTMLFormElement, name: string, text: string): void {
  const field = form.elements.namedItem(name)
  if (!(field instanceof HTMLTextAreaElement) || field.value === text) return
  if (splitParagraphs(field.value).join('\n\n') === splitParagraphs(text).join('\n\n')) return
  const { selectionStart, scrollTop } = field
  field.value = text
  if (document.activeElement !== field) return
  field.setSelectionRange(selectionStart, selectionStart)
  field.scrollTop = scrollTop
}

function setVerdict(form: HTMLFormElement, row: HTMLInputElement, content: FindingContent): void {
  const found = content.verdicts.find(({ indicator }) => indicator === row.value)
  if (row.type === 'checkbox') row.checked = found !== undefined
  for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="verdict-${CSS.escape(row.value)}"]`)) {
    radio.checked = radio.value === (found?.verdict ?? '')
  }
  const reason = form.elements.namedItem(`reason-${row.value}`)
  if (reason instanceof HTMLInputElement) reason.value = found?.reason ?? ''
}
