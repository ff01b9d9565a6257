import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import pg from 'pg'

export interface BenchRespondent {
  submission: string
  /** The value of the session cookie. */
  token: string
  sessionHash: string
}

/** Fills the measured database: one study and `count` gemeente questionnaires, each with a signed-in coordinator; plus pgbench's own tables. */
export async function makeBenchWorld(ownerUrl: string, count: number): Promise<BenchRespondent[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const respondents = Array.from({ length: count }, () => {
      const token = randomBytes(32).toString('base64url')
      return { submission: randomUUID(), token, sessionHash: createHash('sha256').update(token).digest('hex') }
    })
    await client.query('insert into framework_versions (version, content) values ($1, $2) on conflict do nothing', [
      ggsr2013.version,
      JSON.stringify(ggsr2013),
    ])
    await client.query(statement, [ggsr2013.version, JSON.stringify(respondents)])
    await client.query(plainTables)
    await client.query(
      'insert into bench.answers (submission, question_code) select n, $1 from generate_series(1, 1024) n',
      ['V1.1.1a'],
    )
    await client.query('analyze')
    return respondents
  } finally {
    await client.end()
  }
}

const statement = `
with given as (select row_number() over () as n, e ->> 'submission' as submission, e ->> 'sessionHash' as hash from jsonb_array_elements($2::jsonb) e),
study as (insert into studies (slug, name, kind, fictional) values ('meting', 'Meting', 'running', true) returning id),
round as (insert into rounds (study_id, kind, name, framework_version) select id, 'policy', 'Meting', $1 from study returning id, study_id),
place as (insert into municipalities (slug, name, fictional) select 'meting-' || n, 'Meting ' || n, true from given returning id, slug),
participation as (insert into participations (study_id, round_id, municipality_id) select r.study_id, r.id, p.id from round r, place p returning id, study_id, municipality_id),
approach as (insert into approaches (municipality_id, slug, name) select id, 'aanpak', 'Aanpak' from place returning id, municipality_id),
assessment as (insert into assessments (study_id, participation_id, approach_id)
  select p.study_id, p.id, a.id from participation p join approach a using (municipality_id) returning id, study_id, participation_id),
organisation as (insert into organisations (name) select 'Gemeente ' || slug from place returning id, name),
respondent as (insert into respondents (study_id, assessment_id, kind, organisation_id)
  select s.study_id, s.id, 'municipality', o.id from assessment s join participation p on p.id = s.participation_id
  join place m on m.id = p.municipality_id join organisation o on o.name = 'Gemeente ' || m.slug returning id, study_id, organisation_id),
numbered as (select r.*, g.submission, g.hash, g.n from respondent r join organisation o on o.id = r.organisation_id join given g on o.name = 'Gemeente meting-' || g.n),
account as (insert into identity.accounts (app, name, email) select 'portal', 'Meting ' || n, n || '@meting.example' from given returning id, email),
session as (insert into identity.sessions (token_hash, account_id, app, expires_at)
  select decode(g.hash, 'hex'), a.id, 'portal', now() + interval '12 hours' from given g join account a on a.email = g.n || '@meting.example'),
member as (insert into respondent_members (respondent_id, study_id, account_id, role)
  select x.id, x.study_id, a.id, 'coordinator' from numbered x join account a on a.email = x.n || '@meting.example')
insert into submissions (id, study_id, respondent_id, questionnaire, deadline)
select submission::uuid, study_id, id, 'full', current_date + 30 from numbered`

const plainTables = `
create schema bench;
create table bench.answers (submission int, question_code text, value jsonb, explanation text, version int not null default 1,
  saved_at timestamptz not null default now(), primary key (submission, question_code));
create table bench.answer_history (submission int, question_code text, version int, value jsonb, explanation text,
  saved_at timestamptz, request_key uuid, primary key (submission, question_code, version, request_key))`
