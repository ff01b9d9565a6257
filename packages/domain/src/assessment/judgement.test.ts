import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { judgementStatuses, judgementVerbs, step } from './judgement.ts'

const allowed: Record<string, string> = {
  'draft edit': 'draft',
  'draft remove': 'removed',
  'draft submit': 'submitted',
  'submitted edit': 'draft',
  'submitted return': 'returned',
  'submitted approve': 'approved',
  'returned edit': 'draft',
  'returned remove': 'removed',
  'returned submit': 'submitted',
  'approved edit': 'draft',
}

describe('every state of a judgement × every verb', () => {
  const cells = judgementStatuses.flatMap((status) => judgementVerbs.map((verb) => ({ status, verb })))
  test.each(cells)('$status, $verb', ({ status, verb }) => {
    const after = step(status, verb)
    const expected = allowed[`${status} ${verb}`]
    if (expected) expect(after).toEqual({ status: expected })
    else expect(after).toEqual({ refused: 'closed', reason: `cannot-${verb}-${status}` })
  })

  test('archive content never changes', () => {
    expect(judgementVerbs.every((verb) => isRefusal(step('from-archive', verb)))).toBe(true)
  })
})
