import { mailsTo, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { expect, test } from 'vitest'
import { refused } from '../testing/refused.ts'
import { makePerson, signInToConsole } from '../testing/sign-in-walk.ts'
import { usePeopleRoom } from '../testing/study-people.ts'

const { room, is, inspectorOfStudy, member } = usePeopleRoom()
const outside = { refused: 'outside-scope' }

test('another role ends the sessions: who gets more signs in anew', async () => {
  const { person, browser } = await inspectorOfStudy()
  const outcome = await room.administrator.api.inviteMember(member(person.email, 'lead'))
  expect(outcome).toEqual({ accountId: person.account, invited: false })
  expect(await is(browser)).toBeNull()
  browser.ahead = 30_000
  await signInToConsole(browser, person)
  expect((await is(browser))?.studies).toEqual([{ studyId: room.world.own.study, role: 'lead' }])
  expect(await mailsTo(room.fresh, person.email)).toEqual([])
})

test('nobody gives themselves a place, and an unknown study is none', async () => {
  expect(await refused(room.administrator.api.inviteMember(member(room.self.email)))).toMatchObject({
    reason: 'own-account',
  })
  const nowhere = {
    ...member('nergens@voorbeeld.nl'),
    study: { studyId: room.world.own.assessment, role: 'lead' as const },
  }
  expect(await refused(room.administrator.api.inviteMember(nowhere))).toEqual(outside)
  expect((await is(room.administrator))?.studies).toEqual([])
})

test('a role is changed for who is in already: the sessions end and the new role counts', async () => {
  const { person, browser } = await inspectorOfStudy()
  const place = { accountId: person.account, studyId: room.world.own.study }
  expect(await room.administrator.api.setMemberRole({ ...place, role: 'lead' })).toEqual({ role: 'lead' })
  expect(await is(browser)).toBeNull()
  browser.ahead = 30_000
  await signInToConsole(browser, person)
  expect((await is(browser))?.studies).toEqual([{ studyId: room.world.own.study, role: 'lead' }])
  expect(await refused(room.administrator.api.setMemberRole({ ...place, role: 'lead' }))).toMatchObject({
    reason: 'role-already',
  })
  await room.administrator.api.endStudyMembership(place)
  await room.administrator.api.setMemberRole({ ...place, role: 'inspector' })
  const { person: shown } = await room.administrator.api.getPerson({ accountId: person.account })
  expect(shown.studies).toMatchObject([{ studyId: room.world.own.study, role: 'inspector' }])
  expect((await trailOf(room.fresh, person.account)).at(-1)?.verb).toBe('set-member-role')
})

test('a role is refused for oneself, for who is not of STJ, was deactivated or is nobody, and in a study that is not there', async () => {
  const respondent = await makePerson(room.fresh, 'portal')
  const gone = await makePerson(room.fresh, 'console')
  await room.administrator.api.deactivateAccount({ accountId: gone.account })
  const give = (accountId: string, studyId = room.world.own.study) =>
    refused(room.administrator.api.setMemberRole({ accountId, studyId, role: 'inspector' }))
  expect(await give(room.self.account)).toMatchObject({ reason: 'own-account' })
  for (const account of [respondent.account, gone.account, room.world.own.assessment])
    expect(await give(account)).toEqual(outside)
  const { person } = await inspectorOfStudy()
  expect(await give(person.account, room.world.own.assessment)).toEqual(outside)
})

test('somebody taken out of a study sees nothing of it from that moment', async () => {
  const { person, browser } = await inspectorOfStudy()
  const respondentId = room.world.own.respondent
  expect((await browser.api.listContacts({ respondentId })).contacts.length).toBeGreaterThan(0)
  const place = { accountId: person.account, studyId: room.world.own.study }
  expect(await room.administrator.api.endStudyMembership(place)).toEqual({ ended: true })
  expect(await refused(browser.api.listContacts({ respondentId }))).toEqual(outside)
  expect(await refused(room.administrator.api.endStudyMembership(place))).toEqual(outside)
})

test('the last lead of a running study is not ended, demoted or deactivated, by whatever road; with a second one it goes on', async () => {
  const study = room.world.own.study
  const last = room.world.lead.account
  const no = { refused: 'closed', reason: 'last-lead' }
  const { api } = room.administrator
  await rawSql(
    room.fresh.superuserUrl,
    `update study_members set ended_at = now() where study_id = '${study}' and role = 'lead' and account_id <> '${last}'`,
  )
  expect(await refused(api.endStudyMembership({ accountId: last, studyId: study }))).toEqual(no)
  expect(await refused(api.setMemberRole({ accountId: last, studyId: study, role: 'inspector' }))).toEqual(no)
  expect(await refused(api.deactivateAccount({ accountId: last }))).toEqual(no)
  const raw = (text: string) => rawSql(room.fresh.superuserUrl, text)
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
