import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const program = fileURLToPath(new URL('fixtures/print-digests.ts', import.meta.url))

/** Each form with its digest, printed by a process of its own in another zone and language. */
async function digests(environment: Record<string, string>): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH: process.env.PATH, ...environment },
  })
  return stdout.trim().split('\n')
}

test('every form has the same bytes in another process, at another moment, in another zone and language', async () => {
  const here = digests({ TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' })
  // A zip counts in steps of two seconds.
  await wait(2_100)
  const there = digests({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  expect(await here).toHaveLength(11)
  expect(await there).toEqual(await here)
}, 60_000)
