import { randomUUID } from 'node:crypto'
import type { RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import type { FactCheckPlace } from '@toezicht/database/testing/builders/make-fact-check'
import type { PublishedCorner } from './published-corner.ts'
import type { ReportPlaces } from './report-places.ts'

export interface Person {
  account: string
  /** What the browser's cookie holds; `session` is its hash. */
  token: string
  session: string
  email: string
}

/** All the ids that a call can be about, in one place of the world. `open` is a draft, `sent` was sent; one person coordinates both. */
export interface Corner extends PublishedCorner, ReportPlaces {
  study: string
  municipality: string
  participation: string
  assessment: string
  open: RespondentPlace
  sent: RespondentPlace
  /** The gemeente's questionnaire for another approach, of the same person. */
  twin: RespondentPlace
  /** A partner that never answered. */
  waiting: RespondentPlace
  person: Person
  /** A contributor in `open`, with one question to fill in. */
  colleague: Person
  document: string
  sentDocument: string
  draftFinding: string
  submittedFinding: string
  submittedConclusion: string
  draftConclusion: string
  draftFact: string
  submittedFact: string
  /** Threads of remarks about the submitted finding. */
  openThread: string
  settledThread: string
  /** The newest event of the study in the audit log. */
  event: string
  /** A network partner that the gemeente named; STJ has not decided. */
  nomination: string
  /** A gemeente of the same study whose findings are all approved; without a factsheet yet. */
  ready: string
  /** Fact checks of gemeenten of the corner's own person: with the gemeente, past its deadline, sent, and decided. */
  checks: Record<'open' | 'late' | 'sent' | 'decided', FactCheckPlace>
  canaries: { draft: string; sent: string }
}

/** The same shape with ids that exist nowhere. */
export function missing(corner: Corner): Corner {
  const text = JSON.stringify(corner).replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, () => `"${randomUUID()}"`)
  return JSON.parse(text)
}
