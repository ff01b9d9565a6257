import {
  makeCodedFacts,
  makeConclusions,
  makeFindings,
  submitJudgements,
} from '@toezicht/database/testing/builders/judge'
import type { ApproachPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeThreads } from '@toezicht/database/testing/builders/make-threads'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { Person } from './corner.ts'
import { codedFacts, conclusions, findings } from './corner-content.ts'

/** One draft and one submitted of everything that is judged, with threads about the finding and the newest event of its study. */
export async function cornerJudgements(fresh: FreshDatabase, place: ApproachPlace, author: Person) {
  const store = fresh.store('console')
  const [draftFinding = '', submittedFinding = ''] = await makeFindings(
    store,
    author.session,
    place,
    findings.slice(0, 2),
  )
  const [draftConclusion = '', submittedConclusion = ''] = await makeConclusions(
    store,
    author.session,
    place,
    conclusions.slice(0, 2),
  )
  const [draftFact = '', submittedFact = ''] = await makeCodedFacts(store, author.session, place, codedFacts)
  await submitJudgements(store, author.session, 'coded_facts', [submittedFact])
  await submitJudgements(store, author.session, 'findings', [submittedFinding])
  await submitJudgements(store, author.session, 'theme_conclusions', [submittedConclusion])
  const thread = { study: place.study, kind: 'finding', subject: submittedFinding } as const
  const [openThread = '', settledThread = ''] = await makeThreads(store, author.session, thread)
  const [{ event } = { event: '' }] = await rawSql<{ event: string }>(
    fresh.superuserUrl,
    'select max(id)::text as event from audit.events where study_id = $1',
    [place.study],
  )
  return {
    draftFinding,
    submittedFinding,
    draftConclusion,
    submittedConclusion,
    draftFact,
    submittedFact,
    openThread,
    settledThread,
    event,
  }
}
