import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountOf, mailsTo, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { testSecret } from '@toezicht/database/testing/cluster'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Environment } from '../environment.ts'
import { OneLine } from '../one-line.ts'
import { run } from './create.ts'

let fresh: FreshDatabase
let folder: string
let said: string
beforeEach(async () => {
  fresh = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'toezicht-admin-'))
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await fresh.close()
  await rm(folder, { recursive: true, force: true })
})

const environment = (): Environment => ({
  mode: 'production',
  host: '127.0.0.1',
  portal: { port: 4300, url: new URL('https://portal.example.nl') },
  console: { port: 4301, url: new URL('https://console.example.nl') },
  dataDirectory: folder,
  databaseUrl: fresh.ownerUrl,
  secret: testSecret,
  smtpUrl: null,
  clamdSocket: null,
  allowsUnscanned: true,
  trustsProxy: true,
  securityContact: null,
  version: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  machine: {},
})

test('prints a link to the console, mails nothing, and the log names the operator', async () => {
  await run(['--name', 'Eerste Beheerder', '--email', 'Eerste@Voorbeeld.nl'], environment())
  expect(said).toMatch(/https:\/\/console\.example\.nl\/uitnodiging\?sleutel=[\w-]{43}\n$/)
  const account = await accountOf(fresh, 'console', 'eerste@voorbeeld.nl')
  expect(await trailOf(fresh, account)).toMatchObject([{ verb: 'invite-member', actor_kind: 'operator' }])
  expect(await mailsTo(fresh, 'eerste@voorbeeld.nl')).toEqual([])
})

test.each([
  [[]],
  [['--name', 'X']],
  [['--name', 'X', '--email', 'geen adres']],
  [['--name', 'X', '--email', 'a@voorbeeld.nl', '--root']],
])('words that do not fit are answered with the usage: %j', async (words) => {
  await expect(run(words, environment())).rejects.toThrow(OneLine)
  expect(said).toBe('')
})
