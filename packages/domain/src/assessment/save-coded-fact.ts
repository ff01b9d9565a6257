import { isRefusal, type Refusal } from '../refusal.ts'
import type { CodedFactContent, CodedFactDefinition } from './coded-fact.ts'
import { type JudgementStatus, step } from './judgement.ts'

/** Refuses a value the fact does not know, one given twice, two where one is asked, and another beside "valt niet te zeggen". */
export function saveCodedFact(
  definition: Pick<CodedFactDefinition, 'values' | 'many'>,
  standing: { status: JudgementStatus } | null,
  { values }: CodedFactContent,
): Refusal | { accepted: true } {
  const editable = standing ? step(standing.status, 'edit') : null
  if (isRefusal(editable)) return editable
  const chosen = values.map((code) => definition.values.find((value) => value.code === code))
  if (chosen.includes(undefined)) return invalid('unknown-value')
  if (new Set(values).size < values.length) return invalid('value-twice')
  if (!definition.many && values.length > 1) return invalid('one-value')
  if (values.length > 1 && chosen.some((value) => value?.excludes)) return invalid('value-stands-alone')
  return { accepted: true }
}

/** Refuses to offer a fact without a value, a reason or a source; names each. */
export function submitCodedFact(fact: {
  status: JudgementStatus
  content: CodedFactContent
}): Refusal | { status: 'submitted' } {
  const after = step(fact.status, 'submit')
  if (isRefusal(after)) return after
  const { values, reason, source } = fact.content
  const issues = [
    ...(values.length === 0 ? [{ path: 'values', reason: 'value-missing' }] : []),
    ...(reason === null ? [{ path: 'reason', reason: 'fact-reason-missing' }] : []),
    ...(source === null ? [{ path: 'source', reason: 'source-missing' }] : []),
  ]
  return issues.length > 0 ? { refused: 'invalid', reason: 'fact-incomplete', issues } : { status: 'submitted' }
}

function invalid(reason: string): Refusal {
  return { refused: 'invalid', reason, field: 'values' }
}
