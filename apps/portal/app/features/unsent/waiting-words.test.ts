import { expect, test } from 'vitest'
import type { WaitsFor } from '../theme/save-result.ts'
import type { Waiting } from './desk.ts'
import { signOutWords, waitingWords } from './waiting-words.ts'

const waiting = (waits: (WaitsFor | null)[], lasts = true) =>
  ({ lasts, held: [], sending: waits.map((each) => ({ waits: each })) }) as unknown as Waiting

test.each([
  [waiting([]), true, null],
  [waiting([null]), true, null],
  [waiting([]), false, /^Geen verbinding\. U kunt gewoon verder typen/],
  [waiting(['connection']), true, /^Geen verbinding\. 1 antwoord wacht in deze browser en wordt vanzelf opgeslagen\.$/],
  [waiting(['connection', 'connection', null]), false, /2 antwoorden wachten in deze browser en worden/],
  [waiting(['connection'], false), false, /1 antwoord wacht in dit scherm.* Laat dit tabblad open\.$/],
  [waiting(['signed-out', 'connection']), true, /^U bent afgemeld\. 2 antwoorden wachten/],
  [waiting(['somebody-else']), true, /iemand anders aangemeld/],
])('%#', (what, isOnline, words) => {
  if (words === null) expect(waitingWords(what, isOnline)).toBeNull()
  else expect(waitingWords(what, isOnline)).toMatch(words)
})

test('the question before signing out counts', () => {
  expect(signOutWords(1)).toBe('Er staat nog 1 antwoord klaar dat niet is opgeslagen')
  expect(signOutWords(2)).toBe('Er staan nog 2 antwoorden klaar die niet zijn opgeslagen')
})
