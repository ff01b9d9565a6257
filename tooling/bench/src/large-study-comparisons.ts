import type { ComparedRespondent } from '@toezicht/database/repositories/comparison-rows'
import type { ReadingRow } from '@toezicht/database/repositories/reading'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { comparisonRows } from '@toezicht/jobs/compare-assessment'
import type pg from 'pg'
import type { Chance } from './large-study-chance.ts'
import type { Team } from './large-study-people.ts'
import { insertRows } from './large-study-rows.ts'
import type { LargeSubmission } from './large-study-submissions.ts'

/** The heaviest severity of each indicator, by assessment. */
export type Found = Map<string, Map<string, string>>

interface StoredReading extends ReadingRow {
  assessment: string
  version: number
  beside: number
}

/** What inspectors read, what the comparing rules make of it, and what was settled since. */
export async function makeComparisons(
  client: pg.Client,
  chance: Chance,
  study: string,
  team: Team,
  submissions: readonly LargeSubmission[],
): Promise<Found> {
  const byAssessment = Map.groupBy(submissions, ({ assessment }) => assessment.id)
  const readings: StoredReading[] = []
  const rows = [...byAssessment].flatMap(([assessment, own]) => {
    if (!own.some(({ versions }) => versions > 0)) return []
    const read = readingsOf(chance, team, own)
    readings.push(...read)
    return comparisonRows(ggsr2013, own.map(asCompared), read).map(({ positionsHash, ruleVersion, ...row }) => ({
      study_id: study,
      assessment_id: assessment,
      question_code: row.question,
      pattern: row.pattern,
      severity: row.severity,
      flags: row.flags,
      detail: row.detail,
      positions_hash: positionsHash,
      rule_version: ruleVersion,
    }))
  })
  await insertReadings(client, study, readings)
  const text = {
    question_code: 'text',
    pattern: 'text',
    severity: 'text',
    positions_hash: 'text',
    rule_version: 'text',
  }
  const columns = { study_id: 'uuid', assessment_id: 'uuid', flags: 'jsonb', detail: 'jsonb', ...text }
  await insertRows(client, 'comparisons', columns, rows)
  const judged = new Set(
    submissions.flatMap(({ assessment: { id, progress } }) =>
      progress === 'judging' || progress === 'judged' ? [id] : [],
    ),
  )
  await insertRows(
    client,
    'settlements',
    {
      study_id: 'uuid',
      assessment_id: 'uuid',
      question_code: 'text',
      positions_hash: 'text',
      reason: 'text',
      settled_by: 'uuid',
    },
    rows
      .filter(({ assessment_id, severity }) => judged.has(assessment_id) && severity !== 'none' && chance.happens(0.5))
      .map(({ study_id, assessment_id, question_code, positions_hash }) => ({
        study_id,
        assessment_id,
        question_code,
        positions_hash,
        reason: 'De netwerkpartner gaat over een ander deel van de gezinnen.',
        settled_by: chance.pick(team.inspectors).account,
      })),
  )
  return heaviestOf(rows)
}

function asCompared({ respondent, status, content, versions }: LargeSubmission): ComparedRespondent {
  const { id, kind, name, questionnaire } = respondent
  return { id, kind, name, questionnaire, status, content: versions > 0 ? content : null }
}

/** Half of the long texts of partners were held beside the gemeente's. */
function readingsOf(chance: Chance, team: Team, own: readonly LargeSubmission[]): StoredReading[] {
  const gemeente = own.find(({ respondent }) => respondent.kind === 'municipality')
  if (!gemeente || gemeente.versions === 0) return []
  return own
    .filter(({ respondent, versions }) => respondent.kind === 'partner' && versions > 0)
    .flatMap(({ respondent, assessment, versions }) =>
      ['V1.1.1a', 'V3.4.1a']
        .filter(() => chance.happens(0.5))
        .map((question) => ({
          assessment: assessment.id,
          respondentId: respondent.id,
          question,
          kind: 'reading' as const,
          value: chance.pick(['same', 'same', 'narrower', 'broader', 'different']),
          readBy: chance.pick(team.inspectors).account,
          readAt: new Date(),
          version: versions,
          beside: gemeente.versions,
        })),
    )
}

async function insertReadings(client: pg.Client, study: string, readings: readonly StoredReading[]): Promise<void> {
  await insertRows(
    client,
    'readings',
    {
      study_id: 'uuid',
      assessment_id: 'uuid',
      respondent_id: 'uuid',
      question_code: 'text',
      kind: 'text',
      value: 'text',
      submission_version: 'int',
      beside_version: 'int',
      read_by: 'uuid',
    },
    readings.map(({ assessment, respondentId, question, kind, value, version, beside, readBy }) => ({
      study_id: study,
      assessment_id: assessment,
      respondent_id: respondentId,
      question_code: question,
      kind,
      value,
      submission_version: version,
      beside_version: beside,
      read_by: readBy,
    })),
  )
}

function heaviestOf(rows: readonly { assessment_id: string; question_code: string; severity: string }[]): Found {
  const order = ['none', 'low', 'open', 'medium', 'high']
  const indicatorsOf = new Map(ggsr2013.questions.map(({ code, indicators }) => [code, indicators]))
  const found: Found = new Map()
  for (const { assessment_id, question_code, severity } of rows) {
    const own = found.get(assessment_id) ?? new Map<string, string>()
    found.set(assessment_id, own)
    for (const indicator of indicatorsOf.get(question_code) ?? [])
      if (order.indexOf(severity) > order.indexOf(own.get(indicator) ?? '')) own.set(indicator, severity)
  }
  return found
}
