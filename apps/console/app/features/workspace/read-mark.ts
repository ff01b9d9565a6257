import { type Mark, markSchema } from '@toezicht/domain/comparison/mark'
import { textOf } from '../form/read-form.ts'

/** A form that notes something about one answer, as the procedure wants it. An empty value takes the note back; a value that no form offers is a 404. */
export function readMark(form: FormData): {
  respondent: string
  question: string
  version: number
  beside: number
  mark: Mark
} {
  const mark = markSchema.safeParse({ kind: textOf(form, 'kind'), value: textOf(form, 'value') || null })
  if (!mark.success) throw new Response(null, { status: 404 })
  return {
    respondent: textOf(form, 'respondent'),
    question: textOf(form, 'question'),
    version: Number(textOf(form, 'version')),
    beside: Number(textOf(form, 'beside')),
    mark: mark.data,
  }
}
