import { expect, test } from 'vitest'
import { approveReport, confirmReport, confirmWithdrawal, proposeReport, type ReportVersion } from './report-life.ts'

const snapshot = { status: 'submitted', contentHash: 'h', frozenBy: 'loes' } as const
const version = (over: Partial<ReportVersion> = {}): ReportVersion => ({
  snapshot: 's1',
  state: 'published',
  withdrawal: 'none',
  ...over,
})
const now = new Date('2026-11-23T12:00:00Z')
const proposal = { snapshot: 's2', approved: 's2', correction: null, visibleFrom: null, vanished: 0 }

test('approving takes another than whoever froze or wrote, and exactly what was seen', () => {
  expect(approveReport(snapshot, 'h', 'bas', ['iris'])).toBeNull()
  expect(approveReport(snapshot, 'h', 'loes', [])).toEqual({ refused: 'four-eyes' })
  expect(approveReport(snapshot, 'h', 'iris', ['iris'])).toEqual({ refused: 'four-eyes' })
  expect(approveReport(snapshot, 'other', 'bas', [])).toMatchObject({ reason: 'content-changed' })
})

test.each(['returned', 'approved', 'replaced'] as const)('a report that is %s is not approved', (status) =>
  expect(approveReport({ ...snapshot, status }, 'h', 'bas', [])).toMatchObject({ refused: 'closed' }),
)

test.each<[string, Partial<typeof proposal> & { visibleFrom?: Date | null }, ReportVersion[], string | null]>([
  ['the first', {}, [], null],
  ['a correction with a note', { correction: 'Een naam klopte niet.' } as never, [version()], null],
  ['a correction without a note', {}, [version()], 'correction-missing'],
  ['not the newest approved text', { approved: 's3' }, [], 'content-changed'],
  ['nothing approved', { approved: null } as never, [], 'content-changed'],
  ['beside another proposal', {}, [version({ state: 'proposed' })], 'report-proposed-already'],
  ['twice the same', {}, [version({ snapshot: 's2' })], 'already-published'],
  [
    'again after withdrawal',
    { correction: 'Hersteld.' } as never,
    [version({ snapshot: 's2', withdrawal: 'confirmed' })],
    null,
  ],
  ['with an approach that is public no more', { vanished: 1 }, [], 'report-approach-not-public'],
  ['under an embargo in the past', { visibleFrom: now } as never, [], 'embargo-in-the-past'],
])('proposing: %s', (_, over, versions, reason) => {
  const outcome = proposeReport({ ...proposal, ...over }, versions, now)
  if (reason === null) expect(outcome).toBeNull()
  else expect(outcome).toMatchObject({ reason })
})

test('confirming takes somebody else, and the text that was proposed', () => {
  const proposed = { ...version({ state: 'proposed' }), proposedBy: 'loes' }
  const ground = { approved: 's1', vanished: 0 }
  expect(confirmReport(proposed, 'iris', ground)).toBeNull()
  expect(confirmReport(proposed, 'loes', ground)).toEqual({ refused: 'four-eyes' })
  expect(confirmReport(proposed, 'iris', { ...ground, approved: 's9' })).toMatchObject({ reason: 'content-changed' })
  expect(confirmReport(proposed, 'iris', { ...ground, vanished: 2 })).toMatchObject({ refused: 'closed' })
  expect(confirmReport({ ...proposed, state: 'published' }, 'iris', ground)).toMatchObject({ refused: 'closed' })
})

test('withdrawing takes two people too', () => {
  const proposed = { ...version({ withdrawal: 'proposed' }), withdrawalProposedBy: 'loes' }
  expect(confirmWithdrawal(proposed, 'iris')).toBeNull()
  expect(confirmWithdrawal(proposed, 'loes')).toEqual({ refused: 'four-eyes' })
  expect(confirmWithdrawal({ ...proposed, withdrawal: 'none' }, 'iris')).toMatchObject({ refused: 'closed' })
})
