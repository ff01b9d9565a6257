import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { readEverything } from '@toezicht/database/testing/read-everything'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPortalCaller } from '../portal.ts'
import { makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

/** Everybody around one gemeente whose draft is in fact check: only who coordinates its own questionnaire reads it. */
let fresh: FreshDatabase
let factCheck: string
const sessions = { coordinator: '', colleague: '', partner: '', partnersColleague: '' }
const portal = (who: keyof typeof sessions) => createPortalCaller(testCall(fresh, 'portal', sessions[who]))
const canary = 'alleen voor de coördinator van de gemeente'

beforeAll(async () => {
  fresh = await freshDatabase()
  const { own } = await makeMatrixWorld(fresh)
  factCheck = own.checks.open.factCheck
  const [place] = await rawSql<{ study: string; participation: string; municipality: string; round: string }>(
    fresh.superuserUrl,
    `select c.study_id as study, p.id as participation, p.municipality_id as municipality, p.round_id as round
     from fact_checks c join participations p on p.id = c.participation_id where c.id = $1`,
    [factCheck],
  )
  if (!place) throw new Error('There is a fact check')
  await fresh.store('owner').change(null, async (changing) => {
    const told = {
      slug: 'nog-een',
      name: 'Nog een',
      deadline: '2100-01-01',
      partners: [{ organisation: 'Een partner' }],
    }
    const approach = await makeApproach(changing, { ...place, municipalityName: 'gemeente' }, told)
    const [partner = approach.gemeente] = approach.partners
    const join = async (
      who: keyof typeof sessions,
      respondent: typeof partner,
      role: 'coordinator' | 'contributor',
    ) => {
      const account = await makeAccount(changing, {
        app: 'portal',
        name: who,
        email: `${who.toLowerCase()}@voorbeeld.example`,
      })
      await joinRespondent(changing, respondent, account, role)
      sessions[who] = await makeSession(changing, account, 'portal', who.repeat(4))
    }
    await join('coordinator', approach.gemeente, 'coordinator')
    await join('colleague', approach.gemeente, 'contributor')
    await join('partner', partner, 'coordinator')
    await join('partnersColleague', partner, 'contributor')
  })
  const comment = { comment: crypto.randomUUID(), part: 'context', kind: 'fact' as const, body: canary, expected: 0 }
  await portal('coordinator').saveFactCheckComment({ factCheck, ...comment })
}, 60_000)
afterAll(() => fresh?.close())

test('the coordinator of the gemeente reads it, so the look at the others is no blind one', async () => {
  expect((await portal('coordinator').listFactChecks({})).map(({ id }) => id)).toContain(factCheck)
  expect((await portal('coordinator').getFactCheck({ factCheck })).groups).not.toEqual([])
  expect(await readEverything(fresh.url('portal'), sessions.coordinator)).toContain(canary)
})

test.each(['colleague', 'partner', 'partnersColleague'] as const)(
  'a %s does not: not the draft, not a comment, not that it is there',
  async (who) => {
    expect((await portal(who).listFactChecks({})).map(({ id }) => id)).not.toContain(factCheck)
    expect(await refused(portal(who).getFactCheck({ factCheck }))).toEqual({ refused: 'outside-scope' })
    expect(await refused(portal(who).sendFactCheck({ factCheck, nothing: false }))).toEqual({
      refused: 'outside-scope',
    })
    const rows = await readEverything(fresh.url('portal'), sessions[who])
    expect([rows.includes(canary), rows.includes(factCheck)]).toEqual([false, false])
  },
)
