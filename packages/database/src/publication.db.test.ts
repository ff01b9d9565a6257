import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { publicationVerbs } from './testing/publication-verbs.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

/** The life of a publication in raw SQL, as the role of the console: what no procedure could get past either. */
let template: FreshDatabase
let fresh: FreshDatabase
let world: TwoStudies

beforeAll(async () => {
  template = await freshDatabase()
  world = await makeTwoStudies(template.superuserUrl)
  for (const table of ['publications', 'published.versions'])
    await rawSql(template.superuserUrl, `delete from ${table} where participation_id = $1`, [world.own.participation])
  await publicationVerbs(() => ({ fresh: template, world })).approve('{"a": 1}')
  await template.disconnect()
})
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase(template.name)
})
afterAll(async () => {
  await fresh.close()
  await template.close()
})

const { approve, as, propose, confirm, withdraw, versions, statusOf, published } = publicationVerbs(() => ({
  fresh,
  world,
}))

describe('two people', () => {
  test('whoever proposed does not confirm; another member does, once, and that makes the version', async () => {
    const publication = await propose(world.lead)
    expect(await refusalOf(confirm(world.lead, publication))).toBe('four_eyes')
    expect(await versions()).toEqual([])
    expect(await refusalOf(confirm(world.inspector, publication))).toBe('accepted')
    expect(await versions()).toMatchObject([{ number: 1, note: null }])
    const jobs = await rawSql(fresh.superuserUrl, `select job from outbox where payload ->> 'version' = $1`, [
      (await versions())[0]?.id,
    ])
    expect(jobs).toEqual([{ job: 'render-factsheet' }])
    for (const status of ['confirmed', 'declined', 'proposed'])
      expect(await refusalOf(confirm(world.secondInspector, publication, status))).toBe('publication_decided')
  })

  test('an inspector does not propose, and nobody of outside does anything', async () => {
    expect(await refusalOf(propose(world.inspector))).toBe('42501')
    const publication = await propose(world.lead)
    for (const stranger of [world.administrator, { session: '' }])
      expect(await refusalOf(confirm(stranger, publication))).toMatch(/no-row|22P02|42501/)
    expect(await statusOf(publication)).toBe('proposed')
  })

  test('the proposer is the session, and what was proposed cannot be rewritten', async () => {
    const publication = await propose(world.lead)
    const forge = (text: string) => as(world.lead, (client) => client.query(text, [publication]))
    for (const column of [`proposed_by = '${world.inspector.account}'`, `note = 'x'`, 'visible_from = now()'])
      expect(await refusalOf(forge(`update publications set ${column} where id = $1`))).toBe('42501')
    expect(await refusalOf(forge('delete from publications where id = $1'))).toBe('42501')
    expect(await refusalOf(confirm(world.lead, publication, 'void'))).toBe('42501')
  })

  test('no role of an app writes a version by itself', async () => {
    const version = await published()
    for (const role of ['console', 'portal', 'worker', 'public_reader'] as const) {
      const run = (text: string) => asRole(fresh.url(role), world.lead.session, (client) => client.query(text))
      expect([role, await refusalOf(run('insert into published.versions select * from published.versions'))]).toEqual([
        role,
        '42501',
      ])
      expect([role, await refusalOf(run('update published.versions set withdrawn_at = now()'))]).toEqual([
        role,
        '42501',
      ])
      expect([role, await refusalOf(run('delete from published.versions'))]).toEqual([role, '42501'])
    }
    expect((await versions()).map(({ id }) => id)).toEqual([version])
  })

  test('two publishers at once: one proposal, one version', async () => {
    const proposals = await Promise.allSettled([propose(world.lead), propose(world.lead)])
    const made = proposals.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(made).toHaveLength(1)
    const [publication = ''] = made
    const outcomes = await Promise.all([
      refusalOf(confirm(world.inspector, publication)),
      refusalOf(confirm(world.secondInspector, publication)),
    ])
    expect(outcomes.toSorted()).toEqual(['accepted', 'publication_decided'])
    expect(await versions()).toHaveLength(1)
  })
})

describe('only the approved content', () => {
  test('a proposal of other content is refused', async () => {
    expect(await refusalOf(propose(world.lead, { hash: 'f'.repeat(64) }))).toBe('publication_of_approved')
  })

  test('content that changes makes the proposal void, also when it changes back and is approved again', async () => {
    const publication = await propose(world.lead)
    await as(world.inspector, (client) =>
      client.query(`update factsheets set content = '{"a": 2}' where participation_id = $1`, [world.own.participation]),
    )
    expect(await statusOf(publication)).toBe('void')
    await approve('{"a": 1}')
    expect(await refusalOf(confirm(world.inspector, publication))).toBe('publication_decided')
    expect(await versions()).toEqual([])
  })

  test('a change and a confirmation at once: the version is what was approved, or there is none', async () => {
    const publication = await propose(world.lead)
    const [confirmed] = await Promise.all([
      refusalOf(confirm(world.inspector, publication)),
      refusalOf(
        as(world.secondInspector, (client) =>
          client.query(`update factsheets set content = '{"a": 3}' where participation_id = $1`, [
            world.own.participation,
          ]),
        ),
      ),
    ])
    const stored = await rawSql(
      fresh.superuserUrl,
      'select content from published.versions where participation_id = $1',
      [world.own.participation],
    )
    expect(stored).toEqual(confirmed === 'accepted' ? [{ content: { a: 1 } }] : [])
  })

  test('without a fact check that ended only with a reason', async () => {
    const check = (status: string) =>
      rawSql(
        fresh.superuserUrl,
        `update fact_checks set status = $2, status_reason = case when $2 = 'closed' then 'reden' end, receipt = null, sent_at = null
         where participation_id = $1`,
        [world.own.participation, status],
      )
    await rawSql(fresh.superuserUrl, 'alter table fact_checks disable trigger all')
    await check('open')
    expect(await refusalOf(propose(world.lead, { reason: null }))).toBe('publication_fact_check')
    await check('closed')
    expect(await refusalOf(propose(world.lead, { reason: null }))).toBe('accepted')
  })
})

