import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { readStamp } from '@toezicht/database/repositories/live-assessment'
import type { Reading } from '@toezicht/database/transaction'
import type { AssessmentGround } from './assessment-ground.ts'
import { showConclusion } from './show-conclusion.ts'

/** What the workspace shows beside answers and finding: the conclusion of the theme, the state of the factsheet, and the mark of how all of it stands now. */
export async function workspaceExtras(reading: Reading, { found }: AssessmentGround, theme: string) {
  const conclusion = (await listConclusions(reading, found.id)).find((each) => each.theme === theme)
  return {
    stamp: await readStamp(reading, found.id),
    factsheetStatus: (await findFactsheet(reading, found.participationId))?.status ?? null,
    conclusion: conclusion ? showConclusion(conclusion) : null,
  }
}
