import { ErrorSummary, type FieldError } from '@toezicht/ui/error-summary.tsx'
import type { Refused } from './call.ts'
import type { IssuePlace } from './issue-place.ts'
import { issueWords, postedPlace } from './posted-place.ts'
import { refusalWords } from './refusal-words.ts'

/** What went wrong with the form just posted, above the page; nothing when all is well. `placeOf`: where a path stands on a page that has its fields more than once. */
export function FormErrors({
  refused,
  placeOf = postedPlace,
}: {
  refused: Refused | undefined
  placeOf?: (path: string) => IssuePlace
}) {
  if (!refused) return null
  const { refusal } = refused
  const named = 'field' in refusal ? refusal.field : undefined
  const place = named && (placeOf(named).field ?? named)
  const field = place ? { field: place } : {}
  const issues = 'issues' in refusal && refusal.issues ? refusal.issues : []
  const errors =
    issues.length > 0 ? issues.map((issue) => issueError(issue, placeOf)) : [{ ...field, text: refusalWords(refusal) }]
  return <ErrorSummary errors={errors} />
}

function issueError(
  { path, reason }: { path: string; reason: string },
  placeOf: (path: string) => IssuePlace,
): FieldError {
  const { label, field } = placeOf(path)
  return { ...(field && { field }), text: label ? `${label}: ${issueWords(path, reason)}` : issueWords(path, reason) }
}

/** What was typed in `form` before it was refused, for the fields' default values. */
export function keptIn(
  refused: Refused | undefined,
  form: string,
): (name: string, index?: number) => string | undefined {
  return (name, index = 0) => (refused?.form === form ? refused.kept[name]?.[index] : undefined)
}
