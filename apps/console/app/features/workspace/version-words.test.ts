import { describe, expect, test } from 'vitest'
import { restsOnWords, sentAfterWords } from './version-words.ts'

const version = (name: string, number: number) => ({
  respondent: name,
  name,
  number,
  sentAt: '2026-11-22T13:32:00.000Z',
})

describe('versions in words', () => {
  test('a sentence names the versions it rests on', () => {
    expect(restsOnWords([version('Gemeente Voorbeeldstad', 1), version('Wijkteam', 2)])).toBe(
      'Gemeente Voorbeeldstad versie 1 (22 november 2026), Wijkteam versie 2 (22 november 2026)',
    )
  })

  test('a text says what was sent after it', () => {
    expect(sentAfterWords([])).toBe('')
    expect(sentAfterWords([version('Wijkteam', 2)])).toBe(
      'Na deze tekst is er opnieuw verzonden (Wijkteam versie 2, 22 november 2026, 14.32 uur). Kijk of de tekst nog klopt.',
    )
    expect(sentAfterWords([version('Wijkteam', 2), version('GGD', 1)])).toContain('Na deze tekst is er verzonden (')
  })
})
