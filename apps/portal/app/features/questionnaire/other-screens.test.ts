import { expect, test } from 'vitest'
import { otherScreens, type WiderSituation } from './other-screens.ts'

const situation: WiderSituation = {
  kind: 'municipality',
  role: 'coordinator',
  status: 'open',
  versions: [],
  hasSibling: false,
}
const paths = (changed: Partial<WiderSituation>) =>
  otherScreens.filter(({ shown }) => shown({ ...situation, ...changed })).map(({ path }) => path)

test('taking over is offered to whoever fills in another approach of the gemeente, while answers are taken', () => {
  expect(paths({})).not.toContain('overnemen')
  expect(paths({ hasSibling: true })).toContain('overnemen')
  expect(paths({ hasSibling: true, status: 'returned' })).toContain('overnemen')
  expect(paths({ hasSibling: true, status: 'sent' })).not.toContain('overnemen')
  expect(paths({ hasSibling: true, kind: 'partner' })).not.toContain('overnemen')
})
