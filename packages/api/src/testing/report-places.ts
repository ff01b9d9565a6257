import {
  approveSnapshot,
  makeBlocks,
  makeExample,
  makePublishedReport,
  makeSnapshot,
  setExample,
} from '@toezicht/database/testing/builders/make-report'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleReport } from '@toezicht/domain/national-report/sample-report'

/** What a call about a national report can name. */
export interface ReportPlaces {
  /** A text block after the title. */
  reportBlock: string
  draftExample: string
  submittedExample: string
  /** Hash of the frozen report that waits for approval; version 1 was published. */
  reportHash: string
}

interface Place {
  study: string
  participation: string
  assessment: string
  finding: string
}

/**
 * A report with a title and a text, examples, one version published and a newer text frozen. `lead` is null where the study has none: then nothing is published.
 * The gemeente of `place` gets a public factsheet, for there is no report without one.
 */
export async function makeReportPlaces(
  fresh: FreshDatabase,
  { study, participation, assessment, finding }: Place,
  people: { lead: string | null; author: string; reviewer: string },
): Promise<ReportPlaces> {
  const store = fresh.store('console')
  const { author, reviewer } = people
  const [, reportBlock = ''] = await makeBlocks(store, author, study, [
    { kind: 'title', text: 'Rapport' },
    { kind: 'text', text: 'Tekst.', read: {} },
  ])
  const content = { title: 'Een gezin', text: 'Een moeder belde zelf.' }
  const draftExample = await makeExample(store, author, { study, assessment, finding, content })
  const submittedExample = await makeExample(store, author, { study, assessment, finding, content })
  await setExample(store, author, submittedExample, 'submitted')
  await rawSql(
    fresh.superuserUrl,
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number, content, content_hash)
     select p.study_id, p.id, m.slug, m.name, s.slug, s.name, s.fictional, 1, '{}', 'openbaar' from participations p
     join municipalities m on m.id = p.municipality_id join studies s on s.id = p.study_id where p.id = $1`,
    [participation],
  )
  const frozen = { ...sampleReport, version: 1, publishedOn: null, correction: null, approaches: [] }
  const freezer = people.lead ?? author
  if (people.lead) {
    const first = await makeSnapshot(store, freezer, study, frozen)
    await approveSnapshot(store, reviewer, first.id)
    await makePublishedReport(store, { lead: people.lead, other: author }, { study, snapshot: first.id })
  }
  const { contentHash } = await makeSnapshot(store, freezer, study, { ...frozen, title: 'Verbeterd' })
  return { reportBlock, draftExample, submittedExample, reportHash: contentHash }
}
