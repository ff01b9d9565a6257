import type { BlockContent } from '@toezicht/domain/national-report/report-block'
import { textOf } from '../form/read-form.ts'

/**
 * The fields of one block's form as its content. Text keeps its own white space; `insert` is a marker that a button without script asks for: it comes behind
 * the text. What the numbers said when they were read is the server's to say.
 */
export function readBlock(form: FormData): BlockContent | null {
  const kind = textOf(form, 'kind')
  const text = String(form.get('text') ?? '').replace(/\r\n?/g, '\n')
  const insert = textOf(form, 'insert')
  switch (kind) {
    case 'title':
      return { kind, text: text.trim() }
    case 'heading':
      return { kind, level: form.get('level') === '3' ? 3 : 2, text: text.trim() }
    case 'text':
      return { kind, text: insert ? `${text.trimEnd()} [[${insert}]]`.trimStart() : text, read: {} }
    case 'figure':
      return { kind, title: textOf(form, 'title'), figures: form.getAll('figures').map(String), read: {} }
    case 'indicators':
      return { kind, theme: textOf(form, 'theme') }
    case 'example':
      return { kind, example: textOf(form, 'example') || null }
    case 'heat-map':
    case 'municipalities':
      return { kind }
    default:
      return null
  }
}
