import { isRefusal, type Refusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'
import { type JudgementStatus, step } from './judgement.ts'
import { publishedFinding } from './published-finding.ts'
import { saysNothing } from './says-nothing.ts'

/** Refuses a finding without text, with a text that tells a reader nothing, with an indicator without a verdict, or with "geen oordeel" without its reason; names each. */
export function submitFinding(finding: {
  status: JudgementStatus
  content: FindingContent
}): Refusal | { status: 'submitted' } {
  const after = step(finding.status, 'submit')
  if (isRefusal(after)) return after
  const issues = [
    ...textIssues(publishedFinding(finding.content).text),
    ...finding.content.verdicts.flatMap(({ indicator, verdict, reason }) => [
      ...(verdict === null ? [{ path: indicator, reason: 'verdict-missing' }] : []),
      ...(verdict === 'no-verdict' && !reason ? [{ path: indicator, reason: 'reason-missing' }] : []),
    ]),
  ]
  return issues.length > 0 ? { refused: 'invalid', reason: 'finding-incomplete', issues } : { status: 'submitted' }
}

function textIssues(text: readonly string[]) {
  if (text.length === 0) return [{ path: 'blocks', reason: 'text-missing' }]
  return saysNothing(text) ? [{ path: 'blocks', reason: 'text-says-nothing' }] : []
}
