import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listReminders, sendDueReminders } from './repositories/reminder.ts'
import { joinRespondent, makeAccount } from './testing/builders/make-account.ts'
import { type ApproachPlace, makeApproach } from './testing/builders/make-approach.ts'
import { makeMunicipality, makeStudy } from './testing/builders/make-study.ts'
import { mailsTo, trailOf } from './testing/clock-and-trail.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'

let fresh: FreshDatabase
let place: ApproachPlace
const coordinator = 'coordinator@voorbeeld.example'
const colleague = 'collega@voorbeeld.example'
let colleagueId: string

const behind = (text: string, values: unknown[] = []) => rawSql(fresh.superuserUrl, text, values)
/** 12.00 in Amsterdam, in winter. */
const noonOf = (day: string) => new Date(`${day}T11:00:00Z`)
const send = (at: Date) => fresh.store('worker').change(null, (changing) => sendDueReminders(changing, at))
const reminded = (address: string) =>
  mailsTo(fresh, address).then((mails) => mails.filter(({ template }) => template === 'reminder'))

beforeAll(async () => {
  fresh = await freshDatabase()
  place = await fresh.store('owner').change(null, async (changing) => {
    const gemeente = await makeMunicipality(changing, await makeStudy(changing), {
      slug: 'proefstad',
      name: 'Proefstad',
    })
    const made = await makeApproach(changing, gemeente, { slug: 'proef', name: 'Proef', deadline: '2030-02-15' })
    const person = (name: string, email: string) =>
      makeAccount(changing, { app: 'portal', name, email, passwordHash: 'x' })
    await joinRespondent(changing, made.gemeente, await person('Coördinator', coordinator))
    colleagueId = await person('Collega', colleague)
    await joinRespondent(changing, made.gemeente, colleagueId, 'contributor')
    return made
  })
})
afterAll(() => fresh?.close())
beforeEach(async () => {
  await behind(
    `delete from public.reminders; delete from public.mails; delete from public.assignments; delete from public.answers`,
  )
  await behind(`update public.submissions set status = 'open', status_reason = null, deadline = '2030-02-15'`)
  await behind(`update public.respondent_members set ended_at = null, since = '2030-01-01'`)
  await behind(`update identity.accounts set deactivated_at = null, password_hash = 'x'`)
})

describe('the day decides', () => {
  test.each([
    ['2030-01-31', 0],
    ['2030-02-01', 1],
    ['2030-02-02', 0],
    ['2030-02-08', 1],
    ['2030-02-14', 1],
    ['2030-02-15', 0],
    ['2030-02-16', 1],
    ['2030-02-17', 0],
  ])('on %s: %i', async (day, expected) => {
    expect(await send(noonOf(day))).toBe(expected)
    expect(await reminded(coordinator)).toHaveLength(expected)
  })

  test('nothing goes out before 09.00 in Amsterdam, winter or summer', async () => {
    expect(await send(new Date('2030-02-08T07:59:00Z'))).toBe(0)
    expect(await send(new Date('2030-02-08T08:00:00Z'))).toBe(1)
    await behind(`update public.submissions set deadline = '2030-07-08'`)
    expect(await send(new Date('2030-07-01T06:59:00Z'))).toBe(0)
    expect(await send(new Date('2030-07-01T07:00:00Z'))).toBe(1)
  })

  test('without a given moment the clock of the database decides', async () => {
    await behind(`update public.submissions set deadline = (now() at time zone 'Europe/Amsterdam')::date + 7`)
    await behind(`update public.respondent_members set since = now() - interval '3 days'`)
    const sent = await fresh.store('worker').change(null, (changing) => sendDueReminders(changing))
    const [clock] = await behind(`select (now() at time zone 'Europe/Amsterdam')::time >= '09:00' as open`)
    expect(sent).toBe(clock?.open ? 1 : 0)
  })

  test('says by when, and afterwards that it is late', async () => {
    await send(noonOf('2030-02-14'))
    expect((await reminded(coordinator))[0]?.parameters).toEqual({ approach: 'Proef', deadline: '2030-02-15' })
    await send(noonOf('2030-02-16'))
    expect((await reminded(coordinator))[0]?.parameters).toMatchObject({ late: 'yes' })
  })
})

