import type { SentVersionRow } from '@toezicht/database/repositories/matrix'
import type { ReadingRow } from '@toezicht/database/repositories/reading'
import type { RespondentRow } from '@toezicht/database/repositories/respondent'
import type { MatrixRespondent } from '@toezicht/domain/assessment/answer-matrix'
import { marksOf } from '@toezicht/domain/comparison/mark'

/** Respondents with what they sent and what inspectors noted about it, as the rules compare them. */
export function matrixRespondents(found: {
  respondents: readonly RespondentRow[]
  sent: readonly SentVersionRow[]
  readings: readonly ReadingRow[]
}): MatrixRespondent[] {
  const marks = marksOf(found.readings)
  return found.respondents.map((row) => ({
    id: row.id,
    name: row.unit ? `${row.organisation} (${row.unit})` : row.organisation,
    kind: row.kind,
    status: row.submissionStatus,
    stored: found.sent.find(({ respondentId }) => respondentId === row.id)?.content ?? null,
    marks: marks.get(row.id) ?? new Map(),
  }))
}
