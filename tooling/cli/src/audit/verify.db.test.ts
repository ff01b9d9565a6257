import { randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@toezicht/database/connect'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { openStore } from '@toezicht/database/store'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { othersEnded } from '@toezicht/database/testing/others-ended'
import { openHeadFile } from '@toezicht/jobs/head-file'
import { openSealer } from '@toezicht/jobs/seal-audit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from './verify.ts'

const secret = 'a secret of a test, thirty-two characters'
const study = randomUUID()
let fresh: FreshDatabase
let dataDirectory: string

beforeEach(async () => {
  fresh = await freshDatabase()
  dataDirectory = await mkdtemp(join(tmpdir(), 'toezicht-audit-'))
})
afterEach(async () => {
  await fresh.close()
  await rm(dataDirectory, { recursive: true })
})

/** Appends events 1..n: odd ones of the study, even ones of the installation. */
async function append(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await fresh.store('worker').change(null, (changing) =>
      appendAudit(changing, {
        study: number % 2 === 1 ? study : null,
        verb: 'test-verb',
        subjectKind: 'test',
        subject: randomUUID(),
        version: number,
        content: { secretWord: 'kanarie' },
      }),
    )
  }
}

async function seal(withSecret = secret): Promise<void> {
  await othersEnded(fresh.superuserUrl)
  const headFile = openHeadFile(dataDirectory)
  const sealer = openSealer({ store: fresh.store('worker'), secret: withSecret, headFile, log: () => {} })
  while (await sealer.round());
}

/** As somebody with the superuser's password and the triggers off. */
async function tamper(...statements: string[]): Promise<void> {
  const store = openStore(connect(fresh.superuserUrl, { name: 'tamper', max: 1 }))
  try {
    await store.change(null, async (changing) => {
      const runner = statementRunner(changing)
      for (const statement of ['set local session_replication_role = replica', ...statements])
        await runner.executeSql(statement)
    })
  } finally {
    await store.close()
  }
}

