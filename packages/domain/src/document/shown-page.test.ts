import { expect, test } from 'vitest'
import { nearestPage } from './shown-page.ts'

test.each([
  ['3', 12, 3],
  ['12', 12, 12],
  ['13', 12, 12],
  ['0', 12, 1],
  ['-4', 12, 1],
  ['999999999999999999', 12, 1],
  ['999999999', 12, 12],
  ['twee', 12, 1],
  ['1.5', 12, 1],
  [null, 12, 1],
  ['7', null, 7],
  ['999999', null, 5_000],
] as const)('asked %s of %s pages: %s', (wanted, pages, page) => expect(nearestPage(wanted, pages)).toBe(page))
