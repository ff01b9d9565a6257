import { type Source, sourceSchema } from '@toezicht/domain/assessment/source'

/** The sources in the editor's form: one hidden field each, as JSON. What is no source is left out; the procedure judges the rest. */
export function readSources(form: FormData): Source[] {
  return form.getAll('source').flatMap((value) => {
    const source = sourceSchema.safeParse(parsed(String(value)))
    return source.success ? [source.data] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
