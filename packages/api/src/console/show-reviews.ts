import type { ConclusionRow } from '@toezicht/database/repositories/conclusion'
import type { FindingRow } from '@toezicht/database/repositories/finding'
import { type ComparisonRow, listComparisons, listSentVersions } from '@toezicht/database/repositories/matrix'
import { listRespondents } from '@toezicht/database/repositories/respondent'
import { listContents, listReviewMoments, listWriting } from '@toezicht/database/repositories/review'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import { judgementText } from '@toezicht/domain/assessment/judgement-text'
import { type ReviewGroundKind, reviewGrounds } from '@toezicht/domain/assessment/review-ground'
import { indicatorsOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { patternNames } from '@toezicht/domain/comparison/names'
import { z } from 'zod'
import type { AssessmentGround } from './assessment-ground.ts'
import { respondentNames } from './show-approach.ts'
import { showSentAfter } from './show-matrix.ts'
import { showThreads } from './show-threads.ts'

export type ReviewedRow = ({ kind: 'finding' } & FindingRow) | ({ kind: 'conclusion' } & ConclusionRow)

const detailSchema = z.object({ explanation: z.string() })
const heavy: ReadonlySet<string> = new Set(['high', 'medium'])

/**
 * Findings and conclusions of one approach as a second inspector reads them: what stands there, what stood there at the last review (`since`: which one
 * when there are several), who wrote, the threads, the discrepancies nobody settled. In the order given.
 */
export async function showReviews(
  reading: Reading,
  { found, study, framework }: AssessmentGround,
  rows: readonly ReviewedRow[],
  { account, since }: { account: string; since: ReviewGroundKind | null },
) {
  const people = await readStudyPeople(reading, study.id)
  const comparisons = await listComparisons(reading, found.id)
  const sent = await listSentVersions(reading, found.id)
  const respondents = await listRespondents(reading, study.id, [found.id])
  const nameOf = respondentNames(respondents)
  const memory = new Map([
    ['finding', await remember(reading, 'finding', rows)],
    ['conclusion', await remember(reading, 'conclusion', rows)],
  ])
  const threads = [
    ...(await showThreads(reading, 'finding', idsOf(rows, 'finding'), { people, account })),
    ...(await showThreads(reading, 'conclusion', idsOf(rows, 'conclusion'), { people, account })),
  ]
  return rows.map((row) => {
    const known = memory.get(row.kind)
    const grounds = known?.grounds.get(row.id) ?? []
    const chosen = grounds.find(({ kind }) => kind === since) ?? grounds[0]
    const before = chosen && known?.contents.get(`${row.id} ${chosen.contentHash}`)
    const writing = known?.writing.get(row.id)
    const now = judgementText(row.kind, row.content, framework, nameOf)
    const indicators = indicatorsIn(row, framework)
    return {
      kind: row.kind,
      id: row.id,
      label: row.kind === 'finding' ? indicators.join(', ') : row.theme,
      statement: statementOf(row, framework),
      indicators,
      status: row.status,
      remark: row.remark,
      contentHash: row.contentHash,
      version: row.version,
      now,
      before: before ? judgementText(row.kind, before.content, framework, nameOf) : null,
      grounds: grounds.map(({ kind, at, by, contentHash }) => ({
        kind,
        at: at.toISOString(),
        by: by === null ? null : (people.get(by) ?? 'onbekend'),
        version: known?.contents.get(`${row.id} ${contentHash}`)?.version ?? null,
        chosen: kind === chosen?.kind,
      })),
      changedAt: writing?.changedAt?.toISOString() ?? null,
      own: writing?.changers.includes(account) ?? false,
      writers: (writing?.changers ?? []).map((id) => people.get(id) ?? 'onbekend'),
      sentAfter: showSentAfter(writing?.changedAt ?? null, { sent, respondents }),
      threads: threads.filter(({ subject }) => subject === row.id),
      differences: row.kind === 'finding' ? openDifferences(indicators, framework.questions, comparisons) : [],
    }
  })
}

export type ShownReviewItem = Awaited<ReturnType<typeof showReviews>>[number]

function idsOf(rows: readonly ReviewedRow[], kind: ReviewedRow['kind']): string[] {
  return rows.flatMap((row) => (row.kind === kind ? [row.id] : []))
}

async function remember(reading: Reading, kind: ReviewedRow['kind'], rows: readonly ReviewedRow[]) {
  const own = rows.filter((row) => row.kind === kind)
  const ids = own.map(({ id }) => id)
  const moments = await listReviewMoments(reading, kind, ids)
  const grounds = new Map(
    own.map(({ id, contentHash }) => {
      const mine = moments
        .filter(({ subject }) => subject === id)
        .map((each) => ({ ...each, by: each.kind === 'seen' ? null : each.by }))
      return [id, reviewGrounds(mine, contentHash)] as const
    }),
  )
  const wanted = [...grounds].flatMap(([subject, all]) => all.map(({ contentHash }) => ({ subject, contentHash })))
  return {
    grounds,
    contents: await listContents(reading, kind, wanted),
    writing: await listWriting(reading, kind, ids),
  }
}

/** What it is about: the statement of its first indicator, or the name of its theme. */
function statementOf(row: ReviewedRow, framework: AssessmentGround['framework']): string {
  if (row.kind === 'conclusion') return framework.themes.find(({ code }) => code === row.theme)?.name ?? ''
  const [first] = indicatorsIn(row, framework)
  return indicatorsOf(framework).find(({ code }) => code === first)?.statement ?? ''
}

/** The indicators that a finding covers, or that a conclusion rests on. */
function indicatorsIn(row: ReviewedRow, framework: AssessmentGround['framework']): string[] {
  if (row.kind === 'finding')
    return z
      .object({ verdicts: z.array(z.object({ indicator: z.string() })) })
      .parse(row.content)
      .verdicts.map(({ indicator }) => indicator)
  const theme = framework.themes.find(({ code }) => code === row.theme)
  return theme?.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)) ?? []
}

/** The discrepancies behind these indicators that nobody has settled, the heaviest first. */
function openDifferences(
  indicators: readonly string[],
  questions: AssessmentGround['framework']['questions'],
  comparisons: readonly ComparisonRow[],
) {
  return comparisons
    .flatMap(({ question: code, severity, settledReason, pattern, detail }) => {
      const question = questions.find((each) => each.code === code)
      const indicator = question?.indicators.find((each) => indicators.includes(each))
      if (!indicator || settledReason !== null || !heavy.has(severity)) return []
      const { explanation } = detailSchema.parse(detail)
      return [
        {
          question: code,
          indicator,
          severity,
          pattern: patternNames[pattern as keyof typeof patternNames] ?? pattern,
          explanation,
        },
      ]
    })
    .toSorted(
      (a, b) => Number(b.severity === 'high') - Number(a.severity === 'high') || (a.question < b.question ? -1 : 1),
    )
}
