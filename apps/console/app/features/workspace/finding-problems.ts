import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import type { Refusal } from '@toezicht/domain/refusal'
import { issuePlace } from '../form/issue-place.ts'
import { reasonWords, refusalWords } from '../form/refusal-words.ts'

/** What is wrong with one field of the finding, in words; without a field it is about the whole. */
export interface FieldProblem {
  field: string | null
  text: string
}

const mostBytes = 240_000

/** What the server would not even read: the whole text is too long. Null when it may go. */
export function refuseTooLong(content: FindingContent): Refusal | null {
  if (new TextEncoder().encode(JSON.stringify(content)).length <= mostBytes) return null
  return { refused: 'invalid', reason: 'finding-too-long', field: 'blocks' }
}

/** A refusal as the editor says it: beside the field it is about, or by itself. */
export function problemsOf(refusal: Refusal): FieldProblem[] {
  const issues = 'issues' in refusal ? (refusal.issues ?? []) : []
  if (issues.length > 0) return issues.map(problemOf)
  const field = 'field' in refusal && refusal.field ? (issuePlace(refusal.field).field ?? null) : null
  return [{ field, text: refusalWords(refusal) }]
}

function problemOf({ path, reason }: { path: string; reason: string }): FieldProblem {
  const paragraph = /(?:^|\.)(blocks|pointsOfAttention)\.(\d+)/.exec(path)
  const { label, field = null } = issuePlace(path)
  if (paragraph && reason === 'too_big') {
    return {
      field,
      text: `Alinea ${Number(paragraph[2]) + 1} is te lang: een alinea heeft ten hoogste 6.000 tekens. Zet er een lege regel in.`,
    }
  }
  if (/(?:^|\.)blocks$/.test(path) && reason === 'too_big') {
    return { field, text: 'Dit zijn te veel alinea’s: een bevinding heeft er ten hoogste 60.' }
  }
  const verdict = /^T\d/.test(path) ? `oordeel-${path}` : field
  return { field: verdict, text: label ? `${label}: ${reasonWords(reason)}` : reasonWords(reason) }
}
