import { mailsTo, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { makeTwoStudies, type TwoStudies } from '@toezicht/database/testing/two-studies'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser, ConsoleBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { type KnownPerson, makePerson, signInToConsole } from '../testing/sign-in-walk.ts'
import { invitedMember, signedInAdministrator, signedInInspector, whoIs } from '../testing/study-people.ts'

let fresh: FreshDatabase
let world: TwoStudies
let administrator: ConsoleBrowser
let self: KnownPerson
beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
})
afterAll(() => fresh.close())
beforeEach(async () => {
  ;({ self, administrator } = await signedInAdministrator(fresh))
})

const outside = { refused: 'outside-scope' }
const is = (browser: Browser) => whoIs(fresh, browser)
const inspectorOfStudy = () => signedInInspector(fresh, world.own.study)
const member = (email: string, role?: 'inspector' | 'lead') => invitedMember(world.own.study, email, role)

test('another role ends the sessions: who gets more signs in anew', async () => {
  const { person, browser } = await inspectorOfStudy()
  const outcome = await administrator.api.inviteMember(member(person.email, 'lead'))
  expect(outcome).toEqual({ accountId: person.account, invited: false })
  expect(await is(browser)).toBeNull()
  browser.ahead = 30_000
  await signInToConsole(browser, person)
  expect((await is(browser))?.studies).toEqual([{ studyId: world.own.study, role: 'lead' }])
  expect(await mailsTo(fresh, person.email)).toEqual([])
})

test('nobody gives themselves a place, and an unknown study is none', async () => {
  expect(await refused(administrator.api.inviteMember(member(self.email)))).toMatchObject({ reason: 'own-account' })
  const nowhere = { ...member('nergens@voorbeeld.nl'), study: { studyId: world.own.assessment, role: 'lead' as const } }
  expect(await refused(administrator.api.inviteMember(nowhere))).toEqual(outside)
  expect((await is(administrator))?.studies).toEqual([])
})

test('a role is changed for who is in already: the sessions end and the new role counts', async () => {
  const { person, browser } = await inspectorOfStudy()
  const place = { accountId: person.account, studyId: world.own.study }
  expect(await administrator.api.setMemberRole({ ...place, role: 'lead' })).toEqual({ role: 'lead' })
  expect(await is(browser)).toBeNull()
  browser.ahead = 30_000
  await signInToConsole(browser, person)
  expect((await is(browser))?.studies).toEqual([{ studyId: world.own.study, role: 'lead' }])
  expect(await refused(administrator.api.setMemberRole({ ...place, role: 'lead' }))).toMatchObject({
    reason: 'role-already',
  })
  await administrator.api.endStudyMembership(place)
  await administrator.api.setMemberRole({ ...place, role: 'inspector' })
  const { person: shown } = await administrator.api.getPerson({ accountId: person.account })
  expect(shown.studies).toMatchObject([{ studyId: world.own.study, role: 'inspector' }])
  expect((await trailOf(fresh, person.account)).at(-1)?.verb).toBe('set-member-role')
})

test('a role is refused for oneself, for who is not of STJ, was deactivated or is nobody, and in a study that is not there', async () => {
  const respondent = await makePerson(fresh, 'portal')
  const gone = await makePerson(fresh, 'console')
  await administrator.api.deactivateAccount({ accountId: gone.account })
  const give = (accountId: string, studyId = world.own.study) =>
    refused(administrator.api.setMemberRole({ accountId, studyId, role: 'inspector' }))
  expect(await give(self.account)).toMatchObject({ reason: 'own-account' })
  for (const account of [respondent.account, gone.account, world.own.assessment])
    expect(await give(account)).toEqual(outside)
  const { person } = await inspectorOfStudy()
  expect(await give(person.account, world.own.assessment)).toEqual(outside)
})

test('somebody taken out of a study sees nothing of it from that moment', async () => {
  const { person, browser } = await inspectorOfStudy()
  const respondentId = world.own.respondent
  expect((await browser.api.listContacts({ respondentId })).contacts.length).toBeGreaterThan(0)
  const place = { accountId: person.account, studyId: world.own.study }
  expect(await administrator.api.endStudyMembership(place)).toEqual({ ended: true })
  expect(await refused(browser.api.listContacts({ respondentId }))).toEqual(outside)
  expect(await refused(administrator.api.endStudyMembership(place))).toEqual(outside)
})

test('the last lead of a running study is not ended, demoted or deactivated, by whatever road; with a second one it goes on', async () => {
  const study = world.own.study
  const last = world.lead.account
  const no = { refused: 'closed', reason: 'last-lead' }
  const { api } = administrator
  await rawSql(
    fresh.superuserUrl,
    `update study_members set ended_at = now() where study_id = '${study}' and role = 'lead' and account_id <> '${last}'`,
  )
  expect(await refused(api.endStudyMembership({ accountId: last, studyId: study }))).toEqual(no)
  expect(await refused(api.setMemberRole({ accountId: last, studyId: study, role: 'inspector' }))).toEqual(no)
  expect(await refused(api.deactivateAccount({ accountId: last }))).toEqual(no)
  const raw = (text: string) => rawSql(fresh.superuserUrl, text)
  const mine = `study_id = '${study}' and account_id = '${last}'`
  for (const verb of [
    `update study_members set ended_at = now() where ${mine}`,
    `update study_members set role = 'inspector' where ${mine}`,
    `delete from study_members where ${mine}`,
  ]) {
    await expect(raw(verb)).rejects.toThrow('last lead')
  }
  const { person } = await inspectorOfStudy()
  await api.setMemberRole({ accountId: person.account, studyId: study, role: 'lead' })
  // Both leads go at the same moment: one of them stays.
  const both = await Promise.allSettled(
    [last, person.account].map((account) =>
      raw(`update study_members set role = 'inspector' where study_id = '${study}' and account_id = '${account}'`),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await raw(`update study_members set role = 'lead' where ${mine}`)
  await api.setMemberRole({ accountId: person.account, studyId: study, role: 'inspector' }).catch(() => undefined)
})
