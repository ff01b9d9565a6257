import { type Source, sourceSchema } from '@toezicht/domain/assessment/source'
import { withoutMarkers } from '@toezicht/domain/assessment/source-marker'

/** The sources in the editor's form, less those that are to go, and how to take their markers out of a text. What is no source is left out. */
export function readSources(form: FormData): { sources: Source[]; clean: (text: string) => string } {
  const going = form.getAll('remove-source').map(Number)
  const sources = parsedSources(form.getAll('source').map(String))
  return {
    sources: sources.filter(({ number }) => !going.includes(number)),
    clean: (text) => withoutMarkers(text, going),
  }
}

/** One source per hidden field, as JSON; the procedure judges what they are worth. */
export function parsedSources(values: readonly string[]): Source[] {
  return values.flatMap((value) => {
    const source = sourceSchema.safeParse(parsedJson(value))
    return source.success ? [source.data] : []
  })
}

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
