import type { AppLoadContext } from '@remix-run/server-runtime'
import { expect, test } from 'vitest'
import { isSignedIn } from './signed-in.ts'

const ended = new Error('signed out')
const seat = { account: 'karin', seat: 'here' }

/** A request with a session cookie that does or does not hold any more; `asked` says whether anybody looked. */
function visitor(options: { cookie: boolean; holds: boolean; away?: boolean }) {
  const asked: string[] = []
  const getOwnSeat = async () => {
    asked.push('getOwnSeat')
    if (options.away) throw new Error('database away')
    if (!options.holds) throw ended
    return seat
  }
  const api = { getOwnSeat } as unknown as AppLoadContext['api']
  const refusalOf = (error: unknown) => (error === ended ? ({ refused: 'signed-out' } as const) : null)
  return { context: { api, refusalOf, signedIn: options.cookie }, asked }
}
const at = (path: string) => ({ url: `https://toezicht.example${path}` })

test.each(['/aanmelden?terug=x', '/aanmelden/code', '/uitnodiging', '/wachtwoord-vergeten', '/demo/post'])(
  '%s: a cookie of a session that was ended is nobody',
  async (path) => {
    expect(await isSignedIn(visitor({ cookie: true, holds: false }).context, at(path))).toBe(false)
    expect(await isSignedIn(visitor({ cookie: true, holds: true }).context, at(path))).toBe(true)
  },
)

test('without a cookie, and on pages whose own loader finds out, nobody is asked', async () => {
  const nobody = visitor({ cookie: false, holds: false })
  expect(await isSignedIn(nobody.context, at('/aanmelden'))).toBe(false)
  const old = visitor({ cookie: true, holds: false })
  expect(await isSignedIn(old.context, at('/mijn-vragenlijsten'))).toBe(true)
  expect([...nobody.asked, ...old.asked]).toEqual([])
})

test('a surprise is no answer', async () => {
  const { context } = visitor({ cookie: true, holds: true, away: true })
  await expect(isSignedIn(context, at('/aanmelden'))).rejects.toThrow('database away')
})
