import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { MatrixWorld } from './matrix-world.ts'

/** The session of the coordinator of that gemeente's full questionnaire. */
export async function coordinatorOf(fresh: FreshDatabase, place: string): Promise<string> {
  const [row] = await rawSql<{ session: string }>(
    fresh.superuserUrl,
    `select encode(s.token_hash, 'hex') as session from identity.sessions s
     join public.respondent_members m on m.account_id = s.account_id and m.role = 'coordinator'
     join public.respondents r on r.id = m.respondent_id and r.kind = 'municipality'
     join public.assessments a on a.id = r.assessment_id where a.participation_id = $1 limit 1`,
    [place],
  )
  return row?.session ?? ''
}

/** Somebody of every other kind: a coordinator of another gemeente, a colleague and a partner of this one. Gives their sessions. */
export async function makeStrangers(
  fresh: FreshDatabase,
  { own }: MatrixWorld,
  participation: string,
): Promise<string[]> {
  const owner = fresh.store('owner')
  const place = { study: own.study, participation }
  const [{ municipality, round } = { municipality: '', round: '' }] = await rawSql<{
    municipality: string
    round: string
  }>(
    fresh.superuserUrl,
    'select municipality_id as municipality, round_id as round from public.participations where id = $1',
    [participation],
  )
  return owner.change(null, async (changing) => {
    const told = { slug: 'tweede', name: 'Tweede', deadline: '2100-01-01', partners: [{ organisation: 'Een partner' }] }
    const approach = await makeApproach(
      changing,
      { ...place, municipality, round, municipalityName: 'klaarstad' },
      told,
    )
    const [partner = approach.gemeente] = approach.partners
    const made = async (name: string, respondent: typeof partner, role: 'coordinator' | 'contributor') => {
      const account = await makeAccount(changing, { app: 'portal', name, email: `${name}@voorbeeld.example` })
      await joinRespondent(changing, respondent, account, role)
      return { account, session: await makeSession(changing, account, 'portal', name.repeat(4)) }
    }
    const colleague = await made('meehelper', approach.gemeente, 'contributor')
    const coordinatorOfPartner = await made('netwerkpartner', partner, 'coordinator')
    return [own.person.session, colleague.session, coordinatorOfPartner.session]
  })
}
