import { readdirSync, readFileSync } from 'node:fs'
import { judgementStatuses, judgementVerbs, step } from '@toezicht/domain/assessment/judgement'
import { isRefusal } from '@toezicht/domain/refusal'
import { expect, test } from 'vitest'
import { consoleReasonTexts } from './console-reason-texts.ts'
import { reasonTexts } from './reason-texts.ts'

const packages = new URL('../../', import.meta.url)
const named = /\b(?:reason: |(?:invalid|closed|conflict)\()'([a-z]+(?:-[a-z0-9]+)+)'/g

/** Every reason of a refusal that rules and procedures name, with a file that names it. */
function reasonsNamed(): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of ['domain/src', 'api/src/console', 'api/src/portal', 'api/src/sign-in', 'documents/src'])
    for (const file of readdirSync(new URL(part, packages), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /\.test\.ts$|testing\/|sample/.test(file)) continue
      const source = readFileSync(new URL(`${part}/${file}`, packages), 'utf8')
      for (const [, reason = ''] of source.matchAll(named)) found.set(reason, `${part}/${file}`)
    }
  return found
}

test('every refusal that a rule or procedure names has a Dutch sentence of its own', () => {
  const reasons = reasonsNamed()
  expect(reasons.size).toBeGreaterThan(120)
  expect([...reasons].filter(([reason]) => !(reason in reasonTexts) && !(reason in consoleReasonTexts))).toEqual([])
})

test.each(judgementVerbs.flatMap((verb) => judgementStatuses.map((status) => [verb, status] as const)))(
  'so does %s of what is %s, where that is refused',
  (verb, status) => {
    const outcome = step(status, verb)
    if (isRefusal(outcome) && 'reason' in outcome) expect(consoleReasonTexts[outcome.reason]).toMatch(/\.$/)
  },
)
