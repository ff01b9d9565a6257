import { evaluateFigure } from '@toezicht/domain/national-report/evaluate-figure'
import { type FigureStand, sourcesOf } from '@toezicht/domain/national-report/figure'
import { effectOf } from '@toezicht/domain/national-report/figure-effect'
import { checkCases } from '@toezicht/framework/figure-check/check-cases'
import { publishedCounts } from '@toezicht/framework/figure-check/published-counts'
import { nationalFiguresOf } from '@toezicht/framework/national-figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FigureCaseRow, listFigureCases } from './repositories/figure-cases.ts'
import { makeAccount, makeSession } from './testing/builders/make-account.ts'
import { type CheckStudyPlace, makeCheckStudy } from './testing/builders/make-check-study.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'

/** The check study, stored. Tests change it and put back what they changed. */
let fresh: FreshDatabase
let study: CheckStudyPlace
const definitions = nationalFiguresOf('ggsr-2013')

beforeAll(async () => {
  fresh = await freshDatabase()
  study = await makeCheckStudy(fresh)
}, 60_000)
afterAll(() => fresh.close())

const cases = (session = study.inspector): Promise<FigureCaseRow[]> =>
  fresh.store('console').read(session, (reading) => listFigureCases(reading, study, sourcesOf(definitions)))

async function numbers(figure: string, share: string, stand: FigureStand = 'approved') {
  const definition = definitions.find(({ code }) => code === figure)
  if (!definition) throw new Error(`no figure ${figure}`)
  const outcome = evaluateFigure(definition, await cases(), stand)
  const found = outcome.shares.find(({ code }) => code === share)
  return [found?.numerator, found?.denominator, outcome.units.left, outcome.units.missing]
}
const run = (text: string, values: unknown[]) => rawSql(fresh.superuserUrl, text, values)
const idOf = (name: string) => study.approaches.get(name)?.assessment ?? ''

test('what is stored is what the rules read: every published count, with its n', async () => {
  const stored = await cases()
  const named = stored.map(
    ({ municipality, approach, standing }) => [`${municipality}, ${approach}`, standing] as const,
  )
  const wanted = checkCases().map(({ assessmentId, standing }) => [assessmentId, standing] as const)
  expect(new Map(named)).toEqual(new Map(wanted))
  expect(named).toHaveLength(30)
  for (const [figure, share, numerator, denominator] of publishedCounts)
    expect([figure, share, ...(await numbers(figure, share)).slice(0, 2)]).toEqual([
      figure,
      share,
      numerator,
      denominator,
    ])
})

test('one verdict changed: one fewer in what is approved, one moved in what stands there now; approving it says so beforehand', async () => {
  const [assessment, indicator] = [idOf('Voorbeeldakker, Samen verder'), 'T2.1.3']
  const finding = '(select finding_id from verdicts where assessment_id = $1 and indicator_code = $2)'
  const path = `(select array['verdicts', (ordinality - 1)::text, 'verdict'] from findings,
    jsonb_array_elements(content -> 'verdicts') with ordinality as e (v, ordinality) where id = ${finding} and v ->> 'indicator' = $2)`
  const give = (verdict: string) =>
    run(`update findings set content = jsonb_set(content, ${path}, to_jsonb($3::text)) where id = ${finding}`, [
      assessment,
      indicator,
      verdict,
    ])
  expect(await numbers('need-of-family', 'yes')).toEqual([23, 28, 2, 0])
  await give('improvement-point')
  expect(await numbers('need-of-family', 'yes')).toEqual([22, 27, 2, 1])
  expect(await numbers('need-of-family', 'yes', 'current')).toEqual([22, 28, 2, 0])
  const verdicts = [{ indicator, verdict: 'improvement-point' }]
  const [effect] = effectOf(definitions, await cases(), { assessment, verdicts })
  expect(effect?.shares.map(({ before, after }) => [before.denominator, after.numerator, after.denominator])).toEqual([
    [27, 22, 28],
    [27, 6, 28],
  ])
  await give('no-verdict')
  expect(await numbers('need-of-family', 'yes', 'current')).toEqual([22, 27, 3, 0])
  await give('meets')
  await run(`update findings set status = 'submitted' where id = ${finding}`, [assessment, indicator])
  expect(await numbers('need-of-family', 'yes', 'current')).toEqual([23, 28, 2, 0])
})

