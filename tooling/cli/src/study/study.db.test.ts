import { makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStudy } from './create-study.ts'

const now = new Date('2026-11-22T12:00:00Z')
const file = {
  format: 'toezicht-study/1',
  slug: 'ggsr-2027',
  name: 'GGSR 2027',
  introduction: 'Wij onderzoeken de hulp aan gezinnen.',
  contact: { name: 'Anna de Wit', email: 'anna@inspectie.example', phone: '070 123 45 67' },
  framework: 'ggsr-2013',
  round: { kind: 'policy', name: 'Beleid', deadline: '2027-03-01' },
  municipalities: [
    { slug: 'leeuwarden', name: 'Leeuwarden', cbsCode: '0080' },
    { slug: 'zwolle', name: 'Zwolle', cbsCode: null },
  ],
  members: [
    { email: 'Anna@Inspectie.example', role: 'lead' },
    { email: 'bert@inspectie.example', role: 'inspector' },
  ],
}

let fresh: FreshDatabase
let session: string
beforeEach(async () => {
  fresh = await freshDatabase()
  await fresh.store('owner').change(null, async (changing) => {
    const anna = await makeAccount(changing, { app: 'console', name: 'Anna', email: 'anna@inspectie.example' })
    await makeAccount(changing, { app: 'console', name: 'Bert', email: 'bert@inspectie.example' })
    await makeAccount(changing, { app: 'portal', name: 'Cees', email: 'cees@gemeente.example' })
    session = await makeSession(changing, anna, 'console')
  })
})
afterEach(() => fresh.close())

const look = (text: string) => rawSql(fresh.superuserUrl, text)
const create = (study: unknown) => createStudy(fresh.store('owner'), JSON.stringify(study), now)

describe('study create', () => {
  it('makes study, round, gemeenten and team, audited, and a changed role signs in anew', async () => {
    expect(await create(file)).toEqual({ study: file })
    expect(
      await look(`select s.slug, s.kind, s.fictional, s.contact, r.kind as round, r.framework_version, r.deadline::text
        from studies s join rounds r on r.study_id = s.id`),
    ).toEqual([
      {
        slug: 'ggsr-2027',
        kind: 'running',
        fictional: false,
        contact: 'Anna de Wit, anna@inspectie.example, 070 123 45 67',
        round: 'policy',
        framework_version: 'ggsr-2013',
        deadline: '2027-03-01',
      },
    ])
    expect(
      await look(
        `select m.slug, m.cbs_code, m.fictional from participations p join municipalities m on m.id = p.municipality_id order by 1`,
      ),
    ).toEqual([
      { slug: 'leeuwarden', cbs_code: '0080', fictional: false },
      { slug: 'zwolle', cbs_code: null, fictional: false },
    ])
    expect(
      await look(
        `select a.email, m.role from study_members m join identity.accounts a on a.id = m.account_id order by 1`,
      ),
    ).toEqual([
      { email: 'anna@inspectie.example', role: 'lead' },
      { email: 'bert@inspectie.example', role: 'inspector' },
    ])
    expect(await look('select verb, actor_kind, subject_kind from audit.events order by id')).toEqual([
      { verb: 'create-study', actor_kind: 'operator', subject_kind: 'study' },
      { verb: 'join-study', actor_kind: 'operator', subject_kind: 'account' },
      { verb: 'join-study', actor_kind: 'operator', subject_kind: 'account' },
    ])
    expect(
      await look(`select count(*)::int from identity.sessions where token_hash = decode('${session}', 'hex')`),
    ).toEqual([{ count: 0 }])
  })

  it('takes a gemeente that stands already, and learns its code', async () => {
    await fresh.store('owner').change(null, async (changing) => {
      const archive = await makeStudy(changing, { slug: 'ggsr-2013', kind: 'archive', fictional: false })
      await makeMunicipality(changing, archive, { slug: 'leeuwarden', name: 'Leeuwarden', fictional: false })
    })
    expect(await create(file)).toEqual({ study: file })
    expect(await look(`select cbs_code from municipalities where slug = 'leeuwarden'`)).toEqual([{ cbs_code: '0080' }])
    expect(await look('select count(*)::int from municipalities')).toEqual([{ count: 2 }])
  })

  it('a second time is refused and changes nothing', async () => {
    await create(file)
    const again = await create({ ...file, municipalities: [{ slug: 'sneek', name: 'Sneek', cbsCode: null }] })
    expect(again).toEqual({ errors: [{ path: 'slug', reason: 'Er is al een onderzoek "ggsr-2027".' }] })
    expect(await look('select count(*)::int from municipalities')).toEqual([{ count: 2 }])
    expect(await look('select count(*)::int from audit.events')).toEqual([{ count: 3 }])
  })

  it('two at the same time make one', async () => {
    const outcomes = await Promise.all([create(file), create(file)])
    expect(outcomes.filter((outcome) => 'study' in outcome)).toHaveLength(1)
    expect(await look('select count(*)::int from studies')).toEqual([{ count: 1 }])
  })

  it('names every error and makes nothing: an account of the portal is none of the console', async () => {
    const outcome = await create({
      ...file,
      framework: 'anders-1',
      members: [{ email: 'cees@gemeente.example', role: 'lead' }],
    })
    expect('errors' in outcome && outcome.errors.map(({ path }) => path)).toEqual(['framework', 'members[0].email'])
    expect(await create({ ...file, municipalities: [{ slug: 'stad', name: 'Stad 家', cbsCode: null }] })).toEqual({
      errors: [{ path: 'municipalities[0].name', reason: 'Deze tekens kunnen niet in de PDF van een factsheet: 家' }],
    })
    expect(await createStudy(fresh.store('owner'), '{', now)).toEqual({
      errors: [{ path: '', reason: 'Dit bestand is geen geldige JSON.' }],
    })
    for (const table of ['studies', 'framework_versions', 'municipalities', 'study_members', 'audit.events'])
      expect(await look(`select count(*)::int from ${table}`), table).toEqual([{ count: 0 }])
  })
})
