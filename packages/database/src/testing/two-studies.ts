import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'

export interface Corner {
  study: string
  participation: string
  assessment: string
  respondent: string
  submission: string
  account: string
  session: string
}

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

type Run = (text: string, values: unknown[]) => Promise<Record<string, string>>

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

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

  const makeAccount = async (app: string, name: string, administrator = false) => {
    const account = (
      await run(
        `insert into identity.accounts (app, name, email, administrator) values ($1, $2, lower($2) || '@example.nl', $3) returning id`,
        [app, name, administrator],
      )
    ).id as string
    const session = hashOf(randomUUID())
    await run(
      `insert into identity.sessions (token_hash, account_id, app, expires_at) values (decode($1, 'hex'), $2, $3, now() + interval '12 hours')`,
      [session, account, app],
    )
    return { account, session }
  }
  const makeStudy = async (slug: string) => {
    const study = (await run(`insert into studies (slug, name, kind) values ($1, $1, 'running') returning id`, [slug]))
      .id as string
    const round = (
      await run(
        `insert into rounds (study_id, kind, name, framework_version) values ($1, 'policy', 'r', 'f1') returning id`,
        [study],
      )
    ).id as string
    return { study, round }
  }
  const makeParticipation = async (place: { study: string; round: string }, slug: string) => {
    const municipality = (await run(`insert into municipalities (slug, name) values ($1, $1) returning id`, [slug]))
      .id as string
    const participation = (
      await run(`insert into participations (study_id, round_id, municipality_id) values ($1, $2, $3) returning id`, [
        place.study,
        place.round,
        municipality,
      ])
    ).id as string
    return { ...place, municipality, participation }
  }
  const makeAssessment = async (
    place: { study: string; municipality: string; participation: string },
    slug: string,
  ) => {
    const approach = (
      await run(`insert into approaches (municipality_id, slug, name) values ($1, $2, $2) returning id`, [
        place.municipality,
        slug,
      ])
    ).id
    const assessment = (
      await run(`insert into assessments (study_id, participation_id, approach_id) values ($1, $2, $3) returning id`, [
        place.study,
        place.participation,
        approach,
      ])
    ).id as string
    await run(
      `insert into comparisons (study_id, assessment_id, question_code, pattern, severity, detail, positions_hash, rule_version)
       values ($1, $2, 'V3.2.1a', 'agreement', 'none', '{}', 'x', '1')`,
      [place.study, assessment],
    )
    await run(
      `insert into findings (study_id, assessment_id, criterion_code, position, content)
       values ($1, $2, 'T3.2', 1, '{"blocks": [{"text": "een"}], "verdicts": [{"indicator": "T3.2.1", "verdict": "meets", "reason": null}], "pointsOfAttention": [], "documents": []}')`,
      [place.study, assessment],
    )
    await run(
      `insert into theme_conclusions (study_id, assessment_id, theme_code, content) values ($1, $2, 'T3', '{"strengths": [], "improvements": []}')`,
      [place.study, assessment],
    )
    await run(
      `insert into coded_facts (study_id, assessment_id, fact_code, content) values ($1, $2, 'plan-leads', '{"values": ["yes"], "reason": null, "source": null}')`,
      [place.study, assessment],
    )
    await run(
      `insert into theme_conclusions (study_id, assessment_id, theme_code, content, status) values ($1, $2, 'T4', '{"strengths": [], "improvements": []}', 'submitted')`,
      [place.study, assessment],
    )
    return { ...place, assessment }
  }
  const makeRespondent = async (
    place: { study: string; participation: string; assessment: string },
    kind: string,
    name: string,
  ): Promise<Corner> => {
    const organisation = (await run(`insert into organisations (name) values ($1) returning id`, [name])).id
    const respondent = (
      await run(
        `insert into respondents (study_id, assessment_id, kind, organisation_id) values ($1, $2, $3, $4) returning id`,
        [place.study, place.assessment, kind, organisation],
      )
    ).id as string
    const submission = (
      await run(
        `insert into submissions (study_id, respondent_id, questionnaire, deadline) values ($1, $2, $3, current_date + 20) returning id`,
        [place.study, respondent, kind === 'partner' ? 'limited' : 'full'],
      )
    ).id as string
    const { account, session } = await makeAccount('portal', name)
    await run(
      `insert into respondent_members (respondent_id, study_id, account_id, role) values ($1, $2, $3, 'coordinator')`,
      [respondent, place.study, account],
    )
    const canary = `kanarie-${randomUUID()}`
    canaries[submission] = canary
    const value = JSON.stringify({ kind: 'text', text: canary })
    await run(
      `insert into answers (submission_id, question_code, value, version, saved_at, saved_by) values ($1, 'V1.1.1a', $2, 1, now(), $3)`,
      [submission, value, account],
    )
    await run(
      `insert into answer_history (submission_id, question_code, version, value, saved_at, saved_by, request_key)
       values ($1, 'V1.1.1a', 1, $2, now(), $3, gen_random_uuid())`,
      [submission, value, account],
    )
    await run(
      `insert into submission_versions (study_id, submission_id, number, receipt, content, request_key) values ($1, $2, 1, 'TZ-' || gen_random_uuid(), $3, gen_random_uuid())`,
      [place.study, submission, value],
    )
    await run(`update submissions set latest_version = 1 where id = $1`, [submission])
    await run(
      `insert into receipt_copies (submission_version_id, study_id, submission_id, bytes, sha256)
       select id, study_id, submission_id, convert_to($2, 'UTF8'), repeat('0', 64) from submission_versions where submission_id = $1`,
      [submission, canary],
    )
    await run(
      `with added as (
         insert into policy_documents (study_id, submission_id, title, file_name, media_type, byte_size, sha256, storage_key, uploaded_by, sent_in_version, scan)
         values ($1, $2, $3, 'a.pdf', 'application/pdf', 1, 'x', gen_random_uuid()::text, $4, 1, 'clean') returning id, submission_id, study_id),
         paged as (insert into document_pages (document_id, submission_id, study_id, page, text) select id, submission_id, study_id, 1, $3 from added)
       insert into document_questions (document_id, submission_id, study_id, question_code) select id, submission_id, study_id, 'A5' from added`,
      [place.study, submission, canary, account],
    )
    await run(
      `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by) values ($1, $2, 'V1.1.1a', $3, $3)`,
      [submission, place.study, account],
    )
    await run(
      `insert into returned_questions (study_id, submission_id, question_code, remark, version, returned_by) values ($1, $2, 'V1.1.1a', $3, 1, $4)`,
      [place.study, submission, canary, account],
    )
    await run(
      `insert into reminders (study_id, submission_id, moment, deadline, sent_on, recipients) values ($1, $2, '7-before', current_date, current_date, 1)`,
      [place.study, submission],
    )
    await run(
      `insert into readings (study_id, assessment_id, respondent_id, question_code, kind, value, submission_version, read_by)
       values ($1, $2, $3, 'V1.1.1a', 'unclear', 'unclear', 1, $4)`,
      [place.study, place.assessment, respondent, account],
    )
    await run(
      `insert into nominations (study_id, assessment_id, respondent_id, organisation, contact_name, contact_email, why, created_by)
       values ($1, $2, $3, $4, $4, $5, $4, $6)`,
      [place.study, place.assessment, respondent, canary, `${canary}@example.nl`, account],
    )
    return {
      study: place.study,
      participation: place.participation,
      assessment: place.assessment,
      respondent,
      submission,
      account,
      session,
    }
  }

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
  for (const place of [one, two, other]) {
    await run(`insert into factsheets (study_id, participation_id) values ($1, $2)`, [place.study, place.participation])
    await run(
      `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
       select $1, $2, m.slug, m.name, s.slug, s.name, true, 1, '{}', '' from municipalities m, studies s where m.id = $3 and s.id = $1`,
      [place.study, place.participation, place.municipality],
    )
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