test('a coded fact that changes is no longer approved; one that goes is missing', async () => {
  const assessment = idOf('Voorbeeldbeek, Samen verder')
  const before = await numbers('plan-leads', 'yes')
  await run(
    `update coded_facts set content = jsonb_set(content, '{values}', '["cannot-say"]') where assessment_id = $1 and fact_code = 'plan-leads'`,
    [assessment],
  )
  expect(before).toEqual([13, 30, 0, 0])
  expect(await numbers('plan-leads', 'yes')).toEqual([12, 29, 0, 1])
  expect(await numbers('plan-leads', 'yes', 'current')).toEqual([12, 29, 1, 0])
  await run(`delete from coded_facts where assessment_id = $1 and fact_code = 'plan-leads'`, [assessment])
  expect(await numbers('plan-leads', 'yes', 'current')).toEqual([12, 29, 0, 1])
})

test.each([
  ['unknown', `"unknown"`, [16, 29, 1, 0]],
  ['blank', `"blank"`, [16, 29, 0, 1]],
])('the answer of a gemeente is %s: counted as that', async (_, state, wanted) => {
  const submission = study.approaches.get('Voorbeeldberg, Samen verder')?.gemeente.submission
  const content = async () =>
    (await run('select content from submission_versions where submission_id = $1', [submission]))[0]?.content as {
      answers: { question: string }[]
    }
  const kept = await content()
  const at = kept.answers.findIndex(({ question }) => question === 'V3.2.1b')
  const write = (written: string) =>
    run('update submission_versions set content = $2::jsonb where submission_id = $1', [submission, written])
  expect(await numbers('coordinator-role', 'coordinates')).toEqual([17, 30, 0, 0])
  await run(`update submission_versions set content = jsonb_set(content, $2, $3::jsonb) where submission_id = $1`, [
    submission,
    ['answers', String(at), 'state'],
    state,
  ])
  expect(await numbers('coordinator-role', 'coordinates')).toEqual(wanted)
  await write(JSON.stringify(kept))
})

test('an answer that an inspector called unclear leaves the denominator, until that is taken back', async () => {
  const place = study.approaches.get('Voorbeeldberg, Samen verder')
  const mark = (value: string | null) =>
    run(
      `insert into readings (study_id, assessment_id, respondent_id, question_code, kind, value, submission_version, read_by)
       select $1, $2, $3, 'V3.2.1b', 'unclear', $4, 1, account_id from study_members where study_id = $1 limit 1`,
      [study.study, place?.assessment, place?.gemeente.respondent, value],
    )
  await mark('unclear')
  expect(await numbers('coordinator-role', 'coordinates')).toEqual([16, 29, 1, 0])
  await mark(null)
  expect(await numbers('coordinator-role', 'coordinates')).toEqual([17, 30, 0, 0])
})

test('a later sending counts instead of the earlier one; an older version written again changes nothing', async () => {
  const submission = study.approaches.get('Voorbeeldberg, Samen verder')?.gemeente.submission
  await run(
    `insert into submission_versions (study_id, submission_id, number, receipt, content, request_key)
     select study_id, submission_id, 2, 'NOG-EENS', jsonb_set(content, '{answers}', (
       select jsonb_agg(case when a ->> 'question' = 'V3.2.1b' then jsonb_set(a, '{value,options}', '["generalist"]') else a end)
       from jsonb_array_elements(content -> 'answers') a)), gen_random_uuid()
     from submission_versions where submission_id = $1`,
    [submission],
  )
  await run('update submissions set latest_version = 2 where id = $1', [submission])
  expect(await numbers('coordinator-role', 'coordinates')).toEqual([16, 30, 0, 0])
  expect(await numbers('coordinator-role', 'generalist')).toEqual([7, 30, 0, 0])
  await run('update submission_versions set content = content where submission_id = $1 and number = 1', [submission])
  expect(await numbers('coordinator-role', 'generalist')).toEqual([7, 30, 0, 0])
})

test('an approach that is withdrawn counts nowhere', async () => {
  const set = (status: string) =>
    run(`update assessments set status = $2, status_reason = 'Gestopt.' where id = $1`, [
      idOf('Voorbeeldkamp, Samen verder'),
      status,
    ])
  await set('withdrawn')
  expect(await cases()).toHaveLength(29)
  await set('assigned')
  expect(await cases()).toHaveLength(30)
})

test('shows nothing to who is no member', async () => {
  const stranger = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'console', name: 'vreemd', email: 'vreemd@voorbeeld.example' })
    return makeSession(changing, account, 'console')
  })
  expect(await cases(stranger)).toEqual([])
})
