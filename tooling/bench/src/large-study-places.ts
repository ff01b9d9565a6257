import { randomUUID } from 'node:crypto'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type pg from 'pg'
import type { Chance } from './large-study-chance.ts'
import { approachNames, directorTerms, municipalityNames } from './large-study-names.ts'
import { type LargeRespondent, makeOrganisations, makeRespondents, respondentsOf } from './large-study-respondents.ts'
import { insertRows } from './large-study-rows.ts'

export type Progress = 'withdrawn' | 'asked' | 'answering' | 'sent' | 'judging' | 'judged'

export interface LargeAssessment {
  id: string
  participation: string
  municipality: string
  progress: Progress
  respondents: LargeRespondent[]
}

/** How many of a hundred approaches are how far, halfway through a study. */
const shares: readonly (readonly [Progress, number])[] = [
  ['withdrawn', 2],
  ['asked', 2],
  ['answering', 6],
  ['sent', 17],
  ['judging', 26],
  ['judged', 47],
]

function progressOf(chance: Chance): Progress {
  let left = chance.whole(1, 100)
  for (const [progress, share] of shares) {
    left -= share
    if (left <= 0) return progress
  }
  return 'judged'
}

/** A study with so many gemeenten, three approaches in each, a gemeente and three partners in each of those. */
export async function makePlaces(
  client: pg.Client,
  chance: Chance,
  { slug, municipalities }: { slug: string; municipalities: number },
): Promise<{ study: string; assessments: LargeAssessment[] }> {
  const study = randomUUID()
  const round = randomUUID()
  await client.query(`insert into framework_versions (version, content) values ($1, $2) on conflict do nothing`, [
    ggsr2013.version,
    JSON.stringify(ggsr2013),
  ])
  await client.query(`insert into studies (id, slug, name, kind, fictional) values ($1, $2, $3, 'running', true)`, [
    study,
    slug,
    `Landelijk onderzoek (${municipalities * 3} aanpakken)`,
  ])
  await client.query(
    `insert into rounds (id, study_id, kind, name, framework_version, deadline) values ($1, $2, 'policy', 'Beleid', $3, current_date + 40)`,
    [round, study, ggsr2013.version],
  )
  const places = municipalityNames.slice(0, municipalities).map((name) => ({
    id: randomUUID(),
    slug: `${slug}-${name.toLowerCase()}`,
    name,
    participation: randomUUID(),
  }))
  await insertRows(
    client,
    'municipalities',
    { id: 'uuid', slug: 'text', name: 'text', fictional: 'boolean' },
    places.map(({ id, slug, name }) => ({ id, slug, name, fictional: true })),
  )
  await insertRows(
    client,
    'participations',
    { id: 'uuid', study_id: 'uuid', round_id: 'uuid', municipality_id: 'uuid' },
    places.map((place) => ({
      id: place.participation,
      study_id: study,
      round_id: round,
      municipality_id: place.id,
    })),
  )
  const organisations = await makeOrganisations(
    client,
    places.map(({ name }) => `Gemeente ${name}`),
  )
  const planned = places.flatMap((place) =>
    [0, 1, 2].map((number) => ({
      place,
      number,
      id: randomUUID(),
      approach: randomUUID(),
      name: approachNames[(places.indexOf(place) + number) % approachNames.length] ?? '',
      progress: progressOf(chance),
    })),
  )
  await insertRows(
    client,
    'approaches',
    { id: 'uuid', municipality_id: 'uuid', slug: 'text', name: 'text' },
    planned.map(({ approach, place, number, name }) => ({
      id: approach,
      municipality_id: place.id,
      slug: `${slug}-${number + 1}`,
      name,
    })),
  )
  await insertRows(
    client,
    'assessments',
    {
      id: 'uuid',
      study_id: 'uuid',
      participation_id: 'uuid',
      approach_id: 'uuid',
      position: 'int',
      status: 'text',
      status_reason: 'text',
      director_term: 'text',
      facts: 'jsonb',
    },
    planned.map(({ id, place, approach, number, progress }) => ({
      id,
      study_id: study,
      participation_id: place.participation,
      approach_id: approach,
      position: number + 1,
      status: progress === 'withdrawn' ? 'withdrawn' : 'assigned',
      status_reason: progress === 'withdrawn' ? 'De gemeente is met deze aanpak gestopt.' : null,
      director_term: chance.pick(directorTerms),
      facts: {},
    })),
  )
  const assessments = planned.map(({ id, place, progress }, at) => ({
    id,
    participation: place.participation,
    municipality: place.name,
    progress,
    respondents: respondentsOf(place.name, at),
  }))
  await makeRespondents(client, study, assessments, organisations)
  return { study, assessments }
}