describe('the moment', () => {
  test('now or later; a moment that has passed is refused, also when it passed before anybody confirmed', async () => {
    for (const passed of ['now()', `now() - interval '1 second'`])
      expect(await refusalOf(propose(world.lead, { from: passed }))).toBe('publication_moment')
    const publication = await propose(world.lead, { from: `now() + interval '1 second'` })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(await refusalOf(confirm(world.inspector, publication))).toBe('publication_moment')
    expect(await versions()).toEqual([])
    expect(await refusalOf(confirm(world.lead, publication, 'declined'))).toBe('accepted')
  })

  test('under embargo the public reads nothing of it; one second later it does', async () => {
    await confirm(world.inspector, await propose(world.lead, { from: `now() + interval '2 seconds'` }))
    await rawSql(
      fresh.superuserUrl,
      `update published.versions set rendered_at = now(), html = 'x' where participation_id = $1`,
      [world.own.participation],
    )
    const seen = async () =>
      (
        await asRole(fresh.url('public_reader'), '', (client) =>
          client.query('select id from published.factsheets union all select id from published.history'),
        )
      ).rowCount
    expect(await seen()).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await seen()).toBe(2)
  })
})

describe('what is published stays as it is', () => {
  test('a correction says what is better, has the next number, and keeps the addresses of the first', async () => {
    await published()
    await approve('{"a": 2}')
    await rawSql(
      fresh.superuserUrl,
      `update municipalities set slug = 'andere-naam' where id =
      (select municipality_id from participations where id = $1)`,
      [world.own.participation],
    )
    expect(await refusalOf(propose(world.lead))).toBe('publication_note')
    await confirm(world.inspector, await propose(world.lead, { note: 'Het aantal gezinnen klopt nu.' }))
    const rows = await rawSql(
      fresh.superuserUrl,
      'select number, note, municipality_slug from published.versions where participation_id = $1 order by number',
      [world.own.participation],
    )
    expect(rows).toEqual([
      { number: 1, note: null, municipality_slug: rows[1]?.municipality_slug },
      { number: 2, note: 'Het aantal gezinnen klopt nu.', municipality_slug: rows[0]?.municipality_slug },
    ])
  })

  test('the same content is not published twice, unless what stood there was withdrawn', async () => {
    const version = await published()
    expect(await refusalOf(propose(world.lead, { note: 'beter' }))).toBe('publication_again')
    await confirm(world.inspector, await withdraw(world.lead, version))
    expect(await refusalOf(propose(world.lead, { note: 'beter' }))).toBe('accepted')
  })

  test('withdrawing takes two people as well, and happens once, with the date and the reason', async () => {
    const version = await published()
    const readable = () =>
      rawSql(fresh.url('public_reader'), 'select from published.factsheets where id = $1', [version])
    await rawSql(fresh.superuserUrl, `update published.versions set rendered_at = now(), html = 'x' where id = $1`, [
      version,
    ])
    expect(await readable()).toHaveLength(1)
    expect(await refusalOf(withdraw(world.inspector, version))).toBe('42501')
    const publication = await withdraw(world.lead, version)
    expect(await refusalOf(withdraw(world.lead, version))).toBe('publications_withdrawing')
    expect(await refusalOf(confirm(world.lead, publication))).toBe('four_eyes')
    expect(await refusalOf(confirm(world.inspector, publication))).toBe('accepted')
    expect(await versions()).toMatchObject([{ withdrawal_reason: 'Verkeerde bijlage.' }])
    expect(await readable()).toEqual([])
    expect(await refusalOf(withdraw(world.lead, version))).toBe('publication_withdrawn')
    expect(await refusalOf(confirm(world.secondInspector, publication))).toBe('publication_decided')
  })

  test('nobody, not even the owner, changes what a version says; only what is empty is filled once', async () => {
    await published()
    const change = (text: string) =>
      rawSql(fresh.superuserUrl, `update published.versions set ${text} where participation_id = $1`, [
        world.own.participation,
      ])
    for (const forged of [
      `content = '{}'`,
      `content_hash = 'x'`,
      'number = 7',
      `visible_from = now() - interval '1 day'`,
    ])
      expect([forged, await refusalOf(change(forged))]).toEqual([forged, 'published_version'])
    expect(await refusalOf(change(`html = 'een', rendered_at = now()`))).toBe('accepted')
    expect(await refusalOf(change(`html = 'twee'`))).toBe('published_version')
    expect(await refusalOf(change('html = null'))).toBe('published_version')
    expect(await refusalOf(change('withdrawn_at = now()'))).toBe('accepted')
    expect(await refusalOf(change('withdrawn_at = null'))).toBe('published_version')
  })
})
