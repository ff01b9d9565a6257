import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPrecedents } from './repositories/precedent.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies

/** Thirty more approaches of the own study judged on T3.2.1: every third X, every other with the pattern of the own approach. */
const judgedElsewhere = `
with named as (
  insert into approaches (municipality_id, slug, name)
  select p.municipality_id, 'elders-' || n, 'Elders ' || lpad(n::text, 2, '0') from generate_series(1, 30) n, participations p where p.id = $1 returning id, slug),
assessed as (
  insert into assessments (study_id, participation_id, approach_id)
  select p.study_id, p.id, a.id from named a, participations p where p.id = $1 returning id, study_id, approach_id),
numbered as (select s.*, split_part(n.slug, '-', 2)::int as n from assessed s join named n on n.id = s.approach_id),
compared as (
  insert into comparisons (study_id, assessment_id, question_code, pattern, severity, detail, positions_hash, rule_version)
  select study_id, id, 'V3.2.1a', case n % 2 when 0 then 'agreement' else 'lone-dissent' end, case n % 2 when 0 then 'none' else 'medium' end, '{}', 'x', '1' from numbered)
insert into findings (study_id, assessment_id, criterion_code, position, content)
select study_id, id, 'T3.2', 1, jsonb_build_object('blocks', '[{"text": "woorden"}]'::jsonb, 'documents', '[]'::jsonb,
  'pointsOfAttention', case n % 5 when 0 then '["let op"]'::jsonb else '[]' end,
  'verdicts', jsonb_build_array(jsonb_build_object('indicator', 'T3.2.1', 'verdict', case n % 3 when 0 then 'improvement-point' else 'meets' end, 'reason', null)))
from numbered`

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  await rawSql(fresh.superuserUrl, judgedElsewhere, [world.own.participation])
})
afterAll(() => fresh.close())

const listed = (session = world.inspector.session) => {
  const place = { study: world.own.study, assessment: world.own.assessment, indicator: 'T3.2.1' }
  return fresh.store('console').read(session, (reading) => listPrecedents(reading, place))
}

test('shows like patterns first, both verdicts among them, never the approach itself, and counts the rest', async () => {
  const { precedents, total } = await listed()
  expect(precedents).toHaveLength(12)
  expect(total).toBeGreaterThanOrEqual(30)
  expect(precedents.every(({ alike, pattern }) => alike && pattern === 'agreement')).toBe(true)
  expect(new Set(precedents.map(({ verdict }) => verdict))).toEqual(new Set(['meets', 'improvement-point']))
  expect(precedents.some(({ assessmentId }) => assessmentId === world.own.assessment)).toBe(false)
  expect(precedents[0]?.text).not.toBe('')
})

test('who is no member hears of none', async () => {
  expect(await listed(world.administrator.session)).toEqual({ precedents: [], total: 0 })
})
