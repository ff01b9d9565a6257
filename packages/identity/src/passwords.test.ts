import { expect, test } from 'vitest'
import { refusePassword } from './password-rule.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { takeTurns } from './turns.ts'

const reasonOf = (password: string, email = 'jan.jansen@voorbeeld.nl') => {
  const refusal = refusePassword(password, email)
  return refusal?.refused === 'invalid' ? refusal.reason : null
}

test('a hash is argon2id with 19 MiB, t = 2, p = 1', async () => {
  const hash = await hashPassword('vier woorden maken sterk')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(String(hash), 'vier woorden maken sterk')).toBe(true)
  expect(await verifyPassword(String(hash), 'vier woorden maken zwak!')).toBe(false)
})

test('é typed as one sign or as two is the same password', async () => {
  const hash = String(await hashPassword('caf\u00e9 aan de gracht'))
  expect(await verifyPassword(hash, 'cafe\u0301 aan de gracht')).toBe(true)
})

test('nobody has no password, and takes as long to refuse as a wrong one', async () => {
  const hash = String(await hashPassword('vier woorden maken sterk'))
  const time = async (stored: string | null) => {
    const began = performance.now()
    expect(await verifyPassword(stored, 'een fout wachtwoord')).toBe(false)
    return performance.now() - began
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let turn = 0; turn < 9; turn += 1) {
    known.push(await time(hash))
    unknown.push(await time(null))
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0
  expect(median(unknown) / median(known)).toBeGreaterThan(0.4)
  expect(median(unknown) / median(known)).toBeLessThan(2.5)
})

test.each([
  ['kort', 'password-short'],
  ['elf tekens.', 'password-short'],
  ['x'.repeat(201), 'password-short'],
  ['aaaaaaaaaaaa', 'password-common'],
  ['abababababab', 'password-common'],
  ['Wachtwoord2026!', 'password-common'],
  ['welkom123456', 'password-common'],
  ['welkomwelkom', 'password-common'],
  ['1234567890123', 'password-common'],
  ['qwertyuiopas', 'password-common'],
  ['abcdefghijklm', 'password-common'],
  ['ik ben jan.jansen echt', 'password-has-address'],
])('%j is refused: %s', (password, reason) => {
  expect(reasonOf(password)).toBe(reason)
})

test.each(['twaalf teken', 'fiets lamp wolk muur', 'Zomer in Zwolle 1987', 'correct-horse-battery'])(
  '%j is good enough',
  (password) => {
    expect(reasonOf(password)).toBeNull()
  },
)

test('at most two at a time, the others in their turn, and no endless queue', async () => {
  const inTurn = takeTurns(2, 3)
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    return 'done'
  }
  const outcomes = await Promise.all(Array.from({ length: 7 }, () => inTurn(work)))
  expect(most).toBe(2)
  expect(outcomes).toEqual(['done', 'done', 'done', 'done', 'done', null, null])
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inTurn(work)).toBe('done')
})
