import { lockReportBlock } from '@toezicht/database/repositories/report-block'
import { findStudy } from '@toezicht/database/repositories/study'
import type { Changing } from '@toezicht/database/transaction'
import { outsideScope } from '@toezicht/domain/refusal'
import { reportGround } from './report-ground.ts'

/** A block that the session may change, with its study and what its numbers say now. */
export async function blockPlace(changing: Changing, id: string, now: Date) {
  const block = await lockReportBlock(changing, id)
  const study = block && (await findStudy(changing, block.studyId))
  if (!block || !study) return outsideScope
  return { block, study, ground: await reportGround(changing, study, now) }
}
