import { isRefusal, type Refusal } from '../refusal.ts'
import { type FactCheckStatus, stepFactCheck } from './fact-check.ts'

/**
 * Sends the comments. Without any, "no comments" must be said knowingly; a comment that has a document and no words is refused, since nobody could
 * tell what the document is to show. `nothing` beside comments is refused as well: one of the two is a mistake.
 */
export function sendFactCheck(
  status: FactCheckStatus,
  comments: readonly { body: string; documents: number }[],
  nothing: boolean,
): Refusal | { status: FactCheckStatus } {
  const after = stepFactCheck(status, 'send')
  if (isRefusal(after)) return after
  const said = comments.filter(({ body }) => body.trim() !== '')
  if (comments.some(({ body, documents }) => body.trim() === '' && documents > 0))
    return { refused: 'invalid', reason: 'fact-check-comment-empty' }
  if (said.length === 0 && !nothing) return { refused: 'invalid', reason: 'fact-check-nothing', field: 'nothing' }
  if (said.length > 0 && nothing) return { refused: 'invalid', reason: 'fact-check-something', field: 'nothing' }
  return after
}
