import { expect, test } from 'vitest'
import { consoleReasonTexts } from './console-reason-texts.ts'
import { reasonText } from './refusal-text.ts'

test('says what a reason is about where something follows its name', () => {
  expect(reasonText('unprintable-character:家 $&', consoleReasonTexts)).toContain('niet afdrukken: 家 $&. Schrijf het')
  expect(reasonText('no-indicator', consoleReasonTexts)).toBe('Kies ten minste één indicator.')
  expect(reasonText('nothing-we-know')).toContain('Dit kunnen wij zo niet opslaan')
})
