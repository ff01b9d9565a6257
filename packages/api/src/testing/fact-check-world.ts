import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach } from '@toezicht/database/testing/builders/make-approach'
import { makeThreads } from '@toezicht/database/testing/builders/make-threads'
import { sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { MatrixWorld } from './matrix-world.ts'

interface Place extends Record<string, string> {
  study: string
  assessment: string
  round: string
  municipality: string
  account: string
}

const deadline = '2100-01-01'

/**
 * Puts a network partner beside the gemeente that is ready, in an approach that is named and no longer judged, and lets it send `canary`; inspectors say
 * the same among themselves. Gives the sessions of the gemeente's coordinator and of the partner.
 */
export async function makePartnerWithCanary(
  fresh: FreshDatabase,
  { own, inspector }: MatrixWorld,
  canary: string,
): Promise<{ coordinator: string; partner: string }> {
  const look = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    rawSql<Row>(fresh.superuserUrl, sql, values)
  const [place] = await look<Place>(
    `select a.study_id as study, a.id as assessment, p.round_id as round, p.municipality_id as municipality, m.account_id as account
     from assessments a join participations p on p.id = a.participation_id join respondents r on r.assessment_id = a.id
     join respondent_members m on m.respondent_id = r.id where p.id = $1`,
    [own.ready],
  )
  if (!place) throw new Error('The gemeente that is ready has a coordinator')
  const { study, round, municipality } = place
  const ground = { study, round, municipality, municipalityName: 'klaarstad', participation: own.ready }
  const made = await fresh.store('owner').change(null, async (changing) => {
    const partners = [{ organisation: 'Zwijgend' }]
    const approach = await makeApproach(changing, ground, { slug: 'gestopt', name: 'Gestopt', deadline, partners })
    const account = await makeAccount(changing, { app: 'portal', name: 'Partner', email: 'partner@voorbeeld.example' })
    const [respondent] = approach.partners
    if (!respondent) throw new Error('It has a partner')
    await joinRespondent(changing, respondent, account)
    const coordinator = await makeSession(changing, place.account, 'portal')
    return { ...approach, respondent, coordinator, partner: await makeSession(changing, account, 'portal') }
  })
  const { respondent, assessment, coordinator, partner } = made
  await sendSubmission(fresh.store('portal'), partner, respondent, { A6: { kind: 'text', text: canary } })
  await look(`update assessments set status = 'withdrawn', status_reason = 'gestopt' where id = $1`, [assessment])
  const [finding] = await look<{ id: string }>('select id from findings where assessment_id = $1 limit 1', [
    place.assessment,
  ])
  const about = { study, kind: 'finding', subject: finding?.id ?? '' } as const
  await makeThreads(fresh.store('console'), inspector.session, about)
  await look('update remarks set body = $1', [canary])
  return { coordinator, partner }
}
