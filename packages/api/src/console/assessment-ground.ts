import { type AssessmentRow, findAssessment } from '@toezicht/database/repositories/assessment'
import { type ApproachRow, listApproaches } from '@toezicht/database/repositories/participation'
import { findStudy, type StudyRow } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { frameworkOf } from './framework-of.ts'

/** What every screen of an approach stands on. */
export interface AssessmentGround {
  found: AssessmentRow
  study: StudyRow
  row: ApproachRow
  framework: AssessmentFramework
}

/** An assessment of a study of one's own with its study, approach and framework; null outside that. */
export async function assessmentGround(reading: Reading, assessment: string): Promise<AssessmentGround | null> {
  const found = await findAssessment(reading, assessment)
  const study = found && (await findStudy(reading, found.studyId))
  const [row] = found ? await listApproaches(reading, { assessment: found.id }) : []
  if (!found || !study || !row) return null
  return { found, study, row, framework: await frameworkOf(reading, found.frameworkVersion) }
}
