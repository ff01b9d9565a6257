import { describe, expect, test } from 'vitest'
import { approveSeveral, type ItemToApprove, returnSeveral } from './approve-several.ts'
import { judgementStatuses } from './judgement.ts'

const item = (id: string, over: Partial<ItemToApprove> = {}): ItemToApprove => ({
  kind: 'finding',
  id,
  status: 'submitted',
  contentHash: `h-${id}`,
  seenHash: `h-${id}`,
  changers: ['anna'],
  opened: true,
  ...over,
})
const refusalOf = (over: Partial<ItemToApprove>) => approveSeveral([item('een'), item('twee', over)], 'bas')

describe('approving several', () => {
  test('approves all that were opened as they stand, by someone who wrote none of them', () => {
    expect(approveSeveral([item('een'), item('twee', { kind: 'conclusion' })], 'bas')).toEqual({ status: 'approved' })
  })

  test.each([
    ['was not opened', { opened: false }, 'not-opened'],
    ['changed since', { contentHash: 'h-drie' }, 'changed-since-opened'],
    ['is own writing', { changers: ['anna', 'bas'] }, 'own-writing'],
    ['was approved by another', { status: 'approved' }, 'approved-already'],
    ['became a draft', { status: 'draft' }, 'waits-no-more'],
  ] as const)('refuses the whole when one of them %s, and names that one', (_, over, reason) => {
    expect(refusalOf(over)).toEqual({
      refused: 'invalid',
      reason: 'not-all',
      issues: [{ path: 'finding:twee', reason }],
    })
  })

  test('names every one that is in the way', () => {
    const refusal = approveSeveral([item('een', { opened: false }), item('twee', { changers: ['bas'] })], 'bas')
    expect(refusal).toMatchObject({
      issues: [
        { path: 'finding:een', reason: 'not-opened' },
        { path: 'finding:twee', reason: 'own-writing' },
      ],
    })
  })

  test('refuses nothing at all, and the same thing twice', () => {
    expect(approveSeveral([], 'bas')).toMatchObject({ reason: 'nothing-chosen' })
    expect(approveSeveral([item('een'), item('een')], 'bas')).toMatchObject({ reason: 'item-twice' })
  })
})

describe('giving several back', () => {
  test('gives all back that wait, own writing too', () => {
    expect(returnSeveral([item('een'), item('twee')], 'Korter.')).toEqual({ status: 'returned' })
  })
  test.each(['', '  '])('refuses without a remark (%j)', (remark) => {
    expect(returnSeveral([item('een')], remark)).toMatchObject({ reason: 'remark-missing', field: 'remark' })
  })
  test.each(judgementStatuses.filter((status) => status !== 'submitted'))('refuses what is %s', (status) => {
    expect(returnSeveral([item('een'), item('twee', { status })], 'Korter.')).toMatchObject({
      issues: [{ path: 'finding:twee' }],
    })
  })
  test('refuses nothing at all', () => {
    expect(returnSeveral([], 'Korter.')).toMatchObject({ reason: 'nothing-chosen' })
  })
})
