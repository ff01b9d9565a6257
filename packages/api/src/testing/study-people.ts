import { readOwnSession } from '@toezicht/database/repositories/session'
import { joinStudy } from '@toezicht/database/testing/builders/make-account'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { makeTwoStudies, type TwoStudies } from '@toezicht/database/testing/two-studies'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Browser, type ConsoleBrowser, consoleBrowser } from './browser.ts'
import { type KnownPerson, makePerson, signInToConsole } from './sign-in-walk.ts'

/** A member of this study who is signed in. */
async function signedInInspector(
  fresh: FreshDatabase,
  study: string,
): Promise<{ person: KnownPerson; browser: ConsoleBrowser }> {
  const person = await makePerson(fresh, 'console')
  await fresh.store('owner').change(null, (changing) => joinStudy(changing, study, person.account))
  const browser = consoleBrowser(fresh)
  await signInToConsole(browser, person)
  return { person, browser }
}

/** An administrator who is signed in. */
async function signedInAdministrator(
  fresh: FreshDatabase,
): Promise<{ self: KnownPerson; administrator: ConsoleBrowser }> {
  const self = await makePerson(fresh, 'console', { administrator: true })
  const administrator = consoleBrowser(fresh)
  await signInToConsole(administrator, self)
  return { self, administrator }
}

/** The account behind a browser's session; null when it was ended. */
function whoIs(fresh: FreshDatabase, browser: Browser, app: 'portal' | 'console' = 'console') {
  return fresh.store(app).read(browser.call().session, readOwnSession)
}

/** Two studies, an administrator who is signed in anew for each test, and short ways to the people of the first study. */
export function usePeopleRoom() {
  const room = {} as { fresh: FreshDatabase; world: TwoStudies; self: KnownPerson; administrator: ConsoleBrowser }
  beforeAll(async () => {
    const fresh = await freshDatabase()
    Object.assign(room, { fresh, world: await makeTwoStudies(fresh.superuserUrl) })
  })
  afterAll(() => room.fresh?.close())
  beforeEach(async () => {
    Object.assign(room, await signedInAdministrator(room.fresh))
  })
  return {
    room,
    is: (browser: Browser, app: 'portal' | 'console' = 'console') => whoIs(room.fresh, browser, app),
    inspectorOfStudy: () => signedInInspector(room.fresh, room.world.own.study),
    member: (email: string, role?: 'inspector' | 'lead') => invitedMember(room.world.own.study, email, role),
  }
}

/** What an administrator fills in to invite somebody for a place in a study. */
function invitedMember(study: string, email: string, role: 'inspector' | 'lead' = 'inspector') {
  return {
    name: 'Nieuwe Collega',
    email,
    inspectorate: 'Inspectie Jeugdzorg',
    administrator: false,
    study: { studyId: study, role },
  }
}
