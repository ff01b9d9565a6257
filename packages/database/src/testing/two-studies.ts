import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Corner, plainPlaces, type Run } from './plain-places.ts'

export interface TwoStudies {
  /** Partner of approach 1 in gemeente 1 of study 1. */
  own: Corner
  /** The gemeente's own questionnaire for the same approach. */
  municipality: Corner
  /** Partner of approach 2 in the same gemeente. */
  sibling: Corner
  otherMunicipality: Corner
  otherStudy: Corner
  inspector: { account: string; session: string }
  secondInspector: { account: string; session: string }
  lead: { account: string; session: string }
  administrator: { account: string; session: string }
  canaries: Record<string, string>
}

/**
 * Two studies with gemeenten, approaches, respondents, sent answers with a canary each, findings and a published version: the
 * world of the SQL matrix. Written by the superuser in plain SQL, so that it leans on nothing it is to test.
 */
export async function makeTwoStudies(superuserUrl: string): Promise<TwoStudies> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    return await build((text, values) => client.query(text, values).then((result) => result.rows[0]))
  } finally {
    await client.end()
  }
}

async function build(run: Run): Promise<TwoStudies> {
  const canaries: Record<string, string> = {}
  await run(`insert into framework_versions (version, content) values ('f1', $1) on conflict do nothing`, [
    JSON.stringify({ questions: [{ code: 'V3.2.1a', indicators: ['T3.2.1'] }] }),
  ])

  await run(
    `insert into questionnaire_papers (framework_version, questionnaire, layout, bytes, sha256)
     values ('f1', 'full', 1, '', repeat('0', 64)) on conflict do nothing`,
    [],
  )

  const { makeAccount, makeStudy, makeParticipation, makeAssessment, makeRespondent } = plainPlaces(run, canaries)
  const one = await makeParticipation(await makeStudy('onderzoek-een'), 'eenstad')
  const two = await makeParticipation(one, 'tweestad')
  const other = await makeParticipation(await makeStudy('onderzoek-twee'), 'driestad')
  const first = await makeAssessment(one, 'eerste')
  const own = await makeRespondent(first, 'partner', 'Eigen')
  const municipality = await makeRespondent(first, 'municipality', 'Eenstad')
  const sibling = await makeRespondent(await makeAssessment(one, 'tweede'), 'partner', 'Zuster')
  const otherMunicipality = await makeRespondent(await makeAssessment(two, 'derde'), 'partner', 'Buur')
  const otherStudy = await makeRespondent(await makeAssessment(other, 'vierde'), 'partner', 'Vreemd')
  for (const [place, source] of [
    [own, sibling],
    [sibling, own],
    [otherMunicipality, own],
    [
      otherStudy,
      { submission: (await makeRespondent(await makeAssessment(other, 'vijfde'), 'partner', 'Verder')).submission },
    ],
  ] as const) {
    await run(
      `insert into reuses (submission_id, study_id, question_code, version, source_submission_id, source_version, reused_by)
       values ($1, $2, 'V1.1.1a', 1, $3, 1, $4)`,
      [place.submission, place.study, source.submission, place.account],
    )
  }

  const inspector = await makeAccount('console', 'Inspecteur')
  const secondInspector = await makeAccount('console', 'Tweede')
  const lead = await makeAccount('console', 'Leider')
  const administrator = await makeAccount('console', 'Beheerder', true)
  for (const [person, role] of [
    [inspector, 'inspector'],
    [secondInspector, 'inspector'],
    [lead, 'lead'],
  ] as const) {
    await run(`insert into study_members (study_id, account_id, role) values ($1, $2, $3)`, [
      one.study,
      person.account,
      role,
    ])
  }
  const reviewer = await makeAccount('console', 'Vreemde')
  for (const [place, reader] of [
    [own, lead],
    [own, inspector],
    [otherStudy, reviewer],
  ] as const) {
    await run(
      `with said as (
         insert into remarks (id, study_id, participation_id, subject_kind, subject_id, thread_id, body, written_by)
         select x.thread, f.study_id, $2, 'finding', f.id, x.thread, 'Waarom?', $3
         from findings f, (select gen_random_uuid() as thread) x where f.assessment_id = $1)
       insert into review_visits (study_id, subject_kind, subject_id, account_id, content_hash)
       select study_id, 'finding', id, $3, content_hash from findings where assessment_id = $1`,
      [place.assessment, place.participation, reader.account],
    )
  }
  await run(`insert into study_members (study_id, account_id, role) values ($1, $2, 'inspector')`, [
    other.study,
    reviewer.account,
  ])
  for (const [place, { account }] of [
    [own, inspector],
    [otherMunicipality, secondInspector],
    [otherStudy, reviewer],
  ] as const) {
    await run(
      `insert into inspector_assignments (study_id, assessment_id, indicator_code, account_id, assigned_by) values ($1, $2, '', $3, $3)`,
      [place.study, place.assessment, account],
    )
  }
  for (const place of [municipality, otherMunicipality, otherStudy]) await checkFacts(run, place)
  for (const place of [one, two, other]) {
    await run(`insert into factsheets (study_id, participation_id) values ($1, $2)`, [place.study, place.participation])
    await run(
      `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
       select $1, $2, m.slug, m.name, s.slug, s.name, true, 1, '{}', '' from municipalities m, studies s where m.id = $3 and s.id = $1`,
      [place.study, place.participation, place.municipality],
    )
    // A proposal is a session's; here it only has to stand there.
    await run('set session_replication_role = replica', [])
    await run(
      `insert into publications (study_id, participation_id, kind, reason, version_id, proposed_by)
       select study_id, participation_id, 'withdraw', 'reden', id, $2 from published.versions where participation_id = $1`,
      [place.participation, lead.account],
    )
    await run('set session_replication_role = origin', [])
    await run(
      `insert into decisions (study_id, subject_kind, subject_id, kind, reason) values ($1, 'participation', $2, 'test', 'reden')`,
      [place.study, place.participation],
    )
  }
  return {
    own,
    municipality,
    sibling,
    otherMunicipality,
    otherStudy,
    inspector,
    secondInspector,
    lead,
    administrator,
    canaries,
  }
}

