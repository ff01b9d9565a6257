import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertReading, listReadings } from './repositories/reading.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
})
afterAll(() => fresh.close())

type Change = Partial<Parameters<typeof insertReading>[1]>

/** Marks the own partner's text as an inspector of the study; `change` says what is different. */
const mark = (change: Change = {}, session = world.inspector.session) =>
  fresh.store('console').change(session, (changing) =>
    insertReading(changing, {
      study: world.own.study,
      assessment: world.own.assessment,
      respondent: world.own.respondent,
      question: 'V1.1.1a',
      kind: 'reading',
      value: 'narrower',
      version: 1,
      beside: 1,
      by: world.inspector.account,
      ...change,
    }),
  )

const counted = async (role: 'console' | 'worker' = 'console') => {
  const session = role === 'console' ? world.inspector.session : null
  const rows = await fresh.store(role).read(session, (reading) => listReadings(reading, world.own.assessment))
  return rows
    .filter(({ respondentId }) => respondentId === world.own.respondent)
    .map(({ kind, value }) => `${kind} ${value}`)
}

const sendAgain = async (submission: string, number: number) => {
  await rawSql(
    fresh.superuserUrl,
    `insert into submission_versions (study_id, submission_id, number, receipt, content, request_key)
     values ($1, $2, $3, 'TZ-' || gen_random_uuid(), '{}', gen_random_uuid())`,
    [world.own.study, submission, number],
  )
  await rawSql(fresh.superuserUrl, 'update submissions set latest_version = $2 where id = $1', [submission, number])
}

describe('which marks count', () => {
  test('the newest per answer and kind; one taken back does not; all stay in the history', async () => {
    expect(await counted()).toEqual(['unclear unclear'])
    await mark()
    await mark({ value: 'different' })
    await mark({ kind: 'unclear', value: null, beside: null })
    expect(await counted()).toEqual(['reading different'])
    expect(await counted('worker')).toEqual(['reading different'])
    const kept = await rawSql(fresh.superuserUrl, 'select from readings where respondent_id = $1', [
      world.own.respondent,
    ])
    expect(kept).toHaveLength(4)
  })

  test('a reading holds beside the gemeente’s version it was made on, other marks do not lean on it', async () => {
    await mark({ kind: 'unclear', value: 'unclear', beside: null })
    await sendAgain(world.municipality.submission, 2)
    expect(await counted()).toEqual(['unclear unclear'])
    await mark({ beside: 2 })
    expect(await counted()).toEqual(['reading narrower', 'unclear unclear'])
  })

  test('nothing noted about an older version counts any more', async () => {
    await sendAgain(world.own.submission, 2)
    expect(await counted()).toEqual([])
    await mark({ version: 2, beside: 2, value: 'same' })
    expect(await counted()).toEqual(['reading same'])
  })
})

describe('what the database itself refuses', () => {
  const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code })

  test('in somebody else’s name, from another study, about another approach or an unsent version', async () => {
    await refused(mark({ by: world.lead.account }), '42501')
    await refused(mark({ respondent: world.sibling.respondent }), '42501')
    await refused(mark({ version: 7 }), '42501')
    const { study, assessment, respondent } = world.otherStudy
    await refused(mark({ study, assessment, respondent }), '42501')
    await refused(mark({ by: world.administrator.account }, world.administrator.session), '42501')
  })

  test('a value of another kind, and a reading that was held beside nothing', async () => {
    await refused(mark({ value: 'unclear' }), '23514')
    await refused(mark({ kind: 'evidence', value: 'same', beside: null }), '23514')
    await refused(mark({ beside: null }), '23514')
  })

  test('a change or removal by any app', async () => {
    const rights = await rawSql(
      fresh.superuserUrl,
      `select r.role, p.privilege from unnest(array['portal', 'console', 'worker', 'public_reader']) r (role),
         unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p (privilege)
       where has_table_privilege(r.role, 'public.readings', p.privilege)
         or (p.privilege = 'UPDATE' and has_any_column_privilege(r.role, 'public.readings', 'UPDATE'))`,
    )
    expect(rights).toEqual([])
  })
})
