import type { FindingRow } from '@toezicht/database/repositories/finding'
import type { ComparisonRow, SentVersionRow } from '@toezicht/database/repositories/matrix'
import type { RespondentRow } from '@toezicht/database/repositories/respondent'
import { answerMatrix } from '@toezicht/domain/assessment/answer-matrix'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { indicatorSeverities } from '@toezicht/domain/assessment/indicator-severity'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Pattern } from '@toezicht/domain/comparison/discrepancy'
import { flagNames, patternNames } from '@toezicht/domain/comparison/names'
import { z } from 'zod'

/** What a screen reads of a stored comparison; the job writes more. */
const detailSchema = z.object({
  explanation: z.string(),
  wouldResolve: z.string(),
  comparable: z.boolean(),
})
const flagsSchema = z.array(z.object({ kind: z.string(), count: z.number() }))

export function showFinding({ updatedAt, content, ...row }: FindingRow) {
  return { ...row, content: findingContentSchema.parse(content), updatedAt: updatedAt.toISOString() }
}

/** Every indicator in order, with its verdict, its finding and the heaviest discrepancy nobody settled. */
export function showIndicators(
  framework: AssessmentFramework,
  findings: readonly FindingRow[],
  comparisons: readonly ComparisonRow[],
) {
  const severity = indicatorSeverities(
    framework.questions,
    comparisons.map((row) => ({ ...row, settled: row.settledReason !== null })),
  )
  const shown = findings.map(showFinding)
  return framework.themes.flatMap((theme) =>
    theme.criteria.flatMap((criterion) =>
      criterion.indicators.map(({ code, statement }) => {
        const finding = shown.find(({ content }) => content.verdicts.some(({ indicator }) => indicator === code))
        return {
          code,
          statement,
          theme: { code: theme.code, name: theme.name },
          criterion: { code: criterion.code, name: criterion.name },
          severity: severity.get(code) ?? ('none' as const),
          verdict: finding?.content.verdicts.find(({ indicator }) => indicator === code)?.verdict ?? null,
          finding: finding ? { id: finding.id, status: finding.status } : null,
        }
      }),
    ),
  )
}

/** The questions behind one indicator: answers side by side, discrepancy with its reason and settlement, proposed sentence. */
export function showQuestions(
  framework: AssessmentFramework,
  indicator: string,
  found: {
    respondents: readonly RespondentRow[]
    sent: readonly SentVersionRow[]
    comparisons: readonly ComparisonRow[]
    people: ReadonlyMap<string, string>
  },
) {
  const questions = framework.questions.filter(({ indicators }) => indicators.includes(indicator))
  const respondents = found.respondents.map((row) => ({
    id: row.id,
    name: row.unit ? `${row.organisation} (${row.unit})` : row.organisation,
    kind: row.kind,
    status: row.submissionStatus,
    stored: found.sent.find(({ respondentId }) => respondentId === row.id)?.content ?? null,
  }))
  return answerMatrix(framework, questions, respondents).map((row) => ({
    ...row,
    discrepancy: showDiscrepancy(
      found.comparisons.find(({ question }) => question === row.question),
      found.people,
    ),
  }))
}

function showDiscrepancy(row: ComparisonRow | undefined, people: ReadonlyMap<string, string>) {
  if (!row) return null
  const detail = detailSchema.parse(row.detail)
  return {
    pattern: row.pattern,
    patternName: patternNames[row.pattern as Pattern] ?? row.pattern,
    severity: row.severity,
    positionsHash: row.positionsHash,
    comparable: detail.comparable,
    explanation: detail.explanation,
    wouldResolve: detail.wouldResolve,
    flags: flagsSchema.parse(row.flags).map(({ kind, count }) => ({
      name: flagNames[kind as keyof typeof flagNames] ?? kind,
      count,
    })),
    settled:
      row.settledReason && row.settledAt
        ? {
            reason: row.settledReason,
            by: row.settledBy ? (people.get(row.settledBy) ?? null) : null,
            at: row.settledAt.toISOString(),
          }
        : null,
  }
}
