import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { partnerNames } from './large-study-names.ts'
import { insertRows } from './large-study-rows.ts'

export interface LargeRespondent {
  id: string
  submission: string
  kind: 'municipality' | 'partner'
  questionnaire: 'full' | 'limited'
  name: string
  account: string
}

/** Three different partners, spread over the regions. */
export function respondentsOf(municipality: string, at: number): LargeRespondent[] {
  const partners = [0, 1, 2].map((number) => partnerNames[(at * 3 + number * 11) % partnerNames.length] ?? '')
  return [`Gemeente ${municipality}`, ...partners].map((name, position) => ({
    id: randomUUID(),
    submission: randomUUID(),
    kind: position === 0 ? 'municipality' : 'partner',
    questionnaire: position === 0 ? 'full' : 'limited',
    name,
    account: randomUUID(),
  }))
}

/** Ids by name; one that stands already is used again, in another study too. */
export async function makeOrganisations(client: pg.Client, municipal: readonly string[]): Promise<Map<string, string>> {
  const names = [...municipal, ...partnerNames]
  await client.query(
    `insert into organisations (name) select unnest($1::text[]) on conflict (lower(name)) where valid_until is null do nothing`,
    [names],
  )
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id, name from organisations where name = any($1::text[])',
    [names],
  )
  return new Map(rows.map(({ id, name }) => [name, id]))
}

/** The respondents of these approaches, each with somebody who answers for it. */
export async function makeRespondents(
  client: pg.Client,
  study: string,
  assessments: readonly { id: string; respondents: readonly LargeRespondent[] }[],
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const all = assessments.flatMap(({ id, respondents }) =>
    respondents.map((respondent, position) => ({ ...respondent, assessment: id, position })),
  )
  await insertRows(
    client,
    'respondents',
    { id: 'uuid', study_id: 'uuid', assessment_id: 'uuid', kind: 'text', organisation_id: 'uuid', position: 'int' },
    all.map(({ id, assessment, kind, name, position }) => ({
      id,
      study_id: study,
      assessment_id: assessment,
      kind,
      organisation_id: organisations.get(name) ?? '',
      position,
    })),
  )
  await insertRows(
    client,
    'identity.accounts',
    { id: 'uuid', app: 'text', name: 'text', email: 'text', password_hash: 'text' },
    all.map(({ account, name }, at) => ({
      id: account,
      app: 'portal',
      name: `Contact ${at + 1} van ${name}`,
      email: `${account}@groot.example`,
      password_hash: 'none',
    })),
  )
  await insertRows(
    client,
    'respondent_members',
    { respondent_id: 'uuid', study_id: 'uuid', account_id: 'uuid', role: 'text' },
    all.map(({ id, account }) => ({ respondent_id: id, study_id: study, account_id: account, role: 'coordinator' })),
  )
}
