import { createHash, randomUUID } from 'node:crypto'

export interface Corner {
  study: string
  participation: string
  assessment: string
  respondent: string
  submission: string
  account: string
  session: string
}

/** One statement; its first row. */
export type Run = (text: string, values: unknown[]) => Promise<Record<string, string>>

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makers of the places of a study, in plain SQL: each respondent with sent answers, papers and a canary of its own, which it adds to `canaries`. */
export function plainPlaces(run: Run, canaries: Record<string, string>) {
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

  return { makeAccount, makeStudy, makeParticipation, makeAssessment, makeRespondent }
}