/** A fact check that was sent, with a comment, a document and a decision, each with a text that nobody else may see. */
async function checkFacts(run: Run, { study, participation, assessment, account }: Corner): Promise<void> {
  const [check, comment] = [randomUUID(), randomUUID()]
  await run(
    `insert into fact_checks (id, study_id, participation_id, content, content_hash, deadline, opened_by)
     values ($1, $2, $3, '{}', '', current_date, $4)`,
    [check, study, participation, account],
  )
  await run(
    `insert into fact_check_parts (fact_check_id, study_id, code, position, subject_kind, subject_id, assessment_id)
     values ($1, $2, 'approach:x', 1, 'assessment', $3, $3)`,
    [check, study, assessment],
  )
  await run(
    `insert into fact_check_comments (id, study_id, fact_check_id, part_code, kind, body, written_by)
     values ($1, $2, $3, 'approach:x', 'fact', $5, $4)`,
    [comment, study, check, account, comment],
  )
  await run(
    `insert into fact_check_documents (id, study_id, fact_check_id, comment_id, file_name, media_type, byte_size, sha256, storage_key, uploaded_by)
     values (gen_random_uuid(), $1, $2, $3, 'a.pdf', 'application/pdf', 1, 'x', gen_random_uuid()::text, $4)`,
    [study, check, comment, account],
  )
  await run(
    `insert into fact_check_reminders (study_id, fact_check_id, moment, deadline, sent_on, recipients) values ($1, $2, '7-before', current_date, current_date, 1)`,
    [study, check],
  )
  await run(`update fact_checks set status = 'sent', receipt = 'FC-' || $1::text, sent_at = now() where id = $1`, [
    check,
  ])
  await run(
    `insert into fact_check_decisions (comment_id, study_id, fact_check_id, decision, reason, decided_by) values ($1, $2, $3, 'declined', 'Reden.', $4)`,
    [comment, study, check, account],
  )
}
