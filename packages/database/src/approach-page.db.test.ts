import { type ApproachState, approachState, approachStates } from '@toezicht/domain/approach/approach-state'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approachesOnAPage, countApproachStates, findApproachPage } from './repositories/approach-page.ts'
import { listApproaches } from './repositories/participation.ts'
import { asRole } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'
import type { Reading } from './transaction.ts'

let fresh: FreshDatabase
let world: TwoStudies

/** 144 approaches over 24 gemeenten: every status, with and without findings, published, from the archive, in each stage of answering. */
const manyApproaches = `
with place as (
  insert into municipalities (slug, name, fictional)
  select 'veel-' || n, (array['Éénveld', 'Zuidwijk', 'eikdorp'])[1 + n % 3] || ' ' || n, true from generate_series(1, 24) n returning id, slug),
numbered as (select id, split_part(slug, '-', 2)::int as n from place),
taking as (
  insert into participations (study_id, round_id, municipality_id)
  select $1, r.id, p.id from numbered p, rounds r where r.study_id = $1 returning id, municipality_id),
named as (
  insert into approaches (municipality_id, slug, name) select id, 'a' || k, 'Aanpak ' || k from numbered, generate_series(1, 6) k returning id, municipality_id, slug),
assessed as (
  insert into assessments (study_id, participation_id, approach_id, position, status, status_reason)
  select $1, t.id, a.id, right(a.slug, 1)::int, case when n.n % 8 = 0 then 'withdrawn' when n.n % 8 = 1 then 'not-assessed' else 'assigned' end, 'Gestopt.'
  from named a join taking t using (municipality_id) join numbered n on n.id = a.municipality_id returning id, position, participation_id),
organisation as (insert into organisations (name) select 'Veel ' || k from generate_series(1, 2) k returning id, name),
answering as (
  insert into respondents (study_id, assessment_id, kind, organisation_id)
  select $1, a.id, case when right(o.name, 1) = '1' then 'municipality' else 'partner' end, o.id
  from assessed a cross join organisation o where a.position < 6 returning id, assessment_id, kind),
submitted as (
  insert into submissions (study_id, respondent_id, questionnaire, status, status_reason, deadline)
  select $1, r.id, 'full', (array['open', 'sent', 'sent', 'no-response', 'open', 'open'])[a.position + case when r.kind = 'partner' and a.position > 1 then 1 else 0 end],
    'Geen antwoord.', '2099-12-31' from answering r join assessed a on a.id = r.assessment_id returning id, status),
begun as (
  insert into answers (submission_id, question_code, value, version, saved_at, saved_by)
  select id, 'A1', case when row_number() over () % 3 = 0 then null else '{}'::jsonb end, 1, now(), $2 from submitted where status = 'open'),
archived as (
  insert into factsheets (study_id, participation_id, content, status) select $1, t.id, '{}', 'from-archive'
  from taking t join numbered n on n.id = t.municipality_id where n.n % 8 = 4),
published as (
  insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash, withdrawn_at)
  select $1, t.id, 'veel-' || n.n, 'Veel', 'veel', 'Veel', true, 1, '{}', 'x', case when n.n > 12 then now() end
  from taking t join numbered n on n.id = t.municipality_id where n.n % 8 = 5)
insert into findings (study_id, assessment_id, criterion_code, position, content)
select $1, a.id, 'T3.1', 1, '{"blocks": [], "verdicts": [], "pointsOfAttention": [], "documents": []}'
from assessed a join taking t on t.id = a.participation_id join numbered n on n.id = t.municipality_id where n.n % 8 in (0, 3, 5) and a.position % 2 = 0`

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  await rawSql(fresh.superuserUrl, manyApproaches, [world.own.study, world.own.account])
})
afterAll(() => fresh.close())

const read = <T>(work: (reading: Reading) => Promise<T>, session = world.inspector.session) =>
  fresh.store('console').read(session, work)
const everything = { state: null, search: null, after: null }
const page = (filter: Partial<Parameters<typeof findApproachPage>[2]>) =>
  read((reading) => findApproachPage(reading, world.own.study, { ...everything, ...filter }))

