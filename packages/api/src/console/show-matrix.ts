import { createHash } from 'node:crypto'
import type { FindingRow } from '@toezicht/database/repositories/finding'
import type { ComparisonRow, SentVersionRow } from '@toezicht/database/repositories/matrix'
import type { ReadingRow } from '@toezicht/database/repositories/reading'
import type { RespondentRow } from '@toezicht/database/repositories/respondent'
import { answerMatrix, type MatrixCell } from '@toezicht/domain/assessment/answer-matrix'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { indicatorSeverities } from '@toezicht/domain/assessment/indicator-severity'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Pattern } from '@toezicht/domain/comparison/discrepancy'
import { flagNames, patternNames } from '@toezicht/domain/comparison/names'
import { z } from 'zod'
import { matrixRespondents } from './matrix-respondents.ts'

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
  // Before anybody sent there is nothing to differ yet.
  const compared = comparisons.length > 0 ? ('none' as const) : ('open' as const)
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
          severity: severity.get(code) ?? compared,
          verdict: finding?.content.verdicts.find(({ indicator }) => indicator === code)?.verdict ?? null,
          finding: finding ? { id: finding.id, status: finding.status } : null,
        }
      }),
    ),
  )
}

interface Found {
  respondents: readonly RespondentRow[]
  sent: readonly SentVersionRow[]
  readings: readonly ReadingRow[]
  comparisons: readonly ComparisonRow[]
  people: ReadonlyMap<string, string>
}

/**
 * The questions behind one indicator: answers side by side with what was noted about them, discrepancy with its reason and settlement, proposed
 * sentence with the versions it rests on. `comparing`: the stored comparison is older than the answers and marks shown.
 */
export function showQuestions(framework: AssessmentFramework, indicator: string, found: Found) {
  const questions = framework.questions.filter(({ indicators }) => indicators.includes(indicator))
  return answerMatrix(framework, questions, matrixRespondents(found)).map(({ basis, cells, ...row }) => {
    const compared = found.comparisons.find(({ question }) => question === row.question)
    const stands = createHash('sha256').update(basis).digest('hex') === compared?.positionsHash
    return {
      ...row,
      cells: cells.map((cell) => ({ ...cell, noted: showNotes(row.question, cell.respondent, found) })),
      restsOn: cells.filter(({ state }) => given.has(state)).flatMap((cell) => showVersion(cell.respondent, found)),
      comparing: found.sent.length > 0 && !stands,
      discrepancy: showDiscrepancy(compared, found.people),
    }
  })
}

const given: ReadonlySet<MatrixCell['state']> = new Set(['answered', 'unknown', 'unclear', 'blank'])

/** The latest sent version of a respondent, with the name that STJ sees; nothing before the first sending. */
function showVersion(respondent: string, { sent, respondents }: Pick<Found, 'sent' | 'respondents'>) {
  const row = respondents.find(({ id }) => id === respondent)
  const name = row?.unit ? `${row.organisation} (${row.unit})` : (row?.organisation ?? '')
  return sent
    .filter(({ respondentId }) => respondentId === respondent)
    .map(({ number, sentAt }) => ({ respondent, name, number, sentAt: sentAt.toISOString() }))
}

function showNotes(question: string, respondent: string, { readings, people }: Found) {
  return readings
    .filter((each) => each.question === question && each.respondentId === respondent)
    .map(({ kind, readBy, readAt }) => ({ kind, by: people.get(readBy) ?? null, at: readAt.toISOString() }))
}

/** What was sent after the text of a finding was last changed. */
export function showSentAfter(moment: Date | null, found: Pick<Found, 'sent' | 'respondents'>) {
  if (moment === null) return []
  const later = found.sent.filter(({ sentAt }) => sentAt > moment)
  return later.flatMap(({ respondentId }) => showVersion(respondentId, found))
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
