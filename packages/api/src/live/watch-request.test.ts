import { expect, test } from 'vitest'
import { readWatched } from './watch-request.ts'

const submission = '5f0c4b0e-8f5e-4b6e-9b1f-7c9a1c2d3e4f'

test('reads submission, section and versions', () => {
  expect(readWatched(`/live/${submission}/T3?ken=A1:3,V3.2.1a:0`)).toEqual({
    submission,
    section: 'T3',
    known: { A1: 3, 'V3.2.1a': 0 },
  })
  expect(readWatched(`/live/${submission}/overzicht`)).toEqual({ submission, section: 'overzicht', known: {} })
})

test.each([
  '/live',
  '/live/',
  `/live/${submission}`,
  `/live/${submission}/T9`,
  `/live/${submission}/T1/`,
  `/live/../${submission}/T1`,
  '/live/geen-id/T1',
  `/live/${submission}/T1?ken=A1`,
  `/live/${submission}/T1?ken=A1:-1`,
  `/live/${submission}/T1?ken=A1:9999999`,
  `/live/${submission}/T1?ken=__proto__:1`,
  `/live/${submission}/T1?ken=A1:1:1`,
  `/live/${submission}/T1?ken=${Array.from({ length: 121 }, () => 'A1:1').join(',')}`,
  `/live/${submission}/T1?ken=${'9'.repeat(3_001)}`,
])('refuses %s', (target) => expect(readWatched(target)).toBeNull())
