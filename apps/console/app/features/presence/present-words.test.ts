import { expect, test } from 'vitest'
import { presentWords } from './present-words.ts'

test('says who is at the same indicator and who elsewhere', () => {
  const [bas, iris] = [
    { name: 'Bas', indicator: 'T1.1.1' },
    { name: 'Iris', indicator: 'T2.1.1' },
  ]
  expect(presentWords([], 'T1.1.1')).toBe('')
  expect(presentWords([bas, iris], 'T1.1.1')).toBe('Ook bij deze indicator: Bas. In deze aanpak: Iris bij T2.1.1.')
  expect(presentWords([bas, { ...bas, indicator: 'T3.1.1' }], 'T1.1.1')).toBe('Ook bij deze indicator: Bas.')
})
