import { listPublicMunicipalities } from '@toezicht/database/repositories/report-ground'
import {
  findApprovedSnapshot,
  listReportSnapshots,
  lockReportSnapshot,
} from '@toezicht/database/repositories/report-snapshot'
import { findStudy } from '@toezicht/database/repositories/study'
import type { Changing, Reading } from '@toezicht/database/transaction'
import { reportSchema } from '@toezicht/domain/national-report/report'
import { outsideScope } from '@toezicht/domain/refusal'

/** The frozen report of a study that waits for approval, held; outside scope when there is none. */
export async function waitingReport(changing: Changing, studyId: string) {
  const study = await findStudy(changing, studyId)
  if (!study) return outsideScope
  const newest = (await listReportSnapshots(changing, study.id)).find(({ status }) => status !== 'replaced')
  const snapshot = newest && (await lockReportSnapshot(changing, newest.id))
  return snapshot ? { study, snapshot } : outsideScope
}

/** The newest approved report, and how many of its gemeenten have no public factsheet (any more). */
export async function approvedReport(reading: Reading, studyId: string) {
  const snapshot = await findApprovedSnapshot(reading, studyId)
  if (!snapshot) return { snapshot: null, vanished: 0 }
  const open = new Set((await listPublicMunicipalities(reading, studyId)).map(({ slug }) => slug))
  const named = new Set(reportSchema.parse(snapshot.content).approaches.map(({ municipalitySlug }) => municipalitySlug))
  return { snapshot, vanished: [...named].filter((slug) => !open.has(slug)).length }
}
