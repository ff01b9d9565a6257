import { randomUUID } from 'node:crypto'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type pg from 'pg'
import type { Chance } from './large-study-chance.ts'
import type { Team } from './large-study-people.ts'
import type { LargeAssessment } from './large-study-places.ts'
import { insertRows } from './large-study-rows.ts'

/** Who is responsible for what: most approaches have an inspector, some of these with single indicators for another. */
export async function makeAssignments(
  client: pg.Client,
  chance: Chance,
  study: string,
  team: Team,
  assessments: readonly LargeAssessment[],
): Promise<void> {
  const codes = ggsr2013.themes.flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
  const assigned = assessments
    .filter(({ progress }) => progress !== 'withdrawn' && chance.happens(0.85))
    .flatMap(({ id }) => ['', ...(chance.happens(0.1) ? [chance.pick(codes).code] : [])].map((code) => ({ id, code })))
  await insertRows(
    client,
    'inspector_assignments',
    { study_id: 'uuid', assessment_id: 'uuid', indicator_code: 'text', account_id: 'uuid', assigned_by: 'uuid' },
    assigned.map(({ id, code }) => ({
      study_id: study,
      assessment_id: id,
      indicator_code: code,
      account_id: chance.pick(team.inspectors).account,
      assigned_by: team.lead.account,
    })),
  )
}

/** A published version, and the draft of the next, for one in four gemeenten. */
export async function makePublished(client: pg.Client, study: string): Promise<void> {
  const place = `select p.id, p.study_id, m.slug, m.name, row_number() over (order by m.slug) as n
    from participations p join municipalities m on m.id = p.municipality_id where p.study_id = $1`
  await client.query(
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
       content, content_hash, rendered_at, html)
     select p.study_id, p.id, p.slug, p.name, s.slug, s.name, true, 1, '{}', $2, now(), convert_to(repeat(md5(p.slug), 600), 'UTF8')
     from (${place}) p join studies s on s.id = p.study_id where p.n % 4 = 0`,
    [study, randomUUID()],
  )
  await client.query(
    `insert into factsheets (study_id, participation_id, content) select p.study_id, p.id, '{}' from (${place}) p where p.n % 4 = 0`,
    [study],
  )
}