async function verify(): Promise<{ code: number; text: string }> {
  const lines: string[] = []
  const code = await run([], { ownerUrl: fresh.ownerUrl, dataDirectory, secret }, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

describe('a log that nobody touched', () => {
  it('holds, chain by chain, and says what is not sealed yet', async () => {
    await append(7)
    expect(await verify()).toMatchObject({
      code: 0,
      text: expect.stringContaining('Nog niet verzegeld: 7, vanaf gebeurtenis 1.'),
    })
    await seal()
    const whole = await verify()
    expect(whole.code).toBe(0)
    expect(whole.text).toContain(`Keten van onderzoek ${study}: 4 gebeurtenissen, in orde.`)
    expect(whole.text).toContain('Keten van de installatie: 3 gebeurtenissen, in orde.')
    expect(whole.text).toContain('Getekende koppen: 2 in de database, 2 in audit/heads.jsonl.')
    expect(whole.text).toContain('Alle gebeurtenissen zijn verzegeld.')
    await append(2)
    expect((await verify()).text).toContain('Nog niet verzegeld: 2, vanaf gebeurtenis 8.')
    await seal()
    expect((await verify()).text).toContain(`Keten van onderzoek ${study}: 5 gebeurtenissen, in orde.`)
  })

  it('still holds after a salt was erased, and after the head file was moved away', async () => {
    await append(4)
    await seal()
    await fresh
      .store('owner')
      .change(null, (changing) => statementRunner(changing).executeSql('delete from audit.salts where event_id = 3'))
    expect((await verify()).code).toBe(0)
    await rm(join(dataDirectory, 'audit'), { recursive: true })
    expect((await verify()).code).toBe(0)
  })

  it('is not sealed twice by two sealers at once, nor ahead of a transaction that has not ended', async () => {
    await append(20)
    await Promise.all([seal(), seal(), seal()])
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const open = fresh.store('worker').change(null, async (changing) => {
      await appendAudit(changing, { study, verb: 'late', subjectKind: 'test', subject: null })
      await held
    })
    await append(2)
    await seal()
    release()
    await open
    await seal()
    const { code, text } = await verify()
    expect(code).toBe(0)
    expect(text).toContain(`Keten van onderzoek ${study}: 12 gebeurtenissen, in orde.`)
    expect(text).toContain('Alle gebeurtenissen zijn verzegeld.')
  })
})

describe('somebody with the superuser’s rights', () => {
  beforeEach(async () => {
    await append(12)
    await seal()
  })
  const broken = (position: number, event: number | null, words: string) =>
    `Keten van onderzoek ${study}: GEBROKEN op plaats ${position}${event === null ? '' : ` (gebeurtenis ${event})`}: ${words}`

  it.each([
    ['verb', `verb = 'other-verb'`],
    ['actor', `actor_id = gen_random_uuid(), actor_kind = 'account'`],
    ['time', `at = at - interval '1 microsecond'`],
    ['subject', `subject_id = gen_random_uuid()`],
    ['version', 'version = version + 1'],
    ['digest', `digest = sha256('x')`],
    ['study', 'study_id = null'],
  ])('cannot change the %s of an event unseen', async (_what, change) => {
    await tamper(`update audit.events set ${change} where id = 5`)
    const { code, text } = await verify()
    expect(code).toBe(1)
    expect(text).toContain(broken(3, 5, 'de gebeurtenis past niet bij haar zegel'))
    expect(text).toContain('Keten van de installatie: 6 gebeurtenissen, in orde.')
  })

  it('cannot delete an event, with or without its seal', async () => {
    await tamper('delete from audit.events where id = 7')
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining(broken(4, 7, 'de gebeurtenis is verdwenen')),
    })
    await tamper('delete from audit.seals where event_id = 7')
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining(broken(4, null, 'hier ontbreekt een zegel')),
    })
  })

  it('cannot swap two events', async () => {
    await tamper(
      'create temporary table held on commit drop as select * from audit.events where id in (3, 5)',
      `update audit.events e set subject_id = h.subject_id, version = h.version, digest = h.digest, at = h.at, transaction_id = h.transaction_id
       from held h where e.id + h.id = 8 and e.id in (3, 5)`,
    )
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining(broken(2, 3, 'de gebeurtenis past niet')),
    })
  })

  it('cannot cut off the end', async () => {
    await tamper('delete from audit.seals where event_id = 11', 'delete from audit.events where id = 11')
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        broken(6, null, 'de keten houdt hier op, maar het getekende zegel in de database ligt verder'),
      ),
    })
    await tamper(`delete from audit.heads where chain = '${study}'`)
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining('het getekende zegel in audit/heads.jsonl ligt verder'),
    })
  })

  it('cannot rewrite and seal again without the secret, even with the exported heads removed', async () => {
    await tamper(
      `update audit.events set verb = 'other-verb' where id = 5`,
      'delete from audit.seals',
      'delete from audit.heads',
    )
    const exported = await readFile(join(dataDirectory, 'audit', 'heads.jsonl'), 'utf8')
    await rm(join(dataDirectory, 'audit'), { recursive: true })
    await seal('another secret, also thirty-two long')
    expect(await verify()).toMatchObject({ code: 1, text: expect.stringContaining('is niet van deze installatie') })
    await writeFile(join(dataDirectory, 'audit', 'heads.jsonl'), exported)
    expect(await verify()).toMatchObject({ code: 1 })
  })

  it('cannot rewrite and seal again with the secret as long as the exported heads exist', async () => {
    await tamper(
      `update audit.events set verb = 'other-verb' where id = 5`,
      'delete from audit.seals',
      'delete from audit.heads',
    )
    await seal()
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        broken(6, 11, 'het zegel is een ander dan het getekende zegel in audit/heads.jsonl'),
      ),
    })
  })
})

it('names unreadable lines of the exported heads without calling the chain broken', async () => {
  await append(2)
  await seal()
  await appendFile(join(dataDirectory, 'audit', 'heads.jsonl'), '{"chain":"inst')
  await append(2)
  await seal()
  const { code, text } = await verify()
  expect(code).toBe(0)
  expect(text).toContain('Onleesbare regels in audit/heads.jsonl: 3.')
  expect(text).toContain('Getekende koppen: 4 in de database, 4 in audit/heads.jsonl.')
})

it('keeps words out of the log and the seal', async () => {
  await append(2)
  await seal()
  const { rows } = await fresh
    .store('owner')
    .change(null, (changing) =>
      statementRunner(changing).executeSql('select to_jsonb(e)::text as text from audit.events e'),
    )
  expect(JSON.stringify(rows)).not.toContain('kanarie')
  expect(await readFile(join(dataDirectory, 'audit', 'heads.jsonl'), 'utf8')).not.toContain('kanarie')
})