/** Page after page, as somebody would leaf through them. */
async function allPages(filter: Partial<Parameters<typeof findApproachPage>[2]> = {}): Promise<string[]> {
  const found: string[] = []
  for (let turn = 0; turn < 20; turn += 1) {
    const { ids, more } = await page({ ...filter, after: found.at(-1) ?? null })
    found.push(...ids)
    if (!more) return found
  }
  throw new Error('The pages do not end')
}

describe('how far approaches are', () => {
  test('is what the rule says of the counts of each, and every state occurs', async () => {
    const ids = await allPages()
    expect(ids).toHaveLength(new Set(ids).size)
    const rows = await read((reading) => listApproaches(reading, { assessments: ids }))
    expect(rows.map(({ assessmentId }) => assessmentId)).toEqual(ids)
    const byRule = Map.groupBy(rows, (row) => approachState({ ...row, published: row.publishedNumber !== null }))
    expect([...byRule.keys()].sort()).toEqual([...approachStates].sort())
    for (const [state, own] of byRule)
      expect([state, await allPages({ state })]).toEqual([state, own.map(({ assessmentId }) => assessmentId)])
    const { states } = await page({ search: 'niets' })
    for (const counted of [states, await read((reading) => countApproachStates(reading, world.own.study))])
      expect(new Map(counted.map(({ state, count }) => [state, count]))).toEqual(
        new Map<ApproachState, number>([...byRule].map(([state, own]) => [state, own.length])),
      )
  })

  test('a page holds no more than it says, and counts what is on the others', async () => {
    const first = await page({})
    expect(first).toMatchObject({ more: true, ids: { length: approachesOnAPage } })
    expect(first.total).toBeGreaterThan(144)
  })

  test('a search finds part of a name of gemeente or approach, in any case; its signs mean themselves', async () => {
    expect((await page({ search: 'EIKDORP' })).total).toBe(8 * 6)
    expect((await page({ search: 'wijk 1 aanpak 3' })).total).toBe(1)
    expect((await page({ search: '%' })).total).toBe(0)
  })

  test('who leafs on after a row that left the filter goes on where it stood', async () => {
    const all = await allPages()
    const [withdrawn] = await allPages({ state: 'withdrawn' })
    const { ids } = await page({ state: 'assigned', after: withdrawn ?? null })
    expect(ids.every((id) => all.indexOf(id) > all.indexOf(withdrawn ?? ''))).toBe(true)
  })

  test('shows nothing to who is no member', async () => {
    const stranger = world.administrator.session
    const found = await read((reading) => findApproachPage(reading, world.own.study, everything), stranger)
    expect(found).toEqual({ ids: [], total: 0, more: false, states: [] })
    expect(await read((reading) => countApproachStates(reading, world.own.study), stranger)).toEqual([])
    const assessments = [world.own.assessment]
    expect(await read((reading) => listApproaches(reading, { assessments }), stranger)).toEqual([])
  })
})

describe('what the console asks about people and drafts of an approach', () => {
  const asked = [
    ['drafts_of', () => `select * from access.drafts_of(array['${world.own.assessment}']::uuid[])`],
    ['returns_of', () => `select * from access.returns_of(array['${world.own.assessment}']::uuid[])`],
    ['begun_in', () => `select * from access.begun_in('${world.own.study}')`],
    ['people_of', () => `select * from access.people_of('${world.own.study}', '${world.own.assessment}')`],
  ] as const

  test.each(asked)('%s answers members of the study only', async (_, text) => {
    const rows = (session: string) => asRole(fresh.url('console'), session, (client) => client.query(text()))
    expect((await rows(world.inspector.session)).rows.length).toBeGreaterThan(0)
    expect((await rows(world.administrator.session)).rows).toEqual([])
  })

  test('names of an approach do not bring those of another', async () => {
    const text = 'select account_id from access.people_of($1, $2)'
    const of = async (assessment: string | null) =>
      (
        await asRole(fresh.url('console'), world.inspector.session, (client) =>
          client.query<{ account_id: string }>(text, [world.own.study, assessment]),
        )
      ).rows.map((row) => row.account_id)
    expect(await of(null)).not.toContain(world.own.account)
    expect(await of(world.own.assessment)).toContain(world.own.account)
    expect(await of(world.own.assessment)).not.toContain(world.sibling.account)
    expect(await of(world.otherStudy.assessment)).not.toContain(world.otherStudy.account)
  })
})
