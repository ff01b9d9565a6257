import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { findLastChange } from '@toezicht/database/repositories/finding-trail'
import { readStamp } from '@toezicht/database/repositories/live-assessment'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import type { AssessmentGround } from './assessment-ground.ts'
import { showConclusion } from './show-conclusion.ts'

/** What the workspace shows beside answers and finding: the conclusion of the theme, the state of the factsheet, and the mark of how all of it stands now. */
export async function workspaceExtras(
  reading: Reading,
  { found, study }: AssessmentGround,
  selected: { theme: { code: string }; finding: { id: string } | null },
  account: string,
) {
  const conclusion = (await listConclusions(reading, found.id)).find((each) => each.theme === selected.theme.code)
  const last = selected.finding ? await findLastChange(reading, selected.finding.id) : undefined
  const people = await readStudyPeople(reading, study.id)
  return {
    /** Who changed the selected finding last. */
    lastBy: last?.changedBy === account ? 'u' : (people.get(last?.changedBy ?? '') ?? null),
    stamp: await readStamp(reading, found.id),
    factsheetStatus: (await findFactsheet(reading, found.participationId))?.status ?? null,
    conclusion: conclusion ? showConclusion(conclusion) : null,
  }
}
