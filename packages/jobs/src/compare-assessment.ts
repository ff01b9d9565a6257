import { createHash } from 'node:crypto'
import {
  type ComparedRespondent,
  type ComparisonRow,
  lockAssessmentToCompare,
  saveComparison,
} from '@toezicht/database/repositories/comparison-rows'
import { listReadings, type ReadingRow } from '@toezicht/database/repositories/reading'
import {
  type AssessmentFramework,
  assessmentFrameworkSchema,
} from '@toezicht/domain/assessment-framework/assessment-framework'
import { basisOfQuestion, compareAssessment, positionsOf } from '@toezicht/domain/comparison/compare-assessment'
import type { Discrepancy } from '@toezicht/domain/comparison/discrepancy'
import { marksOf } from '@toezicht/domain/comparison/mark'
import type { RespondentVersion } from '@toezicht/domain/comparison/position-of'
import { z } from 'zod'
import { job } from './job.ts'
import { sentContentOf } from './sent-content.ts'

/** Compares everyone's latest sent version, with what inspectors noted about it, and stores one row per question of the framework. */
export const compareAssessmentJob = job(
  'compare-assessment',
  { payload: z.object({ assessment: z.uuid() }) },
  async ({ store, log }, { assessment }) => {
    const questions = await store.change(null, async (changing) => {
      const found = await lockAssessmentToCompare(changing, assessment)
      if (!found) return null
      const framework = assessmentFrameworkSchema.parse(found.framework)
      const rows = comparisonRows(framework, found.respondents, await listReadings(changing, assessment))
      await saveComparison(changing, found.studyId, assessment, rows)
      return rows.length
    })
    log({ event: 'assessment-compared', assessment, questions })
  },
)

/** The rows of one assessment; respondents whose questionnaire was withdrawn do not take part. */
export function comparisonRows(
  framework: AssessmentFramework,
  stored: readonly ComparedRespondent[],
  readings: readonly ReadingRow[],
): ComparisonRow[] {
  const marks = marksOf(readings)
  const respondents = stored
    .filter((respondent) => respondent.status !== 'withdrawn')
    .map((respondent) => respondentVersion(framework, respondent, marks.get(respondent.id) ?? new Map()))
  const questions = new Map(framework.questions.map((question) => [question.code, question]))
  return compareAssessment(framework, respondents).map((discrepancy) => {
    const question = questions.get(discrepancy.question)
    if (!question) throw new Error('The comparison answered for a question that the framework does not have')
    const positions = positionsOf(question, respondents)
    const basis = basisOfQuestion(framework, question, respondents)
    const states = Object.fromEntries(positions.map((position) => [position.respondent, position.state]))
    return rowOf(discrepancy, states, createHash('sha256').update(basis).digest('hex'))
  })
}

function respondentVersion(
  framework: AssessmentFramework,
  respondent: ComparedRespondent,
  marks: RespondentVersion['marks'],
): RespondentVersion {
  const { id, name, kind, questionnaire, status, content } = respondent
  const own = { respondent: id, name, kind, marks }
  if (content !== null)
    return { ...own, version: { state: 'sent', content: sentContentOf(framework, questionnaire, content) } }
  return { ...own, version: { state: status === 'no-response' ? 'no-response' : 'pending' } }
}

function rowOf(discrepancy: Discrepancy, states: Record<string, string>, positionsHash: string): ComparisonRow {
  const {
    question,
    pattern,
    severity,
    flags,
    rule,
    comparable,
    groups,
    counts,
    explanation,
    wouldResolve,
    ruleVersion,
  } = discrepancy
  return {
    question,
    pattern,
    severity,
    flags,
    detail: { rule, comparable, groups, counts, explanation, wouldResolve, states },
    positionsHash,
    ruleVersion: String(ruleVersion),
  }
}
