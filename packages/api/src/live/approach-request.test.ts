import { expect, test } from 'vitest'
import { readWatchedApproach } from './approach-request.ts'

const assessment = '5f0c4b0e-8f5e-4b6e-9b1f-7c9a1c2d3e4f'

test('reads approach and indicator', () => {
  expect(readWatchedApproach(`/live/${assessment}/T1.1.2`)).toEqual({ assessment, indicator: 'T1.1.2' })
})

test.each([
  '/live',
  `/live/${assessment}`,
  `/live/${assessment}/`,
  `/live/${assessment}/T1.1.2/x`,
  `/live/${assessment}/__proto__`,
  `/live/geen-id/T1.1.2`,
  `/live/${assessment}/T${'1.'.repeat(40)}1`,
])('refuses %s', (target) => expect(readWatchedApproach(target)).toBeNull())