describe('each goes out once', () => {
  test('also when asked again, and with four workers at once', async () => {
    const day = noonOf('2030-02-08')
    const sent = await Promise.all([send(day), send(day), send(day), send(day)])
    expect(sent.reduce((sum, each) => sum + each)).toBe(1)
    expect(await send(new Date('2030-02-08T22:59:00Z'))).toBe(0)
    expect(await reminded(coordinator)).toHaveLength(1)
  })

  test('and again for a later deadline', async () => {
    await send(noonOf('2030-02-08'))
    await behind(`update public.submissions set deadline = '2030-02-22'`)
    expect(await send(noonOf('2030-02-15'))).toBe(1)
  })

  test('leaves its trace as the system', async () => {
    await send(noonOf('2030-02-08'))
    const trail = await trailOf(fresh, place.gemeente.submission)
    expect(trail.at(-1)).toMatchObject({ verb: 'send-reminder', actor_kind: 'system', actor_id: null })
    const owner = fresh.store('owner')
    const [row] = await owner.read(null, (reading) => listReminders(reading, place.assessment))
    expect(row).toMatchObject({
      moment: '7-before',
      sentBy: null,
      recipients: 1,
      respondentId: place.gemeente.respondent,
    })
  })
})

describe('nobody is reminded', () => {
  const day = noonOf('2030-02-08')

  test.each(['sent', 'no-response', 'withdrawn'])('of a questionnaire that is %s', async (status) => {
    await behind(`update public.submissions set status = $1, status_reason = 'reden'`, [status])
    expect(await send(day)).toBe(0)
  })

  test.each([
    ['who left', `update public.respondent_members set ended_at = now()`],
    ['whose account is switched off', `update identity.accounts set deactivated_at = now()`],
    ['who was invited that day', `update public.respondent_members set since = '2030-02-08T07:00:00Z'`],
  ])('%s', async (_who, change) => {
    await behind(change)
    expect(await send(day)).toBe(0)
    expect(await reminded(coordinator)).toEqual([])
  })

  test('of a study in the archive', async () => {
    await behind(`update public.studies set kind = 'archive'`)
    expect(await send(day)).toBe(0)
    await behind(`update public.studies set kind = 'running'`)
  })
})

describe('who', () => {
  const day = noonOf('2030-02-08')
  const assign = () =>
    behind(
      `insert into public.assignments (submission_id, study_id, question_code, account_id, assigned_by) values ($1, $2, 'V1.1.1a', $3, $3)`,
      [place.gemeente.submission, place.study, colleagueId],
    )
  const answer = (at: string) =>
    behind(
      `insert into public.answers (submission_id, question_code, value, version, saved_at, saved_by) values ($1, 'V1.1.1a', '{"kind": "text", "text": "x"}', 1, $2, $3)`,
      [place.gemeente.submission, at, colleagueId],
    )

  test('a colleague only while a question handed to them waits, and not after the deadline', async () => {
    await send(day)
    expect(await reminded(colleague)).toEqual([])
    await assign()
    await send(noonOf('2030-02-14'))
    expect((await reminded(colleague))[0]?.parameters).toEqual({
      approach: 'Proef',
      deadline: '2030-02-15',
      helper: 'yes',
    })
    await send(noonOf('2030-02-16'))
    expect(await reminded(colleague)).toHaveLength(1)
  })

  test('a colleague who answered is left alone', async () => {
    await assign()
    await answer('2030-02-01')
    await send(day)
    expect(await reminded(colleague)).toEqual([])
    expect(await reminded(coordinator)).toHaveLength(1)
  })

  test('after a return, of what came back: until it is answered anew', async () => {
    await assign()
    await answer('2030-02-01')
    await behind(`update public.submissions set status = 'returned'`)
    await behind(
      `insert into public.returned_questions (study_id, submission_id, question_code, remark, version, returned_by, returned_at)
       values ($1, $2, 'V1.1.1a', 'Hoe vaak?', 1, $3, '2030-02-03')`,
      [place.study, place.gemeente.submission, colleagueId],
    )
    await send(day)
    expect((await reminded(coordinator))[0]?.parameters).toMatchObject({ returned: 'yes' })
    expect(await reminded(colleague)).toHaveLength(1)
    await behind(`update public.answers set saved_at = '2030-02-09'`)
    await send(noonOf('2030-02-14'))
    expect(await reminded(colleague)).toHaveLength(1)
    await behind(`delete from public.returned_questions`)
  })

  test('who never signed in is told of the invitation', async () => {
    await behind(`update identity.accounts set password_hash = null`)
    await send(day)
    expect((await reminded(coordinator))[0]?.parameters).toMatchObject({ invited: 'yes' })
  })
})

test('only the worker lets the clock run; no app may', async () => {
  for (const role of ['portal', 'console'] as const)
    await expect(fresh.store(role).change(null, (changing) => sendDueReminders(changing))).rejects.toMatchObject({
      code: '42501',
    })
})
